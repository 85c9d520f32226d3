extension KoreanWords {
  /// What the commands of the command line say that compute no figures.
  static let commandLine: [String: String] = [
    "the output could not be written: {}": "출력을 쓸 수 없습니다: {1}",
    // The workspace.
    "made {} from the bundled workspace; its files are yours to change":
      "기본 작업 폴더로 {1:을} 만들었습니다. 파일은 자유롭게 고치십시오.",
    "refreshed from the bundled workspace: {}": "기본 작업 폴더에서 새로 고침: {1}",
    "{} made-up rounds of seed {}": "지어낸 회차 {1}개, 시드 {2}",
    "made {}; open it with: parley {}": "{1:을} 만들었습니다. 여는 명령: parley {2}",
    // The dashboard.
    "there is no terminal here": "터미널이 없습니다",
    "The dashboard needs one. 'parley render' prints a screen as text, 'parley render --linear' in\nreading order, and 'parley check' lists what is wrong with the files.":
      "화면을 열려면 터미널이 있어야 합니다. 'parley render'는 화면을 글로, 'parley render --linear'는\n읽는 순서대로 출력하고, 'parley check'는 파일의 오류를 보여 줍니다.",
    "TERM is not set; set it to your terminal's type, as TERM=xterm-256color":
      "TERM이 설정되지 않았습니다. TERM=xterm-256color처럼 터미널 종류를 설정하십시오.",
    "nothing is known about a terminal of type '{}'; try TERM=xterm-256color":
      "'{1}' 종류의 터미널에 대한 정보가 없습니다. TERM=xterm-256color로 시도하십시오.",
    "a terminal of type '{}' cannot move its cursor": "'{1}' 종류의 터미널은 커서를 옮길 수 없습니다",
    "no file descriptors are left; close other programs or raise ulimit -n":
      "열 수 있는 파일이 남아 있지 않습니다. 다른 프로그램을 닫거나 ulimit -n을 올리십시오.",
    // Settings.
    "There is no place for settings: set HOME or XDG_CONFIG_HOME to an absolute path.":
      "설정을 둘 곳이 없습니다. HOME이나 XDG_CONFIG_HOME에 절대 경로를 설정하십시오.",
    "(does not exist)": "(없음)",
    "All keys are the default ones.": "모든 키가 기본값입니다.",
    // Themes.
    "cannot be read": "읽을 수 없음",
    "built in": "내장",
    "fault: {}": "결함: {1}",
    "told apart by eyes": "눈 유형별 색 구분",
    "least": "최소",
    "{} themes, none of them with a fault": "테마 {1}개, 결함 없음",
    "{} of {} themes with faults": "테마 {2}개 중 {1}개에 결함 있음",
    // Leaving, and the last line read aloud.
    "waiting for a file to be saved; ^C gives up":
      "파일을 저장하는 중입니다. ^C로 그만둡니다",
    "signal {} ended it": "신호 {1:으로} 끝났습니다",
    "it ended with exit code {}": "종료 코드 {1:으로} 끝났습니다",
    "Message: {}": "알림: {1}",
    "Workspace: {}": "작업 폴더: {1}",
  ]
}
