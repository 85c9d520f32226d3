import ParleyModel

/// The charts of the scenarios screen in words: every column's line, and where it crosses that of A.
struct ScenarioChartWords {
  let state: AppState
  let screen: ScenarioScreen
  let comparison: ScenarioComparison
  /// The years the charts show.
  let years: ClosedRange<Int>

  /// Says the charts one after the other; a column without one is left out.
  func hear(_ charts: [(column: Int, series: ChartSeries?)], into painter: inout Painter) {
    guard painter.isHeard else { return }
    let outlook = screen.outlook.value
    for (column, series) in charts {
      guard let series, let place = outlook.place(ofColumn: column) else { continue }
      let (letter, name) = (ScenarioColumn.letter(column), screen.columns[column].name)
      painter.hear(
        2, say("Chart of \(letter) \(name), \(years.lowerBound) to \(years.upperBound)"),
        isFocused: column == screen.column)
      var bands: [Int: Distribution]?
      if let own = state.scenarioBands?.bands {
        bands = [:]
        for point in series.projected { bands?[point.year] = own[place, point.year] }
      }
      let words = SeriesWords(
        series: series, name: letter, bands: bands, years: years)
      for sentence in words.sentences { painter.hear(3, sentence) }
      if let sentence = againstBase(place, letter) { painter.hear(3, sentence) }
      if let sentence = againstCeiling(place, letter) { painter.hear(3, sentence) }
    }
    if let year = screen.year { painter.hear(2, say("The crosshair stands on \(year).")) }
  }

  /// Where the line lies above that of A, and where below.
  private func againstBase(_ place: Int, _ letter: String) -> String? {
    guard place > 0, screen.outlook.value.hasBase else { return nil }
    let pairs = comparison.years.compactMap { year in
      comparison.difference(place, in: year).map { (year, $0.value.doubleValue) }
    }
    return Crossings(of: pairs).map { say("\(letter) against A: \($0.text).") }
  }

  /// The years in which the line is at the most its cap allows.
  private func againstCeiling(_ place: Int, _ letter: String) -> String? {
    let open = comparison.years.compactMap { year -> (year: Int, isReached: Bool)? in
      guard let (figure, state) = comparison.figure(place, in: year), state >= .projected,
        let ceiling = comparison.ceiling(place, in: year)
      else { return nil }
      return (year, figure.value.doubleValue >= ceiling.value.doubleValue)
    }
    guard !open.isEmpty else { return nil }
    let reached = open.filter(\.isReached).map(\.year)
    guard !reached.isEmpty else { return say("\(letter) stays below its ceiling.") }
    return say("\(letter) is at its ceiling in \(Crossings.spans(reached)).")
  }
}
