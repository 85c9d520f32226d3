extension KoreanWords {
  /// What is said of the user's own files, keys, settings and themes, and of marks that lead nowhere.
  static let userFiles: [String: String] = [
    // Marks.
    "what the mark stood on is not on record as of {}":
      "책갈피를 둔 것이 {1} 기준 기록에 없습니다",
    "the scenarios show four other columns; {} takes one out there":
      "시나리오에 다른 열 네 개가 있습니다; 그곳에서 {1} 키로 하나를 빼십시오",
    // Keys.
    "{} is hidden by '{}' {}": "{3} {1} 키가 '{2}' 명령에 가려집니다",
    "{} hides '{}' {}": "{3} {1} 키가 '{2}' 명령을 가립니다",
    "That is: {}. Choose another key, or give '{}' another in a line of its own.":
      "그 명령: {1}. 다른 키를 고르거나 '{2}'에 다른 키를 주는 줄을 쓰십시오.",
    "That is: {}. Choose another key, or add one, or give '{}' another in a line of its own.":
      "그 명령: {1}. 다른 키를 고르거나 더하거나, '{2}'에 다른 키를 주는 줄을 쓰십시오.",
    "Enter goes there, or answers, in every list. Choose another key.":
      "Enter는 모든 목록에서 이동하거나 답하는 키입니다. 다른 키를 고르십시오.",
    "Enter goes there, or answers, in every list; the line is left out. Add keys to it, as [\"Enter\", \"F10\"].":
      "Enter는 모든 목록에서 이동하거나 답하는 키여서 이 줄은 쓰이지 않습니다. [\"Enter\", \"F10\"]처럼 키를 더하십시오.",
    "{} is more than one key": "{1:은} 한 키가 아닙니다",
    "Behind it stand the keys {}. Write one of them, as \"{}\".":
      "그 글자를 치는 키는 {1}입니다. \"{2}\"처럼 한 키만 쓰십시오.",
    "{} is on no key of the keyboard": "{1:은} 자판에 없습니다",
    "Write the Latin letter of the key, as \"f\" for ㄹ.":
      "ㄹ을 \"f\"로 쓰듯이 그 키의 로마자를 쓰십시오.",
    "'{}' has its keys on line {} already": "'{1}'의 키는 이미 {2}행에 있습니다",
    "This line is left out. Keep one of the two.":
      "이 줄은 쓰이지 않습니다. 둘 중 하나만 두십시오.",
    // Settings.
    "{} is read-only. Run `chmod u+w` on it, then change the setting again, or change it there by hand.":
      "{1:은} 읽기 전용입니다. `chmod u+w`를 실행한 뒤 설정을 다시 바꾸거나 파일에서 직접 바꾸십시오.",
    // Themes.
    "'inherits' names the theme itself, and no built-in one is called '{}'; name another, see 'parley themes'":
      "'inherits'에 이 테마 자신의 이름이 있고 '{1}'이라는 기본 테마는 없습니다; 'parley themes'를 보고 다른 테마를 쓰십시오",
    "'inherits': no theme is called '{}'; see 'parley themes'":
      "'inherits': '{1}'이라는 테마가 없습니다; 'parley themes'를 보십시오",
    "'inherits': no theme is called '{}'; did you mean '{}'?":
      "'inherits': '{1}'이라는 테마가 없습니다; 혹시 '{2}'입니까?",
    "'inherits' leads round in a circle: {}; let one of them inherit another theme":
      "'inherits'가 돌고 돕니다: {1}; 그중 하나가 다른 테마를 이어받게 하십시오",
    "'inherits' must be the name of a theme, in quotes":
      "'inherits'에는 테마 이름을 따옴표로 묶어 쓰십시오",
    "'{}' must be a text in quotes": "'{1}'에는 글을 따옴표로 묶어 쓰십시오",
    "'{}' must be a table, begun by a line [{}]": "'{1}'은(는) [{2}] 줄로 시작하는 표여야 합니다",
    "{} (the built-in theme '{}' stands in)": "{1} (기본 테마 '{2}'로 대신함)",
  ]
}
