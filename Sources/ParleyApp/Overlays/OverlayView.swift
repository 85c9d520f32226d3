import ParleyModel
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

  /// Cells a line of the box may take.
  static func textWidth(in size: Size, hasQuery: Bool) -> Int {
    max(10, rect(in: size, hasQuery: hasQuery).width - 4)
  }

  func draw(into painter: inout Painter) {
    let box = OverlayBox(overlay, in: state.size)
    let rect = box.rect
    let width = box.textWidth
    painter.mark(rect, .overlay)
    painter.addresses = state.addresses
    defer { painter.addresses = nil }
    painter.frame.fill(rect, style: painter.theme[.text])
    let title = StyledLine(display(overlay.kind.title.text), .titleFocused)
    painter.frame.box(
      rect, style: painter.theme[.overlayBorder],
      title: title.runs.map { ($0.text, painter.theme[$0.role]) }, border: painter.symbols.border)
    painter.hear(1, overlay.kind.title.text)
    if overlay.hasQuery {
      painter.hear(
        2, overlay.query.isEmpty ? say("Nothing is typed.") : say("Typed: \(overlay.query)"))
    }
    if let query = box.query { drawQuery(query, into: &painter) }
    let hint = StyledLine(
      display(
        OverlayHint.text(
          of: overlay, hasColors: state.themes.hasColors, keys: state.keyNames
        ).text), .keyText)
    painter.put(hint, x: box.hint.x + 1, y: box.hint.y, width: box.hint.width - 2)
    let inside = box.list
    let top = overlay.window.top
    for (offset, line) in overlay.lines.dropFirst(overlay.hidden).prefix(inside.height).enumerated()
    {
      let y = inside.y + offset
      let plain = line.text.plain
      painter.mark(
        x: inside.x, y: y, width: inside.width, .overlayLine(top + offset, plain))
      painter.put(line.text, x: inside.x + 1, y: y, width: width)
      let isSelected =
        top + offset == overlay.cursor && (line.action != nil || line.isStop)
      if isSelected {
        painter.select(Rect(x: inside.x, y: y, width: inside.width, height: 1), isFocused: true)
      }
      line.swatch?.draw(x: inside.x + 1, y: y, width: width, into: &painter)
      if !overlay.hasQuery, top + offset == overlay.cursor {
        painter.frame.cursor = Point(x: inside.x, y: y)
      }
      guard !line.text.isEmpty else { continue }
      let isHere = isSelected || !overlay.hasQuery && top + offset == overlay.cursor
      painter.hear(2, line: line.text, isFocused: isHere)
    }
    painter.hear(
      2, from: top, to: min(top + inside.height, overlay.count), of: overlay.count)
    ListWindow.drawMarks(
      top: top, count: overlay.count, inside: inside, into: &painter, isFocused: true)
    if let finder = overlay.finder {
      FinderView(overlay: overlay, finder: finder, box: box).draw(into: &painter)
    }
    painter.hear(2, say("Keys: \(hint.heard)"))
  }

  private func drawQuery(_ rect: Rect, into painter: inout Painter) {
    let mark: DisplayText =
      switch overlay.kind {
      case .find, .pickScenario, .themes, .help: "/"
      case .day: "@"
      default: ":"
      }
    var x = rect.x + 1
    x += painter.put(mark, x: x, y: rect.y, width: 1, role: .key) + 1
    let room = rect.maxX - x - 2
    let text = display(overlay.query).suffix(width: room)
    x += painter.put(text, x: x, y: rect.y, width: room)
    painter.frame.cursor = Point(x: x, y: rect.y)
  }
}
