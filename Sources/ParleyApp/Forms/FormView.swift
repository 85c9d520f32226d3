import ParleyModel
import TerminalKit

/// Draws a form over the screen.
struct FormView {
  let state: AppState
  let form: Form

  func draw(into painter: inout Painter) {
    let layout = FormLayout(form, in: state.size, symbols: state.symbols)
    let width = FormLayout.textWidth(in: state.size)
    painter.mark(layout.rect, .form)
    painter.frame.fill(layout.rect, style: painter.theme[.text])
    let title = display(form.title).truncated(to: width)
    painter.frame.box(
      layout.rect, style: painter.theme[.overlayBorder],
      title: [(title, painter.theme[.titleFocused])], border: painter.symbols.border)
    painter.hear(1, form.title)
    // Whatever is below does not have the keys.
    painter.frame.cursor = nil
    var inside = layout.rect.inset(dx: 1, dy: 1)
    let keys = inside.takeBottom(1)
    let result = inside.takeBottom(layout.result.count)
    if !layout.result.isEmpty {
      let rule = display(String(repeating: state.symbols.rule, count: inside.width))
      painter.put(
        rule, x: inside.x, y: inside.takeBottom(1).y, width: inside.width, role: .overlayBorder)
    }
    draw(layout.rows, inside, into: &painter)
    ListWindow.drawMarks(
      isMoreAbove: layout.isMoreAbove, isMoreBelow: layout.isMoreBelow, inside: inside,
      into: &painter, isFocused: true)
    draw(layout.result, result, into: &painter)
    let hint = hint(in: width)
    painter.put(StyledLine(display(hint), .keyText), x: keys.x + 1, y: keys.y, width: width)
    painter.hear(2, say("Keys: \(hint)"))
  }

  private func draw(_ rows: [FormRow], _ rect: Rect, into painter: inout Painter) {
    for (offset, row) in rows.enumerated() {
      let y = rect.y + offset
      painter.mark(x: rect.x, y: y, width: rect.width, .field(form.fields[row.field].id))
      painter.put(row.line, x: rect.x + 1, y: y, width: rect.width - 2)
      if row.part == .choice(isChosen: true) {
        let start = row.caret ?? 0
        painter.select(
          Rect(x: rect.x + 1 + start, y: y, width: rect.width - 2 - start, height: 1),
          isFocused: true)
      }
      // The caret of a list's chosen row comes behind that of its field.
      if let caret = row.caret { painter.frame.cursor = Point(x: rect.x + 1 + caret, y: y) }
      if let outline = row.outline {
        painter.hear(outline.level, outline.text, isFocused: outline.isFocused)
      }
    }
  }

  private func draw(_ result: [StyledLine], _ rect: Rect, into painter: inout Painter) {
    for (offset, line) in result.enumerated() {
      painter.put(line, x: rect.x + 1, y: rect.y + offset, width: rect.width - 2)
    }
    for line in form.result where !line.isEmpty {
      painter.hear(2, line: line)
    }
  }

  /// The keys that count in the field under the cursor, as many as fit.
  private func hint(in width: Int) -> String {
    let isASCII = state.symbols.isASCII
    func name(_ id: String) -> String { state.keymap.name(of: "form.\(id)", isASCII: isASCII) }
    let enter = "\(name("submit")) \(say(form.enterTitle))"
    let next = name("next")
    let closes = say("Esc closes")
    let isStandard = ["form.left", "form.right", "form.up", "form.down"].allSatisfy { id in
      CommandTable.byID[id].map { !state.keymap.isChanged($0) } ?? false
    }
    let isList = form.field?.isList ?? false
    let arrows = isList ? "↑↓" : "←→"
    let own = isList ? ("up", "down") : ("left", "right")
    let chosen =
      isStandard
      ? isASCII ? "h/l" : arrows
      : state.keyNames.pair("form.\(own.0)", "form.\(own.1)") ?? name(own.1)
    let choose = say("\(chosen) choose")
    let keys = form.isWriting ? [say("\(name("clear")) empties")] : [choose, say("letters find")]
    let all = [enter] + keys + [say("\(next) next field"), closes]
    let narrow = [enter] + keys.prefix(1) + [say("\(next) next"), closes]
    let wordings = [all, narrow, [enter, say("\(next) next"), closes], [enter, closes]]
      .map { $0.joined(separator: ", ") }
    return wordings.first { display($0).width <= width } ?? closes
  }
}
