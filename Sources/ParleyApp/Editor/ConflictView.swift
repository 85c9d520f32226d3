import ParleyStore
import TerminalKit

/// Draws the lines both sides changed next to each other, and what was decided.
struct ConflictView {
  let conflict: NoteConflict

  func draw(_ rect: Rect, into painter: inout Painter) {
    guard let current = conflict.current, rect.height > 2 else { return }
    var rest = rect
    let head = rest.takeTop(1)
    let foot = rest.takeBottom(rest.height > 6 ? 1 : 0)
    painter.put(keys, x: foot.x, y: foot.y, width: foot.width)
    painter.put(heading, x: head.x, y: head.y, width: head.width)
    painter.frame.outline.append(OutlineNode(level: 3, text: heading.plain, isFocused: true))
    let isBeside = rest.width >= 48
    let half = isBeside ? (rest.width - 3) / 2 : rest.width
    let mine = column("m  mine: this draft", current.mine, .mine, width: half)
    let theirs = column("t  theirs: on disk", current.theirs, .theirs, width: half)
    let base = column("as it was before", current.base, nil, width: rest.width)
    if isBeside {
      let count = max(mine.count, theirs.count)
      draw(mine, in: Rect(x: rest.x, y: rest.y, width: half, height: rest.height), &painter)
      let right = Rect(x: rest.x + half + 3, y: rest.y, width: half, height: rest.height)
      draw(theirs, in: right, &painter)
      for y in rest.y..<rest.y + min(rest.height, max(0, count - conflict.top)) {
        painter.frame.set(
          glyph: painter.symbols.axis, x: rest.x + half + 1, y: y, style: painter.theme[.border])
      }
      var below = rest
      _ = below.takeTop(max(0, count - conflict.top) + 1)
      draw(base, in: below, &painter, from: 0)
    } else {
      draw(mine + [StyledLine()] + theirs + [StyledLine()] + base, in: rest, &painter)
    }
    painter.frame.cursor = Point(x: head.x, y: head.y)
  }

  private var heading: StyledLine {
    var line = StyledLine(
      display("Place \(conflict.cursor + 1) of \(conflict.conflicts.count)"), .heading)
    let choice =
      conflict.choices.indices.contains(conflict.cursor)
      ? conflict.choices[conflict.cursor] : nil
    line.append("  changed here and on disk: ", .dim)
    line.append(Self.name(choice), choice == nil ? .warning : .accent)
    let open = conflict.openCount
    line.append(open == 0 ? "; Enter saves" : "; \(open) open", open == 0 ? .accent : .dim)
    return line
  }

  /// The keys, said here too: a message may lie over the footer.
  private var keys: StyledLine {
    var line = StyledLine()
    let keys = [
      ("m", "mine"), ("t", "theirs"), ("b", "both"), ("n", "next"), ("Enter", "save"),
      ("Esc", "later"),
    ]
    for (key, title) in keys {
      line.append(display(key), .key)
      line.append(display(" \(title)  "), .keyText)
    }
    return line
  }

  private static func name(_ choice: LineMerge.Choice?) -> String {
    switch choice {
    case nil: "not decided"
    case .mine: "mine"
    case .theirs: "theirs"
    case .both: "both, mine first"
    }
  }

  private func column(
    _ title: String, _ bytes: [UInt8], _ side: LineMerge.Choice?, width: Int
  ) -> [StyledLine] {
    let choice =
      conflict.choices.indices.contains(conflict.cursor)
      ? conflict.choices[conflict.cursor] : nil
    let isChosen = side != nil && (choice == side || choice == .both)
    var lines = [StyledLine(display(title), isChosen ? .accent : .dim)]
    if bytes.isEmpty { lines.append(StyledLine("(no lines)", .dim)) }
    let buffer = TextBuffer(bytes)
    for number in 0..<buffer.lineCount {
      let range = buffer.range(ofLine: number)
      if number > 0, number == buffer.lineCount - 1, range.isEmpty { break }
      let text = display(bytes: buffer.bytes[range].map { $0 == 0x09 ? 0x20 : $0 })
      let isOut = side == nil || choice != nil && !isChosen
      lines += StyledLine(text, isOut ? .dim : .text).wrapped(to: max(1, width), indent: 0)
    }
    return lines
  }

  private func draw(
    _ lines: [StyledLine], in rect: Rect, _ painter: inout Painter, from top: Int? = nil
  ) {
    let top = min(top ?? conflict.top, max(0, lines.count - 1))
    for (offset, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
      painter.put(line, x: rect.x, y: rect.y + offset, width: rect.width)
      painter.frame.outline.append(OutlineNode(level: 3, text: line.plain.trimmed))
    }
  }
}
