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
      // First one level up, then out of the list.
      let isIndented = blanks(of: line) >= 2 || text.bytes[line].first == 0x09
      if isIndented { outdent() } else { edit(line, []) }
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

// MARK: Numbers of items that change their level

extension NoteEditor {
  /// Lines above an item that are looked at for its number.
  private static let reach = 200

  /// What gives an item its number at another level: one more than the item before it there, or 1
  /// where it is the first. Nil where the line is no numbered item.
  ///
  /// - Parameter indent: Blanks the line will begin with.
  func renumbering(ofLine line: Int, indentedBy indent: Int) -> Splice? {
    guard let digits = numbered(line)?.digits else { return nil }
    var number = 1
    for above in stride(from: line - 1, through: max(0, line - Self.reach), by: -1) {
      let range = text.range(ofLine: above)
      if range.isEmpty { continue }
      let width = blanks(of: range)
      if width > indent { continue }
      if width == indent, let item = numbered(above),
        let before = Int(String(decoding: text.bytes[item.digits], as: UTF8.self))
      {
        number = before + 1
      }
      break
    }
    return Splice(range: digits, bytes: Array("\(number)".utf8))
  }

  /// Blanks a line begins with, a tab counted as one.
  func blanks(of line: Range<Int>) -> Int {
    text.bytes[line].prefix { $0 == 0x20 || $0 == 0x09 }.count
  }

  /// Where the number of a numbered item stands; nil where the line is none.
  private func numbered(_ line: Int) -> (indent: Int, digits: Range<Int>)? {
    let range = text.range(ofLine: line)
    guard ListItem(text, line: range) != nil else { return nil }
    let start = range.lowerBound + blanks(of: range)
    let digits = text.bytes[start..<range.upperBound].prefix { (0x30...0x39).contains($0) }
    guard (1...6).contains(digits.count), digits.endIndex < range.upperBound,
      [UInt8(ascii: "."), UInt8(ascii: ")")].contains(text.bytes[digits.endIndex])
    else { return nil }
    return (start - range.lowerBound, digits.indices)
  }
}
