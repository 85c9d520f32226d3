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
    // In Korean the sum itself is written so.
    if let native = figures.native, !state.symbols.isASCII, state.language != .korean {
      pieces.append(StyledLine(display("   \(native)")))
    }
    if let (dollars, rate) = figures.dollars {
      var piece = StyledLine(display("   \(FigureText.dollars(dollars))"))
      piece.append(say(" at \(rate.value.grouped) (average of \(rate.year))"), .dim)
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
      state.damage(in: "payments.csv") ?? say("no agreed payment is on record for this year"),
      .warning)
    return line
  }

  private func head(of payment: Payment) -> StyledLine {
    var line = StyledLine()
    line.append("\(payment.year)  ", .heading)
    line.append(display(say(sum(payment.money))), .text, .bold)
    line.append(say("  \(payment.status.title)"), .dim)
    line.append(badge(payment.confidence))
    return line
  }

  /// ` ~derived`, ` ?recalled`; nothing for what is firm.
  private func badge(_ confidence: Confidence?) -> StyledLine {
    guard let confidence, confidence.isWeak else { return StyledLine() }
    return StyledLine(
      display(" \(FigureText.mark(confidence))\(confidence.title)"),
      confidence == .derived ? .badgeDerived : .badgeRecalled)
  }

  private var rise: StyledLine? {
    guard let payment = figures.payment, let rise = figures.rise else { return nil }
    var piece = StyledLine("   ")
    piece.append(
      FigureText.rise(rise, of: payment.year), .dim, marking: FigureText.change(rise),
      rise.value.coefficient < 0 ? .negative : .positive)
    return piece
  }

  // MARK: The next year

  /// The next year's payment with the rule that sets it, and which sums no row states.
  var next: StyledLine {
    var line = StyledLine()
    line.append("\(state.day.year + 1)  ", .heading)
    guard let next = figures.next else {
      line.append(say(noNext), .warning)
      return line
    }
    line.append(display(say(sum(next.figure.value))), .text, .bold)
    line.append(say("  \(Self.words(next.state))"), .dim)
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

  private var noNext: Phrase {
    let year = state.day.year + 1
    if let damage = state.damage(in: "agreement_terms.csv") { return Phrase(verbatim: damage) }
    if workspace.agreements.contains(where: { $0.covers(year) }) {
      return "set by the rule; it cannot be computed from what is on record"
    }
    return "no agreement covers this year"
  }

  private var missing: StyledLine? {
    guard !figures.missing.isEmpty, state.damage(in: "payments.csv") == nil else { return nil }
    let missing = figures.missing.joined(separator: ", ")
    return StyledLine(display(say("   no row: \(missing)")), .dim)
  }

  static func words(_ state: YearState) -> Phrase {
    switch state {
    case .agreed: "agreed"
    case .set: "set by rule"
    case .given: "given"
    case .projected: "projected"
    }
  }

  /// `KRW bn 1,519.2`, `1조 5,192억 원`.
  private func sum(_ value: Decimal) -> Phrase {
    Phrase(amount: FigureText.money(value), unit: workspace.money)
  }

  /// A sum beside one that has the unit: `1,551.1`, `1조 5,511억`.
  private func bareSum(_ value: Decimal) -> Phrase {
    let number = FigureText.money(value)
    return Phrase(
      english: number, korean: KoreanAmount.bare(number, unit: workspace.money) ?? number)
  }

  /// The first sum of a line that names its unit in Korean only: `7,917.1`, `7조 9,171억 원`.
  private func firstSum(_ value: Decimal) -> Phrase {
    let number = FigureText.money(value)
    return Phrase(
      english: number, korean: KoreanAmount.text(number, unit: workspace.money) ?? number)
  }

  /// This year and the next in one line, for narrow screens.
  var paymentAndNext: StyledLine {
    guard let payment = figures.payment else { return noPayment }
    var line = head(of: payment)
    if let rise { line.append(rise, ifFitting: width) }
    if let next = figures.next {
      var piece = StyledLine("   ")
      piece.append("\(next.year)  ", .heading)
      piece.append(display(say(bareSum(next.figure.value))), .text, .bold)
      piece.append(say("  \(Self.words(next.state))"), .dim)
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
    line.append(say("Term  "), .heading)
    let central = firstSum(term.central.value)
    line.append(
      term.state >= .given ? "\(central) central" : "\(central) \(Self.words(term.state))", .dim,
      marking: central.text, .text, .bold)
    for (bound, words) in bounds(of: term) {
      line.append(separator, .dim)
      line.append(words, .dim, marking: bound, .text)
    }
    if let rise = term.rise {
      var piece = StyledLine(display("   \(rise.year): \(rise.phrase)"))
      if piece.width + line.width > width { piece = StyledLine(display("   \(rise.phrase)")) }
      line.append(piece, ifFitting: width)
    }
    var years = StyledLine("   ")
    years.append("\(term.years.lowerBound)-\(term.years.upperBound)", .dim)
    let agreement = state.standing.agreement
    if let from = agreement?.coversFrom, let to = agreement?.coversTo,
      agreement?.covers(state.day.year) ?? false
    {
      years.append(say(", year \(state.day.year - from + 1) of \(to - from + 1)"), .dim)
    }
    line.append(years, ifFitting: width)
    return line
  }

  /// The sums at the bounds that differ from the central one, and what is said of them.
  private func bounds(of term: NowFigures.Term) -> [(sum: String, words: Phrase)] {
    var bounds: [(sum: String, words: Phrase)] = []
    if let ceiling = term.ceiling, ceiling.value != term.central.value {
      let sum = bareSum(ceiling.value)
      bounds.append((sum.text, "\(sum) at the cap"))
    }
    if let floor = term.floor, floor.value != term.central.value {
      let sum = bareSum(floor.value)
      bounds.append((sum.text, term.bound.phrase(sum)))
    }
    return bounds
  }

  private var noTerm: StyledLine {
    var line = StyledLine()
    line.append(say("Term  "), .heading)
    guard let agreement = state.standing.agreement, state.standing.state != .lapsed else {
      line.append(say("no agreement covers this year"), .warning)
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
      line.append(say("Term  "), .heading)
      line.append(display(say(firstSum(term.central.value))), .text, .bold)
      let texts = bounds(of: term).map(\.words.text)
      if !texts.isEmpty { line.append(" (\(texts.joined(separator: ", ")))", .dim) }
      line.append("   ")
    }
    line.append(rest)
    return line
  }
}
