import ParleyModel
import ParleyStore
import TerminalKit

/// Draws the lines both sides changed next to each other, and what was decided.
struct ConflictView {
  let conflict: NoteConflict
  let keys: KeyNames

  /// Rows that lie below what shows in a size: so far it can be scrolled.
  func rowsBelow(in size: Size) -> Int {
    guard let current = conflict.current else { return 0 }
    let isBeside = size.width >= 48
    let rows =
      isBeside
      ? beside(current, width: size.width).count - 1 : below(current, width: size.width).count
    let height = size.height - 1
    return max(0, rows - (height - (height > 6 ? 1 : 0) - (isBeside ? 1 : 0)))
  }

  func draw(_ rect: Rect, into painter: inout Painter) {
    guard let current = conflict.current, rect.height > 3 else { return }
    var rest = rect
    let head = rest.takeTop(1)
    put(heading, in: head, into: &painter, isFocused: true)
    painter.frame.cursor = Point(x: head.x, y: head.y)
    let foot = rest.takeBottom(rest.height > 6 ? 1 : 0)
    painter.put(keyLine, x: foot.x, y: foot.y, width: foot.width)
    let inside = Rect(x: rest.x - 1, y: rest.y, width: rest.width + 2, height: rest.height)
    let isBeside = rest.width >= 48
    let rows =
      isBeside ? beside(current, width: rest.width) : below(current, width: rest.width)
    // The titles stay when the lines scroll.
    let titles = rest.takeTop(isBeside ? 1 : 0)
    if isBeside { painter.put(rows[0], x: titles.x, y: titles.y, width: titles.width) }
    let lines = rows.dropFirst(titles.height)
    let top = min(conflict.top, max(0, lines.count - rest.height))
    for (offset, line) in lines.dropFirst(top).prefix(rest.height).enumerated() {
      painter.put(line, x: rest.x, y: rest.y + offset, width: rest.width)
    }
    if painter.isHeard {
      for line in below(current, width: ChartWords.width) { painter.hear(3, line: line) }
      painter.hear(3, line: keyLine)
    }
    ListWindow.drawMarks(
      isMoreAbove: top > 0, isMoreBelow: top + rest.height < lines.count, inside: inside,
      into: &painter, isFocused: true)
  }

  private func put(
    _ line: StyledLine, in rect: Rect, into painter: inout Painter, isFocused: Bool = false
  ) {
    painter.put(line, x: rect.x, y: rect.y, width: rect.width)
    guard !line.isEmpty else { return }
    painter.hear(3, line: line, isFocused: isFocused)
  }

  // MARK: Rows

  /// Both sides next to each other, what stood there before below them.
  private func beside(_ current: LineMerge.Conflict, width: Int) -> [StyledLine] {
    let half = (width - 3) / 2
    let mine = [title(.mine)] + lines(current.mine, .mine, against: current.base, width: half)
    let theirs =
      [title(.theirs)] + lines(current.theirs, .theirs, against: current.base, width: half)
    var rows: [StyledLine] = []
    for index in 0..<max(mine.count, theirs.count) {
      var row = (index < mine.count ? mine[index] : StyledLine()).fitted(to: half)
      row.append(" │ ", .border)
      if index < theirs.count { row.append(theirs[index]) }
      rows.append(row)
    }
    return rows + before(current, width: width)
  }

  /// One side below the other, where there is little room.
  private func below(_ current: LineMerge.Conflict, width: Int) -> [StyledLine] {
    [title(.mine)] + lines(current.mine, .mine, against: current.base, width: width)
      + [StyledLine(), title(.theirs)]
      + lines(current.theirs, .theirs, against: current.base, width: width)
      + before(current, width: width)
  }

  private func before(_ current: LineMerge.Conflict, width: Int) -> [StyledLine] {
    [StyledLine(), StyledLine(display(say("as it was before")), .dim)]
      + lines(current.base, nil, against: current.base, width: width)
  }

  private func title(_ side: LineMerge.Choice) -> StyledLine {
    let key = keys.key(side == .mine ? "conflict.mine" : "conflict.theirs")
    let words = say(side == .mine ? "mine: this draft" : "theirs: on disk")
    return StyledLine(
      display(key.map { "\($0)  \(words)" } ?? words), isChosen(side) ? .accent : .dim)
  }

  /// A side's lines; its own words stand out.
  private func lines(
    _ bytes: [UInt8], _ side: LineMerge.Choice?, against base: [UInt8], width: Int
  ) -> [StyledLine] {
    if bytes.isEmpty { return [StyledLine(display(say("(no lines)")), .dim)] }
    let marks = WordMarks(of: bytes, against: base).own
    let isOut = side == nil || choice != nil && side.map { !isChosen($0) } ?? true
    let buffer = TextBuffer(bytes)
    var lines: [StyledLine] = []
    for number in 0..<buffer.lineCount {
      let range = buffer.range(ofLine: number)
      if number > 0, number == buffer.lineCount - 1, range.isEmpty { break }
      var line = StyledLine()
      var start = range.lowerBound
      for mark in marks where mark.overlaps(range) {
        let own = mark.clamped(to: range)
        line.append(text(bytes[start..<own.lowerBound]), isOut ? .dim : .text)
        line.append(text(bytes[own]), isOut ? .dim : .accent)
        start = own.upperBound
      }
      line.append(text(bytes[start..<range.upperBound]), isOut ? .dim : .text)
      lines += line.wrapped(to: max(1, width), indent: 0)
    }
    return lines
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> DisplayText {
    display(bytes: bytes.map { $0 == 0x09 ? 0x20 : $0 })
  }

  // MARK: What was decided

  private var choice: LineMerge.Choice? {
    conflict.choices.indices.contains(conflict.cursor) ? conflict.choices[conflict.cursor] : nil
  }

  private func isChosen(_ side: LineMerge.Choice) -> Bool { choice == side || choice == .both }

  private var heading: StyledLine {
    var line = StyledLine(
      display(say("Place \(conflict.cursor + 1) of \(conflict.conflicts.count)")), .heading)
    line.append(say("  changed here and on disk: "), .dim)
    line.append(say(Self.name(choice)), choice == nil ? .warning : .accent)
    let open = conflict.openCount
    line.append(
      "; " + (open == 0 ? say("\(keys["conflict.save"]) saves") : say("\(open) open")),
      open == 0 ? .accent : .dim)
    return line
  }

  private static func name(_ choice: LineMerge.Choice?) -> Phrase {
    switch choice {
    case nil: "not decided"
    case .mine: "mine"
    case .theirs: "theirs"
    case .both: "both, mine first"
    }
  }

  /// The keys, said here too: a message may lie over the footer.
  private var keyLine: StyledLine {
    var line = StyledLine()
    let commands: [(String, Phrase)] = [
      ("mine", "mine"), ("theirs", "theirs"), ("both", "both"), ("save", "save"),
      ("park", "later"), ("next", "next"),
    ]
    for (name, title) in commands {
      let id = "conflict.\(name)"
      guard let key = keys.key(id) else { continue }
      let target = Target.command(id)
      line.append(display(key), .key, on: target)
      line.append(display(" \(title.text)  "), .keyText, on: target)
    }
    return line
  }
}
