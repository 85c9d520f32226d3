import TerminalKit

/// One line of runs, each in a role of the theme.
struct StyledLine: Hashable, Sendable {
  /// A run of text in one role.
  struct Run: Hashable, Sendable {
    var text: DisplayText
    var role: Role
    /// Attributes on top of the role's, as for emphasis in a note.
    var attributes: Attributes = []
    /// What a click on the run is meant for; nil for nothing of its own.
    var target: Target?
  }

  var runs: [Run] = []

  init(_ runs: [Run] = []) {
    self.runs = runs
  }

  init(_ text: DisplayText, _ role: Role = .text) {
    runs = [Run(text: text, role: role)]
  }

  /// Width in cells.
  var width: Int { runs.reduce(0) { $0 + $1.text.width } }
  /// The text without roles.
  var plain: String { runs.reduce(into: "") { $0 += $1.text.string } }
  /// Whether there is nothing to see.
  var isEmpty: Bool { runs.allSatisfy { $0.text.width == 0 } }

  mutating func append(
    _ text: DisplayText, _ role: Role = .text, _ attributes: Attributes = [],
    on target: Target? = nil
  ) {
    guard text.width > 0 else { return }
    runs.append(Run(text: text, role: role, attributes: attributes, target: target))
  }

  mutating func append(_ text: String, _ role: Role = .text) {
    append(display(text), role)
  }

  mutating func append(_ line: StyledLine) {
    runs += line.runs
  }

  /// Appends a line whole when it fits into `width` cells, and nothing of it when it does not.
  mutating func append(_ line: StyledLine, ifFitting width: Int) {
    if self.width + line.width <= width { runs += line.runs }
  }

  /// The line cut with an ellipsis, or filled with blanks, to exactly `width` cells.
  func fitted(to width: Int) -> StyledLine {
    var result = StyledLine()
    let isCut = self.width > width
    // The ellipsis has its place even where the cut falls between two runs.
    var left = max(0, isCut ? width - 1 : width)
    for run in runs {
      let text = run.text.prefix(width: left)
      result.append(text, run.role, run.attributes, on: run.target)
      left -= text.width
      if text.width < run.text.width {
        if width > 0 { result.append("…", run.role, run.attributes) }
        break
      }
    }
    let used = result.width
    if used < width { result.append(.blanks(width - used)) }
    return result
  }

  /// The line with an ellipsis at its end that says that more follows, in at most `width` cells.
  func cut(to width: Int) -> StyledLine {
    var line = self.width < width ? self : fitted(to: width - 1)
    // A wide character that has no room leaves a blank behind the ellipsis of a line that was cut.
    if self.width < width || width < 2 {
      line.append("…", line.runs.last?.role ?? .text)
    }
    return line
  }

  /// The line broken at blanks into lines of at most `width` cells.
  ///
  /// - Parameter indent: Blanks before every line but the first.
  func wrapped(to width: Int, indent: Int = 0) -> [StyledLine] {
    guard self.width > width, width > indent + 1 else { return [self] }
    var lines: [StyledLine] = []
    var line = StyledLine()
    let hanging = DisplayText.blanks(indent)
    func breakLine() {
      while let last = line.runs.last, last.text.string.utf8.allSatisfy({ $0 == UInt8(ascii: " ") })
      {
        line.runs.removeLast()
      }
      lines.append(line)
      line = StyledLine()
      line.append(hanging)
    }
    for run in runs {
      for word in StyledLine.words(of: run.text.string) {
        var text = display(word)
        let isBlank = word.utf8.allSatisfy { $0 == UInt8(ascii: " ") }
        if line.width + text.width > width, !isBlank {
          if line.width > (lines.isEmpty ? 0 : indent) { breakLine() }
          var parts = text.broken(to: width - indent, first: width - line.width)
          text = parts.removeLast()
          for part in parts {
            line.append(part, run.role, run.attributes, on: run.target)
            breakLine()
          }
        }
        let isAtStart = line.width == (lines.isEmpty ? 0 : indent) && !lines.isEmpty
        if isBlank, isAtStart { continue }
        if isBlank, line.width + text.width > width {
          // The blanks end the line: what follows them must not move up to what precedes them.
          breakLine()
          continue
        }
        line.append(text, run.role, run.attributes, on: run.target)
      }
    }
    if line.width > (lines.isEmpty ? 0 : indent) || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Parts set one behind the other, none of them broken, in lines of at most `width` cells.
  static func flowed(_ parts: [StyledLine], to width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    for part in parts {
      if var last = lines.last, last.width + 3 + part.width <= width {
        last.append("   ")
        last.append(part)
        lines[lines.count - 1] = last
      } else {
        lines.append(part)
      }
    }
    return lines
  }

  /// Words and the runs of blanks between them, in order. A number with its `%` is one word.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let isBlank = bytes[start] == UInt8(ascii: " ")
      let end =
        bytes[start...].firstIndex { ($0 == UInt8(ascii: " ")) != isBlank } ?? bytes.endIndex
      let word = String(text[start..<end])
      start = end
      if bytes[bytes.index(before: end)] != UInt8(ascii: " "), word.utf8.first == UInt8(ascii: "%"),
        words.last == " ", words.dropLast().last?.last?.isNumber ?? false
      {
        words[words.count - 2] += " " + word
        words.removeLast()
      } else {
        words.append(word)
      }
    }
    return words
  }
}
