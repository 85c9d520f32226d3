import TerminalKit

/// Draws an overlay over the panes.
struct OverlayView {
  let state: AppState
  let overlay: Overlay

  /// Where the box stands on a screen.
  static func rect(in size: Size, hasQuery: Bool) -> Rect {
    let width = min(size.width - 4, 104)
    let height = max(6, min(size.height - 4, hasQuery ? 24 : size.height - 4))
    return Rect(
      x: (size.width - width) / 2, y: hasQuery ? 2 : (size.height - height) / 2, width: width,
      height: height)
  }

  /// Where the list of themes stands: low, for the screen above shows what is chosen.
  static func themesRect(in size: Size) -> Rect {
    let width = min(size.width - 4, 100)
    let height = max(6, min(size.height - 4, 14))
    return Rect(
      x: (size.width - width) / 2, y: size.height - height - 1, width: width, height: height)
  }

  /// Where this box stands: a question and its answers take no more room than they need.
  private var rect: Rect {
    if overlay.kind == .themes { return Self.themesRect(in: state.size) }
    let most = Self.rect(in: state.size, hasQuery: overlay.hasQuery)
    switch overlay.kind {
    case .leaving, .drafts, .leftDrafts, .leavingScenarios, .scenarioConflict, .savingScenario:
      break
    default: return most
    }
    let height = min(most.height, overlay.lines.count + 4)
    return Rect(x: most.x, y: (state.size.height - height) / 2, width: most.width, height: height)
  }

  /// Lines of the list that show at a time.
  static func listHeight(in size: Size, hasQuery: Bool) -> Int {
    rect(in: size, hasQuery: hasQuery).height - (hasQuery ? 4 : 3)
  }

  /// Cells a line of the box may take.
  static func textWidth(in size: Size, hasQuery: Bool) -> Int {
    max(10, rect(in: size, hasQuery: hasQuery).width - 4)
  }

  func draw(into painter: inout Painter) {
    let rect = rect
    let width = max(10, rect.width - 4)
    painter.mark(rect, .overlay)
    painter.frame.fill(rect, style: painter.theme[.text])
    let title = StyledLine(display(overlay.kind.title), .titleFocused)
    painter.frame.box(
      rect, style: painter.theme[.overlayBorder],
      title: title.runs.map { ($0.text, painter.theme[$0.role]) }, border: painter.symbols.border)
    painter.frame.outline.append(
      OutlineNode(level: 1, text: overlay.kind.title, isFocused: false))
    var inside = rect.inset(dx: 1, dy: 1)
    if overlay.hasQuery { drawQuery(inside.takeTop(1), into: &painter) }
    let hint = StyledLine(display(hintText), .keyText)
    painter.put(hint, x: inside.x + 1, y: inside.takeBottom(1).y, width: width)
    let top = overlay.window.top
    for (offset, line) in overlay.lines.dropFirst(top).prefix(inside.height).enumerated() {
      let y = inside.y + offset
      let plain = line.text.plain
      painter.mark(
        x: inside.x, y: y, width: inside.width, .overlayLine(top + offset, plain))
      painter.put(line.text, x: inside.x + 1, y: y, width: width)
      let isSelected = top + offset == overlay.cursor && line.action != nil
      if isSelected {
        painter.select(Rect(x: inside.x, y: y, width: inside.width, height: 1), isFocused: true)
      }
      line.swatch?.draw(x: inside.x + 1, y: y, width: width, into: &painter)
      if !overlay.hasQuery, top + offset == overlay.cursor {
        painter.frame.cursor = Point(x: inside.x, y: y)
      }
      guard !line.text.isEmpty else { continue }
      painter.frame.outline.append(
        OutlineNode(level: 2, text: plain.trimmed, isFocused: isSelected))
    }
    ListWindow.drawMarks(
      top: top, count: overlay.lines.count, inside: inside, into: &painter, isFocused: true)
  }

  private func drawQuery(_ rect: Rect, into painter: inout Painter) {
    let mark: DisplayText =
      switch overlay.kind {
      case .find, .pickScenario, .themes: "/"
      case .day: "@"
      default: ":"
      }
    var x = rect.x + 1
    x += painter.put(mark, x: x, y: rect.y, width: 1, role: .key) + 1
    let room = rect.maxX - x - 2
    var text = display(overlay.query)
    while text.width > room, !text.string.isEmpty {
      text = display(String(text.string.dropFirst()))
    }
    x += painter.put(text, x: x, y: rect.y, width: room)
    painter.frame.cursor = Point(x: x, y: rect.y)
  }

  private var hintText: String {
    if overlay.lines.isEmpty { return "nothing matches; Backspace takes a letter back, Esc closes" }
    switch overlay.kind {
    case .find: return "Enter goes there, Esc closes"
    case .pickScenario: return "type to search, Enter takes it, Esc closes"
    case .leavingScenarios, .scenarioConflict, .savingScenario: return "Enter does it, Esc stays"
    case .day: return "Enter shows that day, Esc closes; type YYYY, YYYY-MM or YYYY-MM-DD"
    case .news: return "Enter goes to the row, j/k move, Esc closes"
    case .palette: return "Enter runs it, Esc closes"
    case .scenarios: return "Enter shows it in the chart, Esc closes"
    case .drafts, .leftDrafts: return "Enter does it, Esc closes; nothing is ever deleted at once"
    case .leaving: return "Enter does it, Esc stays"
    case .themes:
      return state.themes.hasColors
        ? "Enter keeps it, Esc goes back; Up and Down show the next, type to search"
        : "no colours show on this terminal; Enter keeps it all the same, Esc goes back"
    case .help, .problems, .figures, .rows, .difference: return "j/k move, Space a page, Esc closes"
    }
  }
}
