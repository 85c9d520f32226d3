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
      var parts = piece.broken(to: width)
      line = parts.removeLast()
      lines += parts
      spaces = .empty
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

  /// The text in parts of at most `width` columns, broken between clusters, in time proportional to
  /// its length.
  ///
  /// A part holds at least one cluster, be it too wide. There is always at least one part.
  ///
  /// - Parameter first: The columns of the first part, where they are others.
  public func broken(to width: Int, first: Int? = nil) -> [DisplayText] {
    var parts: [DisplayText] = []
    var start = string.startIndex
    var end = start
    var used = 0
    while end < string.endIndex {
      let next = shownWidth(of: string[end])
      if end > start, used + next > (parts.isEmpty ? first ?? width : width) {
        parts.append(DisplayText(passed: String(string[start..<end]), width: used))
        start = end
        used = 0
      }
      used += next
      string.formIndex(after: &end)
    }
    parts.append(DisplayText(passed: String(string[start...]), width: used))
    return parts
  }
}
