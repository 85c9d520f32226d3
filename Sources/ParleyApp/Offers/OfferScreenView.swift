import ParleyModel
import TerminalKit

/// Draws the offers screen: the ladder, its sums on one scale, and what is to be said of the offer
/// under the cursor.
struct OfferScreenView {
  let state: AppState
  let screen: OfferScreen
  private let layout: OfferLayout
  private let columns: [OfferColumn.Shown]

  init(state: AppState, screen: OfferScreen) {
    self.state = state
    self.screen = screen
    layout = OfferLayout(state, count: screen.rungs.count)
    columns = OfferColumn.shown(
      screen.rungs, money: state.shown.money, width: layout.rows.width)
  }

  func draw(into painter: inout Painter) {
    let damage = state.damage(in: RecordTable.offers.file)
    let title = StyledLine(display(title), .titleFocused)
    _ = painter.pane(
      layout.frame, title: title, isFocused: true,
      others: damage.map { StyledLine(display(" \($0) "), .error) } ?? agreements)
    painter.mark(layout.frame, .offers)
    painter.hear(1, damage.map { "\(title.plain); \($0)" } ?? title.plain)
    guard !screen.rungs.isEmpty else {
      drawEmptiness(into: &painter)
      return
    }
    drawHead(into: &painter)
    drawRows(into: &painter)
    OfferScale(rungs: screen.rungs, cursor: screen.cursor, state: state)
      .draw(layout.scale, into: &painter)
    OfferReadOut(state: state, screen: screen).draw(layout.words, into: &painter)
  }

  /// `Offers · 12th SMA · 3 of 4`, with the day where that is not today.
  private var title: String {
    let name = state.shown.title(ofAgreement: screen.agreement)
    let count = screen.rungs.count
    var parts = [say("Offers"), say(name)]
    if count > 0 { parts.append(say("\(screen.cursor + 1) of \(count)")) }
    if let day = state.asOf { parts.append(say("what was known by \(day)")) }
    return parts.joined(separator: state.symbols.separator.string)
  }

  /// ` 10th  11th  12th `, the one shown marked.
  private var agreements: StyledLine {
    var line = StyledLine(" ")
    for number in screen.agreements(in: state) {
      let isHere = number == screen.agreement
      line.append(
        display(say(Ordinal.phrase(number))), isHere ? .accent : .dim,
        isHere ? [.bold, .underline] : [], on: .offersOf(number))
      line.append("  ")
    }
    return line
  }

  private func drawEmptiness(into painter: inout Painter) {
    let sentence: Phrase =
      state.asOf.map { "No offer was known by \($0)." }
      ?? "There are no offers. \(state.key("offers.enter")) enters one in a line."
    let area = layout.head
    for (offset, line) in display(sentence.text).wrapped(to: area.width).enumerated() {
      painter.put(line, x: area.x, y: area.y + offset, width: area.width, role: .dim)
    }
    painter.hear(2, sentence.text, isFocused: true)
  }

  private func drawHead(into painter: inout Painter) {
    for place in columns {
      put(
        place.column.title(money: state.shown.money).text, place, y: layout.head.y, .heading,
        into: &painter)
    }
  }

  private func drawRows(into painter: inout Painter) {
    let (area, top) = (layout.rows, screen.window.top)
    for (offset, rung) in screen.rungs.dropFirst(top).prefix(area.height).enumerated() {
      let y = area.y + offset
      let isHere = top + offset == screen.cursor
      painter.mark(
        x: layout.frame.x + 1, y: y, width: layout.frame.width - 2, .offer(rung.offer.id))
      for place in columns {
        put(
          place.column.text(rung, money: state.shown.money), place, y: y,
          place.column.role(rung, in: state.shown), into: &painter)
      }
      if isHere {
        painter.select(
          Rect(x: layout.frame.x + 1, y: y, width: layout.frame.width - 2, height: 1),
          isFocused: true)
        if state.overlay == nil { painter.frame.cursor = Point(x: area.x, y: y) }
      }
      painter.hear(2, spoken(rung), isFocused: isHere)
    }
    ListWindow.drawMarks(
      top: top, count: screen.rungs.count,
      inside: Rect(
        x: layout.frame.x + 1, y: area.y, width: layout.frame.width - 2, height: area.height),
      into: &painter, isFocused: true)
  }

  /// Every column of a rung, those that do not show too.
  private func spoken(_ rung: OfferRung) -> String {
    OfferColumn.allCases.compactMap { column in
      let text = column.text(rung, money: state.shown.money)
      return text.isEmpty ? nil : "\(column.title(money: state.shown.money)) \(text)"
    }.joined(separator: "; ")
  }

  private func put(
    _ text: String, _ place: OfferColumn.Shown, y: Int, _ role: Role, into painter: inout Painter
  ) {
    let x = layout.rows.x + place.x
    let text = display(text)
    if place.column.isNumeric {
      painter.putRight(text, maxX: x + place.width, y: y, width: place.width, role: role)
    } else {
      painter.put(text, x: x, y: y, width: place.width, role: role)
    }
  }
}
