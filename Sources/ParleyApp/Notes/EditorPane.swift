import ParleyModel
import ParleyStore
import TerminalKit

/// Draws the note in the editor: what to know about it, the text, and the line one types in.
struct EditorPane {
  let state: AppState
  let note: OpenNote

  /// The parts of the pane.
  struct Areas: Hashable {
    var banner: Rect
    var text: Rect
    var prompt: Rect
  }

  /// Where the parts lie in a pane's inside.
  func areas(in inside: Rect) -> Areas {
    var rest = inside.inset(dx: 1, dy: 0)
    let most = max(0, min(4, rest.height / 3))
    let banner = rest.takeTop(min(most, bannerLines(width: rest.width).count))
    let prompt = rest.takeBottom(state.desk.prompt == nil ? 0 : 1)
    return Areas(banner: banner, text: rest, prompt: prompt)
  }

  private func bannerLines(width: Int) -> [StyledLine] {
    guard width > 4 else { return [] }
    return NoteBanner(note: note, desk: state.desk, keys: state.keyNames).lines
      .flatMap { $0.wrapped(to: width, indent: 2) }
  }

  func draw(_ rect: Rect, into painter: inout Painter) {
    let inside = painter.pane(
      rect, title: StyledLine(title(in: rect.width), .titleFocused), isFocused: true,
      others: position, target: .title(.detail))
    let areas = areas(in: inside)
    painter.hear(1, String(title(in: .max).string.dropFirst(2)))
    painter.hear(2, line: position)
    for (offset, line) in bannerLines(width: areas.banner.width).prefix(areas.banner.height)
      .enumerated()
    {
      painter.put(
        line, x: areas.banner.x, y: areas.banner.y + offset, width: areas.banner.width)
      painter.hear(2, line: line)
    }
    painter.mark(areas.text, .text)
    if let conflict = note.conflict {
      ConflictView(conflict: conflict, keys: state.keyNames).draw(areas.text, into: &painter)
      return
    }
    drawText(areas.text, into: &painter)
    if let prompt = state.desk.prompt { draw(prompt, areas.prompt, into: &painter) }
  }

  private func drawText(_ rect: Rect, into painter: inout Painter) {
    let layout = note.editor.layout(in: rect.size)
    // The blank column before the frame takes the caret at the end of a full row.
    let wide = Rect(x: rect.x, y: rect.y, width: rect.width + 1, height: rect.height)
    let caret = EditorView(layout: layout).draw(in: wide, into: &painter)
    if state.overlay == nil, state.desk.prompt == nil { painter.frame.cursor = caret }
    let isMoreAbove = layout.rows.first.map { $0.range.lowerBound > 0 } ?? false
    let end = note.editor.draft.text.count
    let isMoreBelow = layout.rows.last.map { $0.range.upperBound + 1 < end } ?? false
    ListWindow.drawMarks(
      isMoreAbove: isMoreAbove, isMoreBelow: isMoreBelow,
      inside: Rect(x: rect.x - 1, y: rect.y, width: rect.width + 2, height: rect.height),
      into: &painter, isFocused: true)
    hearText(into: &painter)
  }

  /// The whole note line by line as it is written, the caret's line marked.
  private func hearText(into painter: inout Painter) {
    guard painter.isHeard else { return }
    let text = note.editor.draft.text
    let here = text.line(at: note.editor.caret)
    for number in 0..<text.lineCount {
      let bytes = text.bytes[text.range(ofLine: number)]
      let line = display(bytes: bytes.map { $0 == 0x09 ? 0x20 : $0 }).string
      let isHere = number == here && state.desk.prompt == nil
      painter.hear(
        3, verbatim: isHere && line.isEmpty ? say("(empty line)") : line, isFocused: isHere)
    }
  }

  private func draw(_ prompt: EditorPrompt, _ rect: Rect, into painter: inout Painter) {
    guard !rect.isEmpty else { return }
    var line = StyledLine(display(prompt.kind.label.text), .key)
    line.append(" ")
    if prompt.takesText { line.append(display(prompt.text)) }
    let width = min(line.width, rect.width - 1)
    let keys = StyledLine(display(prompt.kind.keys(state.keymap).text), .keyText)
    if line.width + keys.width + 2 <= rect.width {
      painter.put(keys, x: rect.maxX - keys.width, y: rect.y, width: keys.width)
    }
    painter.put(line, x: rect.x, y: rect.y, width: max(1, rect.width - 1))
    if state.overlay == nil { painter.frame.cursor = Point(x: rect.x + width, y: rect.y) }
    painter.hear(3, line: line, isFocused: true)
  }

  /// `2 Note of R4, 12th · not saved · notes/12-04.md`.
  ///
  /// The file is named where there is room for it beside the place of the caret.
  private func title(in width: Int) -> DisplayText {
    let standing: Phrase
    if note.conflict != nil {
      standing = "both sides changed it"
    } else if note.saving != nil {
      standing = "saving"
    } else if note.isUnsaved {
      standing = "not saved"
    } else {
      standing = note.editor.draft.base == .absent ? "new" : "saved"
    }
    let name = NoteName.short(note.id, in: state.loaded.workspace)
    let separator = state.symbols.separator.string
    let isPrivate = PrivateName.isPrivate(note.id)
    let what: Phrase = isPrivate ? "Private note of \(name)" : "Note of \(name)"
    let short = display("2 \(say(what))\(separator)\(standing.text)")
    let long = short + display("\(separator)\(note.file)")
    return long.width + position.width + 8 <= width ? long : short
  }

  /// ` line 3 of 40 `.
  private var position: StyledLine {
    let text = note.editor.draft.text
    let line = text.line(at: note.editor.caret) + 1
    let count = max(line, note.lineCount)
    return StyledLine(display(say(" line \(line) of \(count) ")), .dim)
  }
}
