extension KoreanWords {
  /// The calendar, and files that are made for others.
  static let calendar: [String: String] = [
    "{}: '{}' is no day, so {} is not in the calendar":
      "{1}: '{2:은}' 날짜가 아니므로 {3:을} 일정에 넣지 않았습니다",
    "{}: '{}' is no day, so only the first day of {} is in the calendar":
      "{1}: '{2:은}' 날짜가 아니므로 {3}의 첫날만 일정에 넣었습니다",
    "{} expires": "{1} 만료",
    "It covers {}.": "적용 기간 {1}년.",
    "expiry": "만료",
    "milestone": "이정표",
    // Files for others.
    "{} is there already. Choose another name, or replace it with --force.":
      "{1:이} 이미 있습니다. 다른 이름을 쓰거나 --force로 바꾸십시오.",
    "{} lies among the private papers. Choose a place outside of them.":
      "{1:은} 비공개 문서 안에 있습니다. 그 밖의 위치를 고르십시오.",
    "{} is a name the workspace itself uses. Choose another name, or another folder.":
      "{1:은} 작업 폴더가 직접 쓰는 이름입니다. 다른 이름이나 다른 폴더를 고르십시오.",
    "{} has another name too (a hard link), whose text would change with it. Choose another name.":
      "{1}에는 다른 이름(하드 링크)도 있어 그 내용까지 바뀝니다. 다른 이름을 고르십시오.",
  ]
}
