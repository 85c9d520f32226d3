extension Projection {
  /// A driver's value of a year in the central case: published, given or projected.
  ///
  /// Unit: per cent, to 0.01; of ``Driver/fx`` currency per US dollar, to 0.01.
  ///
  /// - Returns: nil where nothing gives a value.
  public func figure(of driver: Driver, in year: Int) -> (figure: Figure, state: YearState)? {
    guard let value = course.value(driver, year),
      let number = Rounded.decimal(driver == .fx ? value.number : value.number * 100, 2)
    else { return nil }
    let steps = DerivationWriter(projection: self).value(driver, year, isLevel: true)
    var provenance = steps.provenance
    provenance.isPrivate = provenance.isPrivate || isPrivate
    return (Figure(number, driver == .fx ? .perUSD : .percent, provenance), value.state)
  }
}
