extension KoreanWords {
  /// Copying, opening sources, and the examination of the terminal.
  static let copying: [String: String] = [
    "Copy the pane's table as tab-separated text: years, rounds, the tab's rows":
      "창의 표를 탭으로 구분한 텍스트로 복사: 연도, 회차, 탭의 행",
    "Copy the pane's table as Markdown": "창의 표를 Markdown으로 복사",
    "Copy the whole table as tab-separated text": "표 전체를 탭으로 구분한 텍스트로 복사",
    "Copy the address on the line, else the line": "줄의 주소 복사, 없으면 줄 복사",
    "Open the source in your browser ($BROWSER)": "출처를 브라우저로 열기 ($BROWSER)",
    "Open the row's source in your browser": "행의 출처를 브라우저로 열기",
    "Open the figure's source in your browser": "수치의 출처를 브라우저로 열기",
    "Open the source on the line, or of those around it": "줄의 출처 열기, 없으면 주변 줄의 출처 열기",
    "there is no table here": "여기에는 표가 없습니다",
    "no source is cited here": "여기에는 인용된 출처가 없습니다",
    "there is nothing to copy on this line": "이 줄에는 복사할 것이 없습니다",
    "Examine the terminal": "터미널 점검",
    // What was copied, and where to.
    "the {} of {}": "{2} {1}",
    "the {} of the {}": "{2} {1}",
    "the {} of the note of {}": "{2} 노트 {1}",
    "the {} of the tab {}": "{2} 탭 {1}",
    "the {} by category": "항목별 {1}",
    "the {} of the chart": "도표 {1}",
    "{}: {}, {} by {}": "{1}: {2}, {4} {3}",
    ", 90 % of the model's paths between {} and {}": ", 모형 경로의 90 %는 {1}에서 {2} 사이",
    "{} as TSV": "{1}(TSV)",
    "{} as Markdown": "{1}(Markdown)",
    "copied {} to the clipboard by OSC 52; if it does not paste, the terminal does not allow it":
      "클립보드에 복사함(OSC 52): {1}. 붙지 않으면 터미널에서 막은 것입니다",
    "copied {} to the clipboard by OSC 52, through tmux; if it does not paste, tmux or the terminal does not allow it":
      "클립보드에 복사함(OSC 52, tmux 경유): {1}. 붙지 않으면 tmux나 터미널에서 막은 것입니다",
    "copied {} to the clipboard by OSC 52, through screen; if it does not paste, the terminal does not allow it":
      "클립보드에 복사함(OSC 52, screen 경유): {1}. 붙지 않으면 터미널에서 막은 것입니다",
    "{} year": "{1}년",
    "{} years": "{1}년",
    ", {} on {}": ", {2}년 대비 {1}",
    "{} by {}": "{1}, {2}",
    "{}, 90 % of the model's paths between {} and {}": "{1}, 모형 경로의 90 %: {2}에서 {3}",
    "copied {} into tmux, which hands it to the terminal's clipboard; if it does not paste, the terminal does not allow it":
      "tmux에 복사함: {1}. tmux가 터미널 클립보드로 넘깁니다. 붙지 않으면 터미널에서 막은 것입니다",
    "copied {} to the clipboard by {}": "클립보드에 복사함({2}): {1}",
    "copied {} into {}": "{2} 파일에 복사함: {1}",
    "copied {} into {}; no clipboard was found": "{2} 파일에 복사함: {1}. 클립보드가 없습니다",
    "copied {} into {}; {}": "{2} 파일에 복사함: {1}. {3}",
    "{} was not copied: no clipboard was found, and HOME names no folder for a file":
      "복사하지 못함: {1}. 클립보드가 없고 HOME에 파일을 둘 폴더도 없습니다",
    "{} was not copied: {}": "복사하지 못함: {1}. {2}",
    "the terminal may be gone": "터미널이 끊겼을 수 있습니다",
    "what was copied last did not get into its file: the disk does not answer":
      "마지막으로 복사한 내용이 파일에 쓰이지 않았습니다: 디스크가 응답하지 않습니다",
    "the disk with your drafts does not answer; fg goes on writing to it":
      "초안이 있는 디스크가 응답하지 않습니다. fg로 돌아오면 이어서 씁니다",
    "waiting for the disk with your drafts; ^C gives up":
      "초안이 있는 디스크를 기다리는 중입니다. ^C로 그만둡니다",
    "it is too long for the terminal's clipboard": "터미널 클립보드에 넣기에 너무 깁니다",
    "{} is not installed": "{1:이} 설치되어 있지 않습니다",
    "{} could not be started: {}": "{1:을} 시작할 수 없습니다: {2}",
    "{} ended with exit code {}": "{1:이} 종료 코드 {2:으로} 끝났습니다",
    "signal {} ended {}": "신호 {1:으로} {2:이} 끝났습니다",
    "{} did not answer": "{1:이} 응답하지 않았습니다",
  ]
}
