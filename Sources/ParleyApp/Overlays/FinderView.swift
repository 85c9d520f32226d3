import ParleyModel
import TerminalKit

/// Draws what the finder has besides its list: the line of kinds and the preview.
struct FinderView {
  let overlay: Overlay
  let finder: Finder
  let box: OverlayBox

  func draw(into painter: inout Painter) {
    if let rect = box.kinds { drawKinds(rect, into: &painter) }
    painter.hear(2, overlay.preview.isEmpty ? "" : say("Behind the line:"))
    guard let rect = box.preview, let inside = box.previewText else { return }
    if box.isPreviewBeside {
      for y in rect.y..<rect.maxY {
        painter.frame.set(
          glyph: painter.symbols.axis, x: rect.x, y: y, style: painter.theme[.border])
      }
    } else {
      for x in rect.x..<rect.maxX {
        painter.frame.set(
          glyph: painter.symbols.rule, x: x, y: rect.y, style: painter.theme[.border])
      }
    }
    for (offset, line) in overlay.preview.prefix(inside.height).enumerated() {
      let isLast = offset == inside.height - 1 && overlay.preview.count > inside.height
      painter.put(
        isLast ? line.cut(to: inside.width) : line, x: inside.x, y: inside.y + offset,
        width: inside.width)
      guard !line.isEmpty else { continue }
      painter.hear(3, line: line)
    }
  }

  /// `all 312  rounds 53  people 40`, the chosen kind marked; where there is little room those around
  /// it.
  private func drawKinds(_ rect: Rect, into painter: inout Painter) {
    let kinds: [FindKind?] =
      [nil]
      + FindKind.allCases.filter { finder.counts[$0] ?? 0 > 0 || $0 == finder.kind }
    let texts = kinds.map { kind in
      display(
        kind.map { "\($0.pluralTitle) \(finder.counts[$0] ?? 0)" } ?? say("all \(finder.count)"))
    }
    let here = kinds.firstIndex(of: finder.kind) ?? 0
    let room = rect.width - 4
    // From the left, as far as the chosen one shows.
    var first = 0
    func width(_ from: Int) -> Int { texts[from...here].reduce(-2) { $0 + $1.width + 2 } }
    while first < here, width(first) > room { first += 1 }
    var x = rect.x + 1
    if first > 0 {
      x += painter.put(
        painter.symbols.isASCII ? "< " : "‹ ", x: x, y: rect.y, width: 2, role: .key)
    }
    for index in first..<texts.count {
      let left = rect.maxX - 3 - x
      guard texts[index].width <= left else {
        painter.put(
          painter.symbols.isASCII ? ">" : "›", x: x, y: rect.y, width: 1, role: .key)
        break
      }
      let isChosen = index == here
      x += painter.put(
        texts[index], x: x, y: rect.y, width: left, role: isChosen ? .accent : .dim,
        attributes: isChosen ? [.bold, .underline] : [])
      x += 2
    }
    let names = zip(kinds, texts).map {
      $0 == finder.kind ? say("\($1.string) (shown)") : $1.string
    }
    painter.hear(2, say("Kinds: \(names.joined(separator: ", "))"))
  }
}
