extension Sensitivity {
  /// The total with one number moved, as a figure: what was moved stands in its formula.
  ///
  /// - Parameters:
  ///   - isUp: Whether the number was moved up; else down.
  ///   - total: The total as the scenario stands, with what it rests on.
  /// - Returns: nil where it is too large to write.
  public func figure(of row: Row, isUp: Bool, measure: Measure, total: Figure) -> Figure? {
    let number = isUp ? row.totalHigh : row.totalLow
    guard let value = Rounded.decimal(number, measure.decimals) else { return nil }
    let moved = Rounded.setting(isUp ? row.high : row.low)
    var provenance = total.provenance
    provenance.formula =
      "\(total.provenance.formula ?? "the total"), with \(row.key.text) at \(moved)"
    return Figure(value, total.unit, provenance)
  }
}
