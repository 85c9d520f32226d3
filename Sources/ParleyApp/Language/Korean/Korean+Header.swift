extension KoreanWords {
  /// The first line of the screen.
  static let header: [String: String] = [
    "as of {}": "{1} 기준",
    "THE PAST, {}": "과거, {1}",
    "THE FUTURE, {}": "미래, {1}",
    "no agreement": "협정 없음",
    "{} day left": "{1}일 남음",
    "{} days left": "{1}일 남음",
    "lapsed": "만료",
    "not in force yet": "발효 전",
    "{}, paying": "{1}, 적용 중",
    "{}, not in force yet": "{1}, 발효 전",
    "{}, lapsed": "{1}, 만료",
    "no round scheduled": "예정된 회의 없음",
    "{} in {} day": "{2}일 후 {1}",
    "{} in {} days": "{2}일 후 {1}",
    "{}, day {} of {}": "{1}, {3}일 중 {2}일째",
    "expires {} ({})": "{1} 만료 ({2} 남음)",
    "expired {} ({} ago)": "{1} 만료 ({2} 지남)",
  ]
}
