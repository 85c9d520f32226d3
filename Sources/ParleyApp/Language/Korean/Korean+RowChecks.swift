extension KoreanWords {
  /// What is wrong with a row that is not written yet, where a reading would say it otherwise.
  static let rowChecks: [String: String] = [
    "Line {} has it already. Give this row another key.":
      "{1}번째 줄에 이미 있습니다. 이 행에 다른 키를 주십시오."
  ]
}
