extension KoreanWords {
  /// What lists, forms and the scenarios say where a screen is put into words.
  static let heard: [String: String] = [
    "Nothing is typed.": "입력한 것이 없습니다.",
    "Typed: {}": "입력: {1}",
    "Keys: {}": "키: {1}",
    "Behind the line:": "이 줄의 내용:",
    "(empty line)": "(빈 줄)",
    "{}, chosen": "{1}, 선택됨",
    "{}; view {}": "{1}; 보기 {2}",
    "; typed: {}": "; 입력: {1}",
    ", under the cursor": ", 커서 위치",
    "Column {} {}{}: cannot be shown: {}": "열 {1} {2}{3}: 표시할 수 없음: {4}",
    "Column {} {}{}: {}": "열 {1} {2}{3}: {4}",
    "What moves the total of {}, {}, most: each number moved alone, all else as it stands":
      "{1} 합계 {2:을} 가장 크게 움직이는 값: 다른 조건은 그대로 두고 숫자를 하나씩 옮긴 결과",
  ]
}
