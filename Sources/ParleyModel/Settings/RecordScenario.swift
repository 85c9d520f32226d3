extension Workspace {
  /// The payments of record as a scenario: the longest run of years without a gap that ends with the
  /// newest agreed payment, each year as agreed.
  ///
  /// - Returns: nil where no payment is agreed.
  public func recordScenario(assumptions: Assumptions) -> Scenario? {
    var rows: [Payment] = []
    for row in record.reversed() where rows.last?.year != row.year {
      guard rows.isEmpty || rows.last?.year == row.year + 1, rows.count < Scenario.mostYears else {
        break
      }
      rows.append(row)
    }
    rows.reverse()
    guard let first = rows.first, let last = rows.last else { return nil }
    var terms: [ScenarioTerm] = []
    if rows.count > 1 {
      terms = [
        ScenarioTerm(
          from: first.year + 1, to: last.year, index: .amounts,
          amounts: rows.dropFirst().map(\.money.doubleValue), place: rows[1].place)
      ]
    }
    return Scenario(
      // No file of scenarios/ can have a name with this ending.
      id: "payments.csv", title: "As paid: the record",
      note: "The agreed payments of \(first.year)-\(last.year), as payments.csv has them.",
      firstYear: first.year, lastYear: last.year, opening: .money(first.money.doubleValue),
      openingPlace: first.place, terms: terms, assumptions: assumptions,
      place: Place(file: last.place.file, line: 0))
  }
}
