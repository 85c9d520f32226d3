extension ScenarioComparison {
  /// A column's figure before it is rounded, and what it is less A.
  public struct Unrounded: Sendable, Hashable {
    /// The column's figure, in the unit of the measure.
    public let value: Double
    /// The figure less that of A; for shares points of per cent.
    public let difference: Double
    /// ``difference`` as per cent of A's figure; nil where that is zero.
    public let percent: Double?
  }

  /// A year's figures, or those of the total for nil, before they are rounded; nil for what is not
  /// there.
  public func unrounded(_ column: Int, in year: Int?) -> Unrounded? {
    guard let value = number(column, year), let base = number(0, year) else { return nil }
    return Unrounded(
      value: value, difference: value - base,
      percent: base == 0 ? nil : 100 * (value - base) / base)
  }

  /// The figure of a year less that of A; nil for A itself and for what is not there.
  ///
  /// Unit: that of the measure; for shares ``Unit/points``.
  ///
  /// - Parameter year: nil for the totals.
  public func difference(_ column: Int, in year: Int?) -> Figure? {
    guard let (own, base) = pair(column, year), let number = unrounded(column, in: year),
      let value = Rounded.decimal(number.difference, measure.decimals)
    else { return nil }
    var formula: Phrase = "\(own.value.grouped) - \(base.value.grouped)"
    if own.value - base.value != value { formula = "\(formula), each before it is rounded" }
    return Figure(
      value, measure.isShare ? .points : Unit(measure),
      .computed(formula, from: [own.provenance, base.provenance]))
  }

  /// The difference as per cent of A's figure; nil for A itself, where A's figure is zero, and for
  /// what is not there.
  ///
  /// - Parameter year: nil for the totals.
  public func percent(_ column: Int, in year: Int?) -> Figure? {
    guard let (own, base) = pair(column, year),
      let value = unrounded(column, in: year)?.percent.flatMap({ Rounded.decimal($0, 1) })
    else { return nil }
    let formula: Phrase = "(\(own.value.grouped) - \(base.value.grouped)) / \(base.value.grouped)"
    return Figure(value, .percent, .computed(formula, from: [own.provenance, base.provenance]))
  }

  /// A year's figure, or the total, and that of A.
  private func pair(_ column: Int, _ year: Int?) -> (Figure, Figure)? {
    guard column > 0, let own = shown(column, year), let base = shown(0, year) else { return nil }
    return (own, base)
  }

  private func shown(_ column: Int, _ year: Int?) -> Figure? {
    guard let year else { return total(column)?.figure }
    return figure(column, in: year)?.figure
  }

  private func number(_ column: Int, _ year: Int?) -> Double? {
    guard columns.indices.contains(column) else { return nil }
    guard let year else { return columns[column].measured.total.central }
    return place(of: year).map { columns[column].measured.years[$0].central }
  }
}
