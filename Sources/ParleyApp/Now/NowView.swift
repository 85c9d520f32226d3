import ParleyModel
import TerminalKit

/// Draws the Now strip: this year's payment, the rule, and each side's last word.
struct NowView {
  let state: AppState

  func draw(_ rect: Rect, isFramed: Bool, into painter: inout Painter) {
    var inside = rect
    if isFramed {
      inside = painter.pane(rect, title: StyledLine("Now", .title), isFocused: false)
    }
    let width = inside.width - 2
    let lines =
      isFramed
      ? [payment(width), rule(width)] + words(width) : [payment(width), lastWordsInOneLine(width)]
    for (offset, line) in lines.prefix(inside.height).enumerated() {
      painter.put(line, x: inside.x + 1, y: inside.y + offset, width: inside.width - 2)
      guard !line.isEmpty else { continue }
      painter.frame.outline.append(
        OutlineNode(level: 2, text: line.plain.trimmed, isFocused: false))
    }
  }

  private func payment(_ width: Int) -> StyledLine {
    var line = StyledLine()
    let figures = NowFigures(state.shown, on: state.day)
    line.append("\(state.day.year)  ", .heading)
    guard let payment = figures.payment else {
      let isByRule = state.shown.terms.contains { term in
        term.agreement == state.standing.agreement?.number
          && (term.from...max(term.from, term.to)).contains(state.day.year)
      }
      let text =
        isByRule
        ? "set by the rule; no amount is entered for this year"
        : "no agreed payment is on record for this year"
      line.append(state.damage(in: "payments.csv") ?? text, .warning)
      return line
    }
    line.append(display("\(state.shown.money) \(FigureText.money(payment.money))"), .text, .bold)
    line.append("  agreed", .dim)
    if payment.confidence?.isWeak ?? false, let confidence = payment.confidence {
      line.append(
        " \(FigureText.mark(confidence))\(confidence.rawValue)",
        confidence == .derived ? .badgeDerived : .badgeRecalled)
    }
    var pieces: [StyledLine] = []
    if let rise = figures.rise {
      var piece = StyledLine("   ")
      piece.append(
        FigureText.change(rise), rise.value.coefficient < 0 ? .negative : .positive)
      piece.append(" on \(payment.year - 1)", .dim)
      pieces.append(piece)
    }
    if let native = figures.native, !state.symbols.isASCII {
      pieces.append(StyledLine(display("   \(native)")))
    }
    if let (dollars, rate) = figures.dollars {
      var piece = StyledLine(display("   \(FigureText.dollars(dollars))"))
      piece.append(" at \(rate.value.grouped) (average of \(rate.year))", .dim)
      pieces.append(piece)
    }
    pieces.append(sources(payment.sources))
    for piece in pieces { line.append(piece, ifFitting: width) }
    return line
  }

  private func rule(_ width: Int) -> StyledLine {
    var line = StyledLine()
    line.append("Rule  ", .heading)
    guard let agreement = state.standing.agreement, state.standing.state != .lapsed else {
      line.append("no agreement covers this year", .warning)
      return line
    }
    if let start = ruleStart(of: agreement) { line.append("from \(start): ", .dim) }
    line.append(display(agreement.rule))
    if let from = agreement.coversFrom, let to = agreement.coversTo {
      let place = "year \(state.day.year - from + 1) of \(to - from + 1)"
      line.append(
        "\(state.symbols.separator.string)\(agreement.term ?? ""), \(place)", .dim)
    }
    line.append(sources(agreement.sources), ifFitting: width)
    return line
  }

  /// The first year the rule sets, where this year's payment was negotiated and comes before it.
  private func ruleStart(of agreement: Agreement) -> Int? {
    let starts = state.shown.terms.filter { $0.agreement == agreement.number }.map(\.from)
    return starts.min().flatMap { $0 > state.day.year ? $0 : nil }
  }

  /// One line for each party: its newest statement, with age and source.
  private func words(_ width: Int) -> [StyledLine] {
    state.shown.sides.prefix(2).map { party in
      var line = StyledLine()
      line.append(display(party.code).padded(to: 6), PartyRole.role(party.code, in: state.shown))
      guard let word = state.shown.lastWord(of: party.code) else {
        line.append(state.damage(in: "positions.csv") ?? "nothing on record", .dim)
        return line
      }
      line.append("\(word.date), \(DateText.age(of: word.date.lastDay, on: state.day))  ", .dim)
      if !word.speaker.isEmpty { line.append("\(word.speaker): ", .dim) }
      let grounds = sources(word.sources)
      let room = width - line.width
      // The words give way before their source does.
      line.append(display(word.text).truncated(to: max(20, room - grounds.width)))
      line.append(grounds, ifFitting: width)
      return line
    }
  }

  private func lastWordsInOneLine(_ width: Int) -> StyledLine {
    var line = StyledLine()
    for party in state.shown.sides.prefix(2) {
      guard let word = state.shown.lastWord(of: party.code) else { continue }
      var part = StyledLine(
        display("\(party.code) "), PartyRole.role(party.code, in: state.shown))
      part.append("\(DateText.age(of: word.date.lastDay, on: state.day)): ", .dim)
      part.append(display(word.text))
      line.append(part.fitted(to: width / 2 - 1))
      line.append("  ")
    }
    return line
  }

  private func sources(_ ids: [String]) -> StyledLine {
    StyledLine(display("   " + ids.joined(separator: " ")), .dim)
  }
}
