extension KoreanWords {
  /// What is wrong with a row beside others.
  static let rowChecks: [String: String] = [
    "Line {} has it already. Give this row another key.":
      "{1}번째 줄에 이미 있습니다. 이 행에 다른 키를 주십시오.",
    "the payment of {} is {}, that of agreement {}'s first year '{}'":
      "{1}년 분담금은 {2}인데 제{3}차 협정의 첫해 금액은 '{4}'입니다",
    "Both are the same sum: check 'krw_bn' here and 'first_year_krw_bn' in agreements.csv against the source.":
      "두 값은 같은 금액입니다. 여기의 'krw_bn'과 agreements.csv의 'first_year_krw_bn'을 출처에서 확인하십시오.",
  ]
}
