import ParleyModel
import TerminalKit

/// The sums of a ladder on one scale from zero, each in the colour of the side that made the offer.
struct OfferScale {
  let rungs: [OfferRung]
  /// The rung under the cursor.
  let cursor: Int
  let state: AppState

  /// Draws a line that names the scale and one for every rung; nothing where there is no room.
  func draw(_ rect: Rect, into painter: inout Painter) {
    guard rect.height > rungs.count else { return }
    let most = rungs.flatMap { [$0.money, $0.before] }.compactMap { $0?.value.doubleValue }.max()
    guard let most, most > 0 else { return }
    let mark = state.symbols.isASCII ? ":" : "┊"
    let unit = Phrase(money: state.shown.money)
    let name: Phrase = "one year in \(unit); \(mark) the payment of the year before"
    painter.put(display(say(name)), x: rect.x, y: rect.y, width: rect.width, role: .dim)
    let labels = rungs.map { display($0.offer.id) }
    let labelWidth = min(labels.map(\.width).max() ?? 0, rect.width / 3)
    let bar = Rect(
      x: rect.x + labelWidth + 2, y: rect.y + 1, width: rect.width - labelWidth - 14, height: 0)
    guard bar.width > 8 else { return }
    for (index, rung) in rungs.enumerated() {
      let y = bar.y + index
      painter.put(
        labels[index].truncated(to: labelWidth), x: rect.x, y: y, width: labelWidth,
        role: index == cursor ? .accent : .dim)
      draw(rung, most: most, Rect(x: bar.x, y: y, width: bar.width, height: 1), into: &painter)
    }
  }

  private func draw(_ rung: OfferRung, most: Double, _ bar: Rect, into painter: inout Painter) {
    func place(_ value: Decimal) -> Int {
      Int((max(0, value.doubleValue) / most * Double(bar.width - 1)).rounded())
    }
    let role = PartyRole.role(rung.offer.by, in: state.shown)
    let isASCII = state.symbols.isASCII
    var end = 0
    if let money = rung.money {
      end = place(money.value)
      for x in 0..<end {
        painter.frame.set(
          glyph: isASCII ? "-" : "━", x: bar.x + x, y: bar.y, style: painter.theme[role])
      }
      painter.frame.set(
        glyph: isASCII ? "o" : "●", x: bar.x + end, y: bar.y, style: painter.theme[role])
    }
    if let before = rung.before, place(before.value) != end {
      painter.frame.set(
        glyph: isASCII ? ":" : "┊", x: bar.x + place(before.value), y: bar.y,
        style: painter.theme[.text])
    }
    let text = rung.money.map { FigureText.money($0.value) } ?? rung.basis.shortText.text
    let after = max(end, rung.before.map { place($0.value) } ?? 0) + 2
    let x = rung.money == nil ? (rung.before == nil ? 0 : after) : after
    painter.put(
      display(text), x: bar.x + x, y: bar.y, width: 12,
      role: rung.money == nil ? .dim : .text)
  }
}
