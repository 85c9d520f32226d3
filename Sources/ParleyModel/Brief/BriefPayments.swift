/// What is paid in the day's year, in the next one and over the term, and how firmly each stands.
public struct BriefPayments: Sendable {
  /// The fiscal year of the day.
  public let year: Int
  /// The agreed payment of ``year``; nil where none is on record, or it is left out.
  public let now: Cited<Payment>?
  /// The payment's change on the year before, in per cent.
  public let rise: Figure?
  /// The next year's payment; nil where no row or rule gives one.
  public let next: Cited<Year>?
  /// The sum over the term of the agreement that covers ``year``; nil where its rule cannot be
  /// computed.
  public let term: Cited<Term>?

  /// A year's payment.
  public struct Year: Sendable {
    /// The fiscal year.
    public let year: Int
    /// The payment. Unit: billions of the payer's currency.
    public let figure: Figure
    /// How firmly it stands.
    public let state: YearState
    /// `CPI 2025 2.1 %, within the cap of 5.0 %`; nil for a payment on record.
    public let reading: Phrase?
    /// The change of a payment on record on the year before, in per cent.
    public let rise: Figure?
    /// The payment at the cap; nil where that is the payment itself, or there is no cap.
    public let ceiling: Decimal?
    /// The payment at the floor, else at no rise; nil where that is the payment itself.
    public let floor: Decimal?
  }

  /// A sum over a term.
  public struct Term: Sendable {
    /// The number of the agreement; nil where the rule is of none.
    public let agreement: Int?
    /// The years of the term.
    public let years: ClosedRange<Int>
    /// The central case.
    public let central: Figure
    /// The least firm of the years.
    public let state: YearState
    /// The sum at the cap every year; nil where it is that of ``central``, or there is no cap.
    public let ceiling: Figure?
    /// The sum at the floor every year, else without a rise; nil where it is that of ``central``.
    public let floor: Figure?
    /// Whether the rule states a floor; else the least is no rise.
    public let statesFloor: Bool
  }

  init(
    _ workspace: Workspace, _ outlook: Brief.Outlook, on day: Day,
    _ citations: inout BriefCitations
  ) {
    year = day.year
    let payment = workspace.payment(in: year)
    now = payment.flatMap { citations.cite($0) }
    rise = now == nil ? nil : payment.flatMap { workspace.rise(of: $0) }
    next = Self.next(year + 1, workspace, outlook.nextRuling).flatMap {
      citations.cite($0, $0.figure.provenance)
    }
    term = outlook.ruling.flatMap { Self.term($0) }.flatMap {
      citations.cite($0, $0.central.provenance)
    }
  }

  private static func next(_ year: Int, _ workspace: Workspace, _ ruling: Projection?) -> Year? {
    if let payment = workspace.payment(in: year) {
      return Year(
        year: year, figure: payment.figure, state: .agreed, reading: nil,
        rise: workspace.rise(of: payment), ceiling: nil, floor: nil)
    }
    guard let ruling, ruling.years.contains(year), let (figure, state) = ruling.figure(.krw, year)
    else { return nil }
    let own = try? ruling.measured(.krw, in: year...year).years.first
    func bound(_ number: Double?) -> Decimal? {
      number.flatMap { Rounded.decimal($0, Measure.krw.decimals) }.flatMap {
        $0 == figure.value ? nil : $0
      }
    }
    return Year(
      year: year, figure: figure, state: state, reading: ruling.sentence(of: year), rise: nil,
      ceiling: bound(own?.ceiling), floor: bound(own?.floor))
  }

  private static func term(_ ruling: Projection) -> Term? {
    guard let measured = try? ruling.measured(.krw), let central = ruling.totalFigure else {
      return nil
    }
    func bound(_ figure: Figure?) -> Figure? {
      figure.flatMap { $0.value == central.value ? nil : $0 }
    }
    return Term(
      agreement: ruling.scenario.agreementNumber, years: ruling.years, central: central,
      state: measured.total.state, ceiling: bound(ruling.totalCeiling),
      floor: bound(ruling.totalFloor),
      statesFloor: ruling.scenario.terms.contains { $0.floor != nil })
  }
}
