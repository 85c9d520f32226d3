import TerminalKit

/// The part of a text that shows in a field, which follows the caret.
struct WrittenText {
  let shown: DisplayText
  /// Where the caret stands, in cells from the start of ``shown``; nil where there is none.
  let caret: Int?

  /// - Parameters:
  ///   - caret: In clusters from the text's start; nil shows the text from its start.
  ///   - width: Cells there are; the caret needs one of them.
  init(_ text: String, caret: Int?, width: Int) {
    guard let caret else {
      shown = display(text).truncated(to: width)
      self.caret = nil
      return
    }
    let head = text.prefix(caret)
    var start = head.startIndex
    var mark = DisplayText.empty
    var before = display(String(head))
    while start < head.endIndex, mark.width + before.width > width - 1 {
      head.formIndex(after: &start)
      mark = "…"
      before = display(String(head[start...]))
    }
    self.caret = min(mark.width + before.width, max(0, width - 1))
    shown = (mark + before + display(String(text.dropFirst(caret)))).truncated(to: width)
  }
}
