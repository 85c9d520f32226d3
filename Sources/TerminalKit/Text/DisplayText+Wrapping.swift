/// Breaking text into lines.
extension DisplayText {
  /// The text in lines of at most `width` columns, broken at spaces.
  ///
  /// A word longer than a line, a run of Hangul or Han too, is broken between clusters, and starts a
  /// line of its own. Spaces at a break are dropped, those at the very beginning are kept. There is
  /// always at least one line. One that holds a single cluster wider than `width` is too long.
  public func wrapped(to width: Int) -> [DisplayText] {
    if self.width <= width { return [self] }
    var lines: [DisplayText] = []
    var line = DisplayText.empty
    var spaces = DisplayText.empty
    for piece in pieces() {
      if piece.string.first == " " {
        spaces = piece
        continue
      }
      if line.width + spaces.width + piece.width <= width {
        line += spaces + piece
        spaces = .empty
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = piece
      spaces = .empty
      while line.width > width {
        let head = line.nonEmptyPrefix(width: width)
        lines.append(head)
        line = line.dropping(head)
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Runs of spaces and runs of anything else, in turn.
  private func pieces() -> [DisplayText] {
    var pieces: [DisplayText] = []
    let space = UInt8(ascii: " ")
    let bytes = string.utf8
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let isSpace = bytes[start] == space
      let end = bytes[start...].firstIndex { ($0 == space) != isSpace } ?? bytes.endIndex
      pieces.append(shownText(string[start..<end]))
      start = end
    }
    return pieces
  }

  /// At least one cluster, or a line would never end.
  private func nonEmptyPrefix(width: Int) -> DisplayText {
    let head = prefix(width: width)
    return head.isEmpty ? shownText(string.prefix(1)) : head
  }

  private func dropping(_ head: DisplayText) -> DisplayText {
    DisplayText(
      passed: String(string.dropFirst(head.string.count)), width: width - head.width)
  }
}
