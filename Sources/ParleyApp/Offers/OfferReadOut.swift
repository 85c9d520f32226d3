import ParleyModel
import TerminalKit

/// What is to be said of the offer under the cursor: what it comes to and why, what it differs by, what
/// it hangs on, and what it leaves open.
struct OfferReadOut {
  let state: AppState
  let screen: OfferScreen

  func draw(_ rect: Rect, into painter: inout Painter) {
    let lines = CutLines(
      lines.flatMap { $0.wrapped(to: rect.width, indent: 2) }, height: rect.height,
      width: rect.width
    ).lines
    for (offset, line) in lines.enumerated() {
      painter.put(line, x: rect.x, y: rect.y + offset, width: rect.width)
    }
    for line in self.lines { painter.hear(2, line: line) }
  }

  private var lines: [StyledLine] {
    guard let rung = screen.rung else { return [] }
    var lines = [head(rung), sum(rung)]
    if let reply = reply(rung) { lines.append(reply) }
    if let before = before(rung) { lines.append(before) }
    if !rung.offer.conditions.isEmpty {
      lines.append(labelled("conditions", StyledLine(display(rung.offer.conditions))))
    }
    if let scenario { lines.append(scenario) }
    lines += rung.offer.sources.map { SourceLine.line($0, in: state.shown, indent: 0) }
    return lines
  }

  /// `11-US2  US, claimed, superseded; made 2020-05-07; at 11-08; offers.csv:8`.
  private func head(_ rung: OfferRung) -> StyledLine {
    let offer = rung.offer
    var line = StyledLine(display(offer.id), .accent)
    line.append("  ")
    line.append(
      display(say(Party.title(of: offer.by))), PartyRole.role(offer.by, in: state.shown))
    var facts: [Phrase] = []
    if let level = offer.level { facts.append(level.title) }
    if let state = offer.state { facts.append(state.title) }
    if let date = offer.date { facts.append("made \(date)") }
    if let published = offer.published, published != offer.date {
      facts.append("public \(published)")
    }
    if !offer.round.isEmpty { facts.append("at \(offer.round)") }
    for fact in facts { line.append(", " + say(fact)) }
    line.append("  \(offer.place)", .dim)
    return line
  }

  /// `KRW bn 1,589.9 for 2020, at its own rate of 1,223 = 1,300 x 1,223 / 1000`.
  private func sum(_ rung: OfferRung) -> StyledLine {
    guard let money = rung.money else {
      return labelled("comes to", StyledLine(display(say(rung.basis.text)), .warning))
    }
    let amount = Phrase(amount: FigureText.money(money.value), unit: state.shown.money)
    var line = StyledLine(display(say(amount)), .text)
    if money.isWeak { line.append(FigureText.mark(money.provenance.confidence), .badgeDerived) }
    line.append(say(", \(rung.basis.text)"))
    if let formula = money.provenance.formula { line.append("  = " + say(formula), .dim) }
    let places = money.provenance.places.dropFirst().map(\.description)
    if !places.isEmpty { line.append("  " + places.joined(separator: ", "), .dim) }
    return labelled("comes to", line)
  }

  /// `replied to 11-J1 at KRW bn 1,174.0: +415.9, +35.4 %`.
  private func reply(_ rung: OfferRung) -> StyledLine? {
    guard let other = rung.repliesTo else {
      guard !rung.offer.replyTo.isEmpty else { return nil }
      return labelled(
        "replies to", StyledLine(display(say("\(rung.offer.replyTo), not known")), .dim))
    }
    var line = StyledLine(display(other.id), .accent)
    let amount = OfferText.amount(other, money: state.shown.money)
    line.append(", \(say(Party.title(of: other.by)))\(amount.map { ", \($0)" } ?? "")")
    append(rung.onReply, rung.percentOnReply, to: &line)
    return labelled("replies to", line)
  }

  private func before(_ rung: OfferRung) -> StyledLine? {
    guard let first = rung.offer.firstYear, let before = rung.before else { return nil }
    let amount = Phrase(amount: FigureText.money(before.value), unit: state.shown.money)
    var line = StyledLine(display(say("\(first - 1), \(amount)")))
    append(rung.onBefore, rung.percentOnBefore, to: &line)
    return labelled("paid before", line)
  }

  private func append(_ difference: Figure?, _ percent: Figure?, to line: inout StyledLine) {
    guard let difference else { return }
    let role: Role =
      difference.value.coefficient < 0
      ? .negative : difference.value.coefficient > 0 ? .positive : .text
    line.append(": ")
    line.append(FigureText.signed(difference), role)
    if let percent { line.append(", " + FigureText.change(percent), role) }
  }

  /// `2 of 8 assumed: exchange rate projected from 1,421.4, added none`; why it is none.
  private var scenario: StyledLine? {
    switch screen.outlook.value {
    case .none: return nil
    case .fault(let fault):
      return labelled(
        "as scenario", StyledLine(display(say("\(fault.message). \(fault.help)")), .warning))
    case .scenario(let reading):
      guard !reading.assumed.isEmpty else {
        return labelled("as scenario", StyledLine(display(say("nothing is assumed"))))
      }
      var line = StyledLine(display(say(reading.count)))
      let parts = reading.assumed.map { "\(say($0.part.title)) \(say($0.value))" }
      line.append(": " + parts.joined(separator: ", "), .dim)
      if let ground = reading.ground {
        line.append("  " + say("from the \(state.shown.title(ofAgreement: ground))"), .dim)
      }
      return labelled("as scenario", line)
    }
  }

  private func labelled(_ label: Phrase, _ line: StyledLine) -> StyledLine {
    var labelled = StyledLine(display(say(label)).padded(to: 13), .heading)
    labelled.append(line)
    return labelled
  }
}
