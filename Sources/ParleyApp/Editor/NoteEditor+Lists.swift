import ParleyStore

/// Lists go on by themselves.
extension NoteEditor {
  /// Begins a line, in a list or a quote the next item; ends the list on an item without words.
  ///
  /// Blanks between the caret and the words that go to the next item are left out.
  mutating func newLine() {
    defer { streak = .none }
    let text = text
    let range = selection ?? caret..<caret
    let line = text.range(ofLine: text.line(at: range.lowerBound))
    guard let item = ListItem(text, line: line), range.lowerBound >= item.content else {
      edit(range, lineEnd)
      return
    }
    if selection == nil, item.isEmpty {
      edit(line, [])
      return
    }
    var end = range.upperBound
    let stop = text.range(ofLine: text.line(at: end)).upperBound
    let words = text.bytes[end..<stop].firstIndex { $0 != 0x20 && $0 != 0x09 }
    // A mark may sit on the last blank: then the blank is part of a cluster.
    if let words, text.boundary(near: words) == words { end = words }
    edit(range.lowerBound..<end, lineEnd + item.next)
  }
}
