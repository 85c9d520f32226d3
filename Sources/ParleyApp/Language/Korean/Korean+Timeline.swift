extension KoreanWords {
  /// The timeline: agreements, rounds and milestones.
  static let timeline: [String: String] = [
    "No agreements and no rounds yet.": "협정과 회의가 아직 없습니다.",
    "{}, unfolded": "{1}, 펼침",
    "{}, folded": "{1}, 접힘",
    "in talks": "협상 중",
    "not in agreements.csv": "agreements.csv에 없음",
    "held": "개최",
    ", {} to come": ", {1}회 예정",
    ", {} to the text": ", 문안까지 {1}",
    "signed {}": "{1} 서명",
    "in {} d": "{1}일 후",
    "{} d": "{1}일",
    "day {} of {}": "{2}일 중 {1}일째",
    // Read out.
    "host {}": "주최 {1}",
    "{} after the last meeting": "직전 회의 {1} 뒤",
    "begins in {}": "{1} 후 시작",
    "in session, day {} of {}": "회의 중, {2}일 중 {1}일째",
    "dates {}": "날짜 {1}",
    "has a note": "노트 있음",
  ]
}
