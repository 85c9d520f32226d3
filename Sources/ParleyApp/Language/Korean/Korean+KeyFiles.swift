extension KoreanWords {
  /// What is wrong in `keys.toml`, and what to do about it.
  static let keyFiles: [String: String] = [
    "Commands and their keys stand below a line [{}].": "명령과 키는 [{1}] 줄 아래에 씁니다.",
    "'{}' is {}": "'{1}'의 값이 {2}입니다",
    "unknown command {}": "알 수 없는 명령 {1}",
    "The line is left out; 'parley config --print-default-keys' lists every command.{}":
      "이 줄은 쓰이지 않습니다. 모든 명령은 'parley config --print-default-keys'로 볼 수 있습니다.{1}",
    "It must be a key in quotes, as \"f\", or several, as [\"f\", \"C-f\"]; \"\" leaves the command without a key.":
      "\"f\"처럼 따옴표로 묶은 키 하나나 [\"f\", \"C-f\"]처럼 여럿을 쓰십시오. \"\"이면 명령에 키가 없습니다.",
    "'{}' would lose {}": "'{1}'에서 {2:이} 빠집니다",
    "q, Esc and ^C stay the way out everywhere; the line is left out. Add keys to them, as [{}].":
      "q, Esc, ^C는 어디서나 나가는 키여서 이 줄은 쓰이지 않습니다. [{1}]처럼 키를 더하십시오.",
    "{} is more than two keys": "{1:은} 두 키보다 깁니다",
    "A command has a key, or a key behind a prefix, as \"C-w o\".":
      "명령에는 키 하나나 \"C-w o\"처럼 앞 키가 있는 키를 씁니다.",
    "Write a key as the screen or tmux names it: s, C-s or ^S, M-x, F5, Space, PgUp, or two keys, as \"C-w o\".{}":
      "키는 화면이나 tmux에서 부르는 대로 쓰십시오: s, C-s 또는 ^S, M-x, F5, Space, PgUp, \"C-w o\"처럼 두 키.{1}",
    // Why a key cannot stand for a command.
    "{} cannot be another command's": "{1:은} 다른 명령에 쓸 수 없습니다",
    "q, Esc and ^C stay the way out everywhere. Choose another key.":
      "q, Esc, ^C는 어디서나 나가는 키입니다. 다른 키를 고르십시오.",
    "{} cannot be the second key of two": "{1:은} 두 키의 둘째 키로 쓸 수 없습니다",
    "It lets go of the first. Choose another key.":
      "첫째 키를 취소하는 키입니다. 다른 키를 고르십시오.",
    "{} is typed as text {}": "{2} {1:은} 글자로 입력됩니다",
    "'{}' goes into the text there. Choose a key that types nothing, as C-{} or F5.":
      "그곳에서는 '{1}' 글자가 글에 들어갑니다. C-{2}나 F5처럼 글자가 아닌 키를 고르십시오.",
    "{} is typed as a number {}": "{2} {1:은} 숫자로 입력됩니다",
    "Numbers there are counts or values. Choose another key.":
      "그곳에서 숫자는 횟수나 값입니다. 다른 키를 고르십시오.",
    "{} stands for '{}' already": "{1:은} 이미 '{2}'의 키입니다",
    "{} begins keys of '{}'": "{1:은} '{2}'의 첫째 키입니다",
    "{} stands for '{}' and cannot begin two keys":
      "{1:은} '{2}'의 키여서 두 키의 첫째 키로 쓸 수 없습니다",
    "One key cannot end and begin keys. Choose another.":
      "같은 키가 홑키이면서 두 키의 첫째 키일 수는 없습니다. 다른 키를 고르십시오.",
    "It is a key {}: {}. Choose another, or give '{}' another in a line of its own; \"\" leaves it without.":
      "{1} 쓰는 키입니다({2}). 다른 키를 고르거나 '{3}'에 다른 키를 주는 줄을 쓰십시오. \"\"이면 키가 없어집니다.",
  ]
}
