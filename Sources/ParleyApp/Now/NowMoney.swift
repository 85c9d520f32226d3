import ParleyModel
import TerminalKit

/// The lines of the Now strip that count money.
struct NowMoney {
  let state: AppState
  let figures: NowFigures
  /// Cells a line may take.
  let width: Int

  private var workspace: Workspace { state.shown }

  // MARK: This year

  /// The payment of the day's year.
  var payment: StyledLine {
    guard let payment = figures.payment else { return noPayment }
    var line = head(of: payment)
    var pieces: [StyledLine] = []
    if let rise { pieces.append(rise) }
    if let native = figures.native, !state.symbols.isASCII {
      pieces.append(StyledLine(display("   \(native)")))
    }
    if let (dollars, rate) = figures.dollars {
      var piece = StyledLine(display("   \(FigureText.dollars(dollars))"))
      piece.append(" at \(rate.value.grouped) (average of \(rate.year))", .dim)
      pieces.append(piece)
    }
    pieces.append(NowWords.sources(payment.sources))
    for piece in pieces { line.append(piece, ifFitting: width) }
    return line
  }

  private var noPayment: StyledLine {
    var line = StyledLine()
    line.append("\(state.day.year)  ", .heading)
    line.append(
      state.damage(in: "payments.csv") ?? "no agreed payment is on record for this year", .warning)
    return line
  }

  private func head(of payment: Payment) -> StyledLine {
    var line = StyledLine()
    line.append("\(payment.year)  ", .heading)
    line.append(display("\(workspace.money) \(FigureText.money(payment.money))"), .text, .bold)
    line.append("  agreed", .dim)
    line.append(badge(payment.confidence))
    return line
  }

  /// ` ~derived`, ` ?recalled`; nothing for what is firm.
  private func badge(_ confidence: Confidence?) -> StyledLine {
    guard let confidence, confidence.isWeak else { return StyledLine() }
    return StyledLine(
      display(" \(FigureText.mark(confidence))\(confidence.rawValue)"),
      confidence == .derived ? .badgeDerived : .badgeRecalled)
  }

  private var rise: StyledLine? {
    guard let payment = figures.payment, let rise = figures.rise else { return nil }
    var piece = StyledLine("   ")
    piece.append(FigureText.change(rise), rise.value.coefficient < 0 ? .negative : .positive)
    piece.append(" on \(payment.year - 1)", .dim)
    return piece
  }

  // MARK: The next year

  /// The next year's payment with the rule that sets it, and which sums no row states.
  var next: StyledLine {
    var line = StyledLine()
    line.append("\(state.day.year + 1)  ", .heading)
    guard let next = figures.next else {
      line.append(noNext, .warning)
      return line
    }
    line.append(
      display("\(workspace.money) \(FigureText.money(next.figure.value))"), .text, .bold)
    line.append("  \(Self.words(next.state))", .dim)
    line.append(badge(next.figure.provenance.confidence))
    var pieces: [StyledLine] = []
    if !next.rule.isEmpty { pieces.append(StyledLine(display("   \(next.rule)"))) }
    let sources = next.figure.provenance.sources
    if let missing { pieces.append(missing) }
    for piece in pieces { line.append(piece, ifFitting: width) }
    // The nearest sources come first; as many as there is room for.
    for count in stride(from: sources.count, to: 0, by: -1) {
      let piece = NowWords.sources(Array(sources.prefix(count)))
      guard line.width + piece.width <= width else { continue }
      line.append(piece)
      break
    }
    return line
  }

  private var noNext: String {
    let year = state.day.year + 1
    if let damage = state.damage(in: "agreement_terms.csv") { return damage }
    if workspace.agreements.contains(where: { $0.covers(year) }) {
      return "set by the rule; it cannot be computed from what is on record"
    }
    return "no agreement covers this year"
  }

  private var missing: StyledLine? {
    guard !figures.missing.isEmpty, state.damage(in: "payments.csv") == nil else { return nil }
    return StyledLine(display("   no row: \(figures.missing.joined(separator: ", "))"), .dim)
  }

  static func words(_ state: YearState) -> String {
    switch state {
    case .agreed: "agreed"
    case .set: "set by rule"
    case .given: "given"
    case .projected: "projected"
    }
  }

  /// This year and the next in one line, for narrow screens.
  var paymentAndNext: StyledLine {
    guard let payment = figures.payment else { return noPayment }
    var line = head(of: payment)
    if let rise { line.append(rise, ifFitting: width) }
    if let next = figures.next {
      var piece = StyledLine("   ")
      piece.append("\(next.year)  ", .heading)
      piece.append(display(FigureText.money(next.figure.value)), .text, .bold)
      piece.append("  \(Self.words(next.state))", .dim)
      line.append(piece, ifFitting: width)
    } else {
      line.append(NowWords.sources(payment.sources), ifFitting: width)
    }
    return line
  }

  // MARK: The term

  /// What the agreement's term costs: central case, at the cap, at zero, and how far it rises.
  var term: StyledLine {
    guard let term = figures.term, state.standing.state != .lapsed else { return noTerm }
    let separator = state.symbols.separator.string
    var line = StyledLine()
    line.append("Term  ", .heading)
    line.append(display(FigureText.money(term.central.value)), .text, .bold)
    line.append(" \(term.state >= .given ? "central" : Self.words(term.state))", .dim)
    for (bound, words) in bounds(of: term) {
      line.append(separator, .dim)
      line.append(display(FigureText.money(bound.value)))
      line.append(" \(words)", .dim)
    }
    if let rise = term.rise {
      var piece = StyledLine(display("   \(rise.year): \(rise.text)"))
      if piece.width + line.width > width { piece = StyledLine(display("   \(rise.text)")) }
      line.append(piece, ifFitting: width)
    }
    var years = StyledLine("   ")
    years.append("\(term.years.lowerBound)-\(term.years.upperBound)", .dim)
    let agreement = state.standing.agreement
    if let from = agreement?.coversFrom, let to = agreement?.coversTo,
      agreement?.covers(state.day.year) ?? false
    {
      years.append(", year \(state.day.year - from + 1) of \(to - from + 1)", .dim)
    }
    line.append(years, ifFitting: width)
    return line
  }

  private func bounds(of term: NowFigures.Term) -> [(figure: Figure, words: String)] {
    [term.ceiling.map { ($0, "at the cap") }, term.floor.map { ($0, term.floorName) }]
      .compactMap(\.self).filter { $0.0.value != term.central.value }
  }

  private var noTerm: StyledLine {
    var line = StyledLine()
    line.append("Term  ", .heading)
    guard let agreement = state.standing.agreement, state.standing.state != .lapsed else {
      line.append("no agreement covers this year", .warning)
      return line
    }
    // Agreements of the first years have their rules in words only.
    line.append(display(agreement.rule))
    line.append(NowWords.sources(agreement.sources), ifFitting: width)
    return line
  }

  /// The term in few words, then whatever else fits.
  func termInShort(_ rest: StyledLine) -> StyledLine {
    var line = StyledLine()
    if let term = figures.term, state.standing.state != .lapsed {
      line.append("Term  ", .heading)
      line.append(display(FigureText.money(term.central.value)), .text, .bold)
      let texts = bounds(of: term).map { "\(FigureText.money($0.figure.value)) \($0.words)" }
      if !texts.isEmpty { line.append(" (\(texts.joined(separator: ", ")))", .dim) }
      line.append("   ")
    }
    line.append(rest)
    return line
  }
}
