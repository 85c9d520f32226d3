extension KoreanWords {
  /// What is wrong in the user's own files, `config.toml` and `keys.toml`, and what to do about it.
  static let configurationFiles: [String: String] = [
    "unknown key {}": "알 수 없는 항목 {1}",
    "It must be a table, begun by a line [{}].": "[{1}] 줄로 시작하는 표여야 합니다.",
    // Settings.
    "unknown setting {}": "알 수 없는 환경 설정 {1}",
    "The line is left out. Known settings: {}.{}":
      "이 줄은 쓰이지 않습니다. 쓸 수 있는 환경 설정: {1}.{2}",
    "'{}' stands under [{}].": "'{1}'의 자리는 [{2}] 아래입니다.",
    "'{}' stands before any [table].": "'{1}'의 자리는 모든 [표]보다 앞입니다.",
    "unknown {} {}": "알 수 없는 {1}: {2}",
    "Known: {}.{} {}": "쓸 수 있는 값: {1}.{2} {3}",
    "It must be {}. {}": "허용 범위: {1}. {2}",
    "Until then {} = {} holds.": "고칠 때까지 {1} = {2:으로} 둡니다.",
    "true or false": "true 또는 false",
    "a name": "이름",
    "\"auto\" or per cent from {} to {}": "\"auto\" 또는 {1}에서 {2}까지의 %",
    "{} is not remembered: {}": "{1:을} 기억하지 못했습니다: {2}",
    "{} settings are not remembered: {}": "환경 설정 {1}개를 기억하지 못했습니다: {2}",
    "another program keeps changing {}. Try again when it is done.":
      "다른 프로그램이 {1:을} 계속 바꾸고 있습니다. 끝난 뒤에 다시 하십시오.",
    "{}:{}:{}: {}. Repair the file in an editor, then change the setting again.":
      "{1}:{2}:{3}: {4}. 편집기로 파일을 고친 뒤 설정을 다시 바꾸십시오.",
    "{} has something else in the place of {}. Repair it in an editor, then change the setting again; `parley config` says where.":
      "{1} 파일에서 {2}의 자리에 다른 것이 있습니다. 편집기로 고친 뒤 설정을 다시 바꾸십시오. 위치는 `parley config`로 볼 수 있습니다.",
  ]
}
