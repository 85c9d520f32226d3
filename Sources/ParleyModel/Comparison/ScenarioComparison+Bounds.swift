extension ScenarioComparison {
  /// The figure if every rise not yet published were the cap; nil where a term has none, and in
  /// another measure than ``Measure/krw``.
  ///
  /// - Parameter year: nil for the total over ``years``.
  public func ceiling(_ column: Int, in year: Int?) -> Figure? { bound(.ceiling, column, year) }

  /// The figure if every rise not yet published were the floor, else zero; nil in another measure
  /// than ``Measure/krw``.
  ///
  /// - Parameter year: nil for the total over ``years``.
  public func floor(_ column: Int, in year: Int?) -> Figure? { bound(.floor, column, year) }

  private func bound(_ course: ProjectionCourse, _ column: Int, _ year: Int?) -> Figure? {
    guard columns.indices.contains(column) else { return nil }
    let (projection, own) = (projections[column], columns[column])
    guard let year else {
      return projection.total(own.measured, course, from: own.payments)
    }
    guard let place = place(of: year), let figure = own.figures[place],
      let number = course.number(own.measured.years[place]),
      let value = Rounded.decimal(number, measure.decimals)
    else { return nil }
    var provenance = own.payments[place]
    if let formula = projection.formula(course, year) { provenance.formula = formula }
    return Figure(value, figure.unit, provenance)
  }
}
