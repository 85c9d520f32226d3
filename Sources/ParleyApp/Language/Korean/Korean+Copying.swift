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
  ]
}
