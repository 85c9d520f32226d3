extension KoreanWords {
  /// What is wrong in keys.toml, and what to do.
  static let keys: [String: String] = [
    "unknown key {}": "알 수 없는 키 {1}",
    "Commands and their keys stand below a line [{}].": "명령과 키는 [{1}] 줄 아래에 적으십시오.",
    "'{}' is {}": "'{1}'의 값이 {2}입니다",
    "It must be a table, begun by a line [{}].": "[{1}] 줄로 시작하는 표여야 합니다.",
    "unknown command {}": "알 수 없는 명령 {1}",
    "The line is left out; 'parley config --print-default-keys' lists every command.{}":
      "이 줄은 제외합니다. 모든 명령은 'parley config --print-default-keys'로 보십시오.{1}",
    "It must be a key in quotes, as \"f\", or several, as [\"f\", \"C-f\"]; \"\" leaves the command without a key.":
      "\"f\"처럼 따옴표 안에 키 하나를 적거나 [\"f\", \"C-f\"]처럼 여럿을 적으십시오. \"\"로 두면 명령에 키가 없습니다.",
    "'{}' would lose {}": "'{1}' 명령에서 {2} 키가 빠집니다",
    "q, Esc and ^C stay the way out everywhere; the line is left out. Add keys to them, as [{}].":
      "q, Esc, ^C는 어디서나 나가는 키로 남으므로 이 줄은 제외합니다. [{1}]처럼 그 키에 더하여 적으십시오.",
    "{} is more than two keys": "{1:은} 키가 두 개를 넘습니다",
    "A command has a key, or a key behind a prefix, as \"C-w o\".":
      "명령의 키는 하나이거나 \"C-w o\"처럼 앞 키와 함께 둘이어야 합니다.",
    "Write a key as the screen or tmux names it: s, C-s or ^S, M-x, F5, Space, PgUp, or two keys, as \"C-w o\".{}":
      "키는 화면이나 tmux에서 부르는 이름으로 적으십시오: s, C-s 또는 ^S, M-x, F5, Space, PgUp, 키 두 개는 \"C-w o\".{1}",
    "{} cannot be another command's": "{1} 키는 다른 명령에 쓸 수 없습니다",
    "q, Esc and ^C stay the way out everywhere. Choose another key.":
      "q, Esc, ^C는 어디서나 나가는 키로 남습니다. 다른 키를 고르십시오.",
    "{} cannot be the second key of two": "{1} 키는 두 번째 키로 쓸 수 없습니다",
    "It lets go of the first. Choose another key.": "첫 번째 키를 취소하는 키입니다. 다른 키를 고르십시오.",
    "{} is typed as text {}": "{2} {1} 키는 글자로 입력됩니다",
    "'{}' goes into the text there. Choose a key that types nothing, as C-{} or F5.":
      "그곳에서는 '{1}'이(가) 글에 들어갑니다. C-{2}나 F5처럼 글자가 입력되지 않는 키를 고르십시오.",
    "{} is typed as a number {}": "{2} {1} 키는 숫자로 입력됩니다",
    "Numbers there are counts or values. Choose another key.":
      "그곳에서 숫자는 번호나 값입니다. 다른 키를 고르십시오.",
    "{} stands for '{}' already": "{1} 키는 이미 '{2}' 명령에 쓰입니다",
    "{} begins keys of '{}'": "{1} 키로 시작하는 키를 '{2}' 명령이 씁니다",
    "{} stands for '{}' and cannot begin two keys":
      "{1} 키는 '{2}' 명령에 쓰여 키 두 개의 앞 키가 될 수 없습니다",
    "One key cannot end and begin keys. Choose another.":
      "한 키를 홀로도 쓰고 앞 키로도 쓸 수는 없습니다. 다른 키를 고르십시오.",
    "It is a key {}: {}. Choose another, or give '{}' another in a line of its own; \"\" leaves it without.":
      "{1} 쓰는 키입니다: {2}. 다른 키를 고르거나 따로 한 줄로 '{3}' 명령에 다른 키를 주십시오. \"\"로 두면 그 명령에 키가 없습니다.",
  ]
}
