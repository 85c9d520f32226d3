import ParleyStore

/// What goes to the clipboard.
extension NoteEditor {
  /// Cuts the selection, else the whole line; lines cut one after the other add up.
  ///
  /// - Returns: What belongs on the clipboard; nil where nothing was cut.
  mutating func cut() -> [UInt8]? {
    let copied = copied()
    let isLine = selection == nil
    let range = selection ?? text.rangeWithEnd(ofLine: text.line(at: caret))
    var earlier: [UInt8] = []
    if isLine, case .cutting(let lines) = streak { earlier = lines }
    guard !range.isEmpty, edit(range, []) else { return nil }
    streak = isLine ? .cutting(earlier + copied) : .none
    return isLine ? earlier + copied : copied
  }

  /// The selection, else the whole line with its end.
  func copied() -> [UInt8] {
    Array(text.bytes[selection ?? text.rangeWithEnd(ofLine: text.line(at: caret))])
  }
}
