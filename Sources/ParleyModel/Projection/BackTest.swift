/// Published payments computed again from published indicators, by the rules of the agreements.
///
/// Every year is computed from the published payment of the year before, as the sides do it.
public struct BackTest: Sendable {
  /// One year of one span with an index rule, oldest first.
  public let rows: [Row]

  /// One year computed again.
  public struct Row: Sendable {
    /// The number of the agreement.
    public let agreement: Int
    /// The fiscal year.
    public let year: Int
    /// The agreed payment on record; nil while there is none. Unit: billions.
    public let published: Decimal?
    /// What the rule gives, rounded half up to 0.1. Unit: billions.
    public let reproduced: Decimal
    /// The rule in words, as `CPI of 2 years earlier, at most 5.0 %`.
    public let rule: Phrase
    /// The index as it counts, before additions and bounds. Unit: per cent.
    public let index: Decimal
    /// Whether the published payment itself was derived from the rule, so that it proves nothing.
    public let isCircular: Bool
    /// The rows behind the figure: the rule, the index value, the payment before and the published
    /// one.
    public let steps: [DerivationStep]

    /// What the rule gives less what is published; nil while nothing is.
    public var difference: Decimal? { published.map { reproduced - $0 } }
    /// Whether both are equal to 0.1; false while nothing is published.
    public var isEqual: Bool {
      published.map { $0.rounded(to: 1) == reproduced.rounded(to: 1) } ?? false
    }
    /// As ``YearState`` names it: on record, or set by rule.
    public var state: YearState { published == nil ? .set : .agreed }
  }

  /// How many rows have a published payment.
  public var publishedCount: Int { rows.count { $0.published != nil } }
  /// How many of those are equal to 0.1.
  public var equalCount: Int { rows.count(where: \.isEqual) }

  /// Computes every year that has an index rule, an index value and a payment before it.
  public init(of workspace: Workspace) {
    let inputs = ProjectionInputs(workspace)
    var rows: [Row] = []
    for term in workspace.terms.sorted(by: { ($0.from, $0.agreement) < ($1.from, $1.agreement) })
    where term.index.driver != nil {
      for year in term.from...max(term.from, term.to) {
        if let row = Self.row(year, of: term, inputs) { rows.append(row) }
      }
    }
    self.rows = rows
  }

  private static func row(
    _ year: Int, of term: AgreementTerm, _ inputs: ProjectionInputs
  ) -> Row? {
    let indexYear = year - (term.lag ?? 0)
    guard let driver = term.index.driver, let before = inputs.record[year - 1],
      let tenths = Exact.tenths(before.money.doubleValue),
      let value = inputs.published.value(of: driver, indexYear)
    else { return nil }
    let index = ExactRate(published: value)
    var rate = index + ExactRate(percent: term.add?.doubleValue ?? 0)
    if let floor = term.floor { rate = max(rate, ExactRate(percent: floor.doubleValue)) }
    if let cap = term.cap { rate = min(rate, ExactRate(percent: cap.doubleValue)) }
    guard let result = Exact.raised(tenths, by: rate) else { return nil }
    let published = inputs.record[year]
    let reproduced = Decimal(coefficient: result, decimals: 1)
    let indexPercent = Decimal(coefficient: index.tenThousandths / 1000, decimals: 1)
    var steps = [
      DerivationStep(
        "\(reproduced.grouped) = \(before.money.grouped) x (1 + \(Rounded.setting(rate.percent)) %)",
        term),
      DerivationStep("\(before.money.grouped) agreed for \(year - 1)", before),
    ]
    if let row = inputs.published.rows(of: driver, indexYear).first {
      steps.append(
        DerivationStep("\(driver.title) \(indexYear) = \(indexPercent.grouped) %", row))
    }
    if let published {
      steps.append(DerivationStep("\(published.money.grouped) agreed for \(year)", published))
    }
    return Row(
      agreement: term.agreement, year: year, published: published?.money, reproduced: reproduced,
      rule: term.rule, index: indexPercent,
      isCircular: published?.confidence == .derived, steps: steps)
  }
}
