import ParleyModel

/// `indicators.csv` of a synthetic workspace: the series that payments may follow.
enum SyntheticIndicators {
  /// Before the first payment, for the rules that look back.
  private static let yearsBefore = 5

  static func table(_ course: SyntheticCourse, seed: UInt64) -> SyntheticTable {
    var chance = SyntheticChance(seed: seed, stream: IndicatorsTable.file)
    let series = CurrencySeries(money: SyntheticWorkspace.money)
    var table = SyntheticTable(
      IndicatorsTable.file,
      columns: [
        "year", "indicator", "value", "unit", "published", "confidence", "sources", "note",
      ])
    // Tenths of a billion.
    var (budget, product) = (10_000, 400_000)
    for year in (course.paidYears.lowerBound - yearsBefore)...(SyntheticCourse.today - 1) {
      let rise = chance.number(in: 5...60)
      budget += budget * rise / 1_000
      product += product * chance.number(in: 2...50) / 1_000
      let values = [
        (Indicator.Series.cpi, tenths(chance.number(in: -5...45)), "%"),
        (Indicator.Series.defenceGrowth, tenths(rise), "%"),
        (series.defenceBudget, tenths(budget), SyntheticWorkspace.money),
        (series.gdp2015, tenths(product), SyntheticWorkspace.money),
        (series.exchangeRate, tenths(chance.number(in: 9_000...14_500)), "XTS per USD"),
        ("synthetic_troops_cited", "\(chance.number(in: 250...400))00", "persons"),
      ]
      for (name, value, unit) in values {
        table.add(["\(year)", name, value, unit, "", "derived", "S00001", "synthetic figure"])
      }
    }
    return table
  }
}
