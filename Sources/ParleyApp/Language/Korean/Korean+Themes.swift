extension KoreanWords {
  /// Themes: their titles, the faults of their files, and what they are measured by.
  static let themes: [String: String] = [
    // Titles of parley's own.
    "Terminal Colours": "터미널 색",
    "Colour-blind Dark": "색각 대응 어두움",
    "Colour-blind Light": "색각 대응 밝음",
    "Dark": "어두움",
    "Light": "밝음",
    "High Contrast Dark": "고대비 어두움",
    "High Contrast Light": "고대비 밝음",
    "No Colours": "무채색",
    "Plain": "기본",
    // Words of a strip in its colours.
    "accent": "강조",
    // Which theme there is.
    "no theme is called '{}'; there are: {}": "'{1}' 테마가 없습니다; 있는 테마: {2}",
    "{} (theme '{}' was left out)": "{1} ('{2}' 테마는 제외함)",
    "{}: it cannot be read": "{1}: 읽을 수 없습니다",
    // Faults of a file.
    "{}: error: {}": "{1}: 오류: {2}",
    "{}: error: role '{}' must be a palette name, \"#rrggbb\", \"terminal\", \"ansi:3\" or a table of fg, bg, bold, dim, italic, underline, reverse":
      "{1}: 오류: '{2}' 역할에는 palette의 이름, \"#rrggbb\", \"terminal\", \"ansi:3\" 또는 fg, bg, bold, dim, italic, underline, reverse의 표를 적으십시오",
    "unknown key '{}'; known are {}": "'{1}' 키는 쓰지 않습니다; 쓸 수 있는 키: {2}",
    "'{}' must be a colour as \"#18181b\"": "'{1}'에는 \"#18181b\"처럼 색을 적으십시오",
    "palette colour '{}' must be as \"#e5c07b\"": "palette의 '{1}' 색은 \"#e5c07b\"처럼 적으십시오",
    "unknown role '{}'": "'{1}' 역할은 없습니다",
    // What a theme is measured by.
    "{} reads at {}, below {}:1": "{1} 명암비 {2}, 기준 {3}:1 미만",
    "{} and {} are {} apart to {} eyes, below {}":
      "{1:과} {2}의 색 거리 {3}({4} 시각), 기준 {5} 미만",
    "{} and {} look the same": "{1:과} {2}의 모양이 같습니다",
    "normal": "정상",
    "protan": "적색약",
    "deutan": "녹색약",
    "tritan": "청색약",
    "it has no colours: what must be told apart differs in bold, dim or underline":
      "색이 없습니다: 구별할 것은 굵게, 흐리게, 밑줄로 나타냅니다",
    "its colours are those of the terminal's palette, so nothing can be computed; with palettes that many terminals have it would be:":
      "터미널의 색을 그대로 쓰므로 계산할 수 없습니다; 흔히 쓰는 터미널 색이라면 다음과 같습니다:",
    "it states no background, so contrast is not computed; add background = \"#rrggbb\"":
      "배경색이 없어 명암비를 계산하지 않았습니다; background = \"#rrggbb\"를 추가하십시오",
    "least contrast {} ({})": "최소 명암비 {1}({2})",
    "least distance {} ({} and {}, {})": "최소 색 거리 {1}({2:과} {3}, {4})",
  ]
}
