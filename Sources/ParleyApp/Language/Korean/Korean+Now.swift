extension KoreanWords {
  /// The Now strip: the payments, the term, the rule and what was said last.
  static let now: [String: String] = [
    "Now": "현황",
    // The payments.
    "at {} (average of {})": "({2}년 평균 환율 {1})",
    "no agreed payment is on record for this year": "이 해의 합의된 분담금 실적이 없습니다",
    "set by rule": "규칙 확정",
    "set by the rule; it cannot be computed from what is on record":
      "규칙으로 정해지나 현재 기록으로는 계산할 수 없습니다",
    "no agreement covers this year": "이 해에 적용되는 협정이 없습니다",
    "no row: {}": "자료 없음: {1}",
    "agreed {}": "{1}년 합의",
    "budgeted {}": "{1}년 예산",
    "executed {}": "{1}년 집행",
    "set {}": "{1}년 규칙 확정",
    "given {}": "{1}년 지정",
    "projected {}": "{1}년 전망",
    // What the rule read.
    "{}, cap {} binds": "{1}, 상한 {2} % 적용",
    "{}, cap {} slack": "{1}, 상한 {2} % 미적용",
    "{}, floor {} binds": "{1}, 하한 {2} % 적용",
    "{}, floor {} slack": "{1}, 하한 {2} % 미적용",
    // The term.
    "Term": "기간",
    "{} central": "중심값 {1}",
    "{} at the cap": "상한 적용 시 {1}",
    "{} at the floor": "하한 적용 시 {1}",
    "{} at zero": "인상 없음 {1}",
    "at the floor": "하한 적용 시",
    "at zero": "인상 없음",
    ", year {} of {}": ", {2}년 중 {1}년째",
    "term, central": "기간, 중심값",
    "term, at the cap": "기간, 상한 적용 시",
    "term, {}": "기간, {1}",
    "in dollars": "달러 환산",
    // What was said.
    "from {}:": "{1}년부터:",
    "Said": "발언",
    "nothing on record": "기록 없음",
    "that day": "당일",
    "the day before": "전날",
  ]
}
