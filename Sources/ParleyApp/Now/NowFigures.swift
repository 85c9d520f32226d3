import ParleyModel

/// The figures of the Now strip, each with where it comes from.
struct NowFigures {
  /// The agreed payment of the day's year; nil when it is not on record.
  let payment: Payment?
  /// The payment's rise on the year before, in per cent.
  let rise: Figure?
  /// The payment in USD m, and the row of the rate.
  let dollars: (figure: Figure, rate: Indicator)?
  /// The payment the way the payer's own papers write it.
  let native: String?
  /// The next year's payment; nil where no rule or row gives one.
  let next: Next?
  /// The sum over the agreement's term; nil where its rule cannot be computed.
  let term: Term?
  /// Sums of this year and the next that no row states, as `budgeted 2027`.
  let missing: [Phrase]

  /// The next year's payment.
  struct Next {
    let year: Int
    let figure: Figure
    let state: YearState
    /// `CPI 2025 2.1 %, cap 5.0 slack`; empty for a payment on record.
    let rule: Phrase
  }

  /// The sum over a term, with its bounds.
  struct Term {
    let central: Figure
    /// The least firm of its years.
    let state: YearState
    let ceiling: Figure?
    let floor: Figure?
    /// `2030: +17.5 % on 2025 (3.3 % a year)`; nil where nothing comes before the term.
    let rise: Growth?
    let years: ClosedRange<Int>
    /// The least the rule allows.
    let bound: Bound
  }

  /// What the least firm sum of a term counts on.
  enum Bound {
    case floor, zero

    /// `at the floor`, `at zero`.
    var name: Phrase {
      switch self {
      case .floor: "at the floor"
      case .zero: "at zero"
      }
    }

    /// `7,817.3 at the floor`.
    func phrase(_ sum: Phrase) -> Phrase {
      switch self {
      case .floor: "\(sum) at the floor"
      case .zero: "\(sum) at zero"
      }
    }
  }

  /// No figures.
  init() {
    payment = nil
    rise = nil
    dollars = nil
    native = nil
    next = nil
    term = nil
    missing = []
  }

  /// The figures of a workspace on a day.
  init(_ workspace: Workspace, _ projections: ShownProjections, on day: Day) {
    let year = day.year
    payment = workspace.payment(in: year)
    rise = payment.flatMap { workspace.rise(of: $0) }
    dollars = payment.flatMap { workspace.dollars(of: $0) }
    native = payment.flatMap { FigureText.native($0.money, unit: workspace.money) }
    next = Self.next(year + 1, workspace, projections.nextRuling)
    term = projections.ruling.flatMap { Self.term($0) }
    missing = [(PaymentStatus.budgeted, year + 1), (.executed, year)]
      .filter { workspace.payment(in: $0.1, status: $0.0) == nil }
      .map { Phrase("\($0.0.rawValue) {}", "\($0.1)") }
  }

  private static func next(_ year: Int, _ workspace: Workspace, _ ruling: Projection?) -> Next? {
    if let payment = workspace.payment(in: year) {
      return Next(year: year, figure: payment.figure, state: .agreed, rule: "")
    }
    guard let ruling, ruling.years.contains(year), let (figure, state) = ruling.figure(.krw, year)
    else { return nil }
    return Next(year: year, figure: figure, state: state, rule: ruling.reading(of: year) ?? "")
  }

  private static func term(_ ruling: Projection) -> Term? {
    guard let measured = try? ruling.measured(.krw) else { return nil }
    guard let central = ruling.totalFigure else { return nil }
    return Term(
      central: central, state: measured.total.state,
      ceiling: ruling.totalCeiling, floor: ruling.totalFloor,
      rise: ruling.cumulativeRise, years: ruling.years,
      bound: ruling.scenario.terms.contains { $0.floor != nil } ? .floor : .zero)
  }

  /// Every figure with a label and its text, for the list of where figures come from.
  func labelled(money: String) -> [(label: String, text: String, figure: Figure)] {
    var list: [(label: String, text: String, figure: Figure)] = []
    func add(_ label: Phrase, _ figure: Figure?, _ text: (Figure) -> String) {
      if let figure { list.append((label.text, text(figure), figure)) }
    }
    let amount: (Figure) -> String = {
      say(Phrase(amount: FigureText.money($0.value), unit: money))
    }
    if let payment {
      add("payment \(payment.year)", payment.figure, amount)
      add("rise on \(payment.year - 1)", rise, FigureText.change)
      add("in dollars", dollars?.figure, FigureText.dollars)
    }
    if let next { add(Phrase("\(next.state.name) {}", "\(next.year)"), next.figure, amount) }
    if let term {
      add("term, central", term.central, amount)
      add("term, at the cap", term.ceiling, amount)
      add("term, \(term.bound.name)", term.floor, amount)
    }
    return list
  }
}
