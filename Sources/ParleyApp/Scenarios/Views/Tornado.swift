import ParleyModel

/// What moves the total of a column most, as figures, the most telling number first.
struct Tornado: Sendable {
  /// A number moved down and up, all else as it stands.
  struct Row: Sendable {
    /// The setting; nil where the columns have no such row.
    let setting: ScenarioSetting?
    let title: Phrase
    /// The number moved, as it is written.
    let low, high: String
    /// The totals with it.
    let totalLow, totalHigh: Figure
    /// By what it was moved, as `one point`.
    let step: Phrase
  }

  let rows: [Row]
  /// The total as the scenario stands; nil where there is none.
  let total: Figure?
  /// The numbers that change nothing, by name.
  let still: [Phrase]
  /// Why there are no rows; empty where there are.
  let failure: Phrase

  /// Moves every number of a scenario.
  ///
  /// - Parameters:
  ///   - years: The years the total is of.
  ///   - total: That total as the scenario stands.
  init(
    of scenario: Scenario, measure: Measure, years: ClosedRange<Int>, total: Figure?,
    in context: SettingContext
  ) {
    do throws(ProjectionError) {
      let found = try Sensitivity(
        scenario, measure: measure, in: years, inputs: context.inputs,
        scenarios: context.scenarios)
      rows = found.rows.filter { $0.spread > 0 }.compactMap { row in
        guard let total,
          let low = found.figure(of: row, isUp: false, measure: measure, total: total),
          let high = found.figure(of: row, isUp: true, measure: measure, total: total)
        else { return nil }
        let setting = ScenarioSetting(row.key, in: scenario)
        return Row(
          setting: setting,
          title: setting.map { scenario.title(of: $0) } ?? Phrase(verbatim: row.key.text),
          low: Self.text(row.low, of: row.key),
          high: Self.text(row.high, of: row.key), totalLow: low,
          totalHigh: high, step: row.step)
      }
      still = found.rows.filter { $0.spread == 0 }.map { row in
        ScenarioSetting(row.key, in: scenario).map { scenario.title(of: $0) }
          ?? Phrase(verbatim: row.key.text)
      }
      self.total = total
      failure = rows.isEmpty ? "No number of it changes the total." : ""
    } catch {
      rows = []
      still = []
      self.total = nil
      failure = error.message
    }
  }

  /// A number as it is moved: a sum to 0.1, as sums are stated.
  private static func text(_ number: Double, of key: ScenarioKey) -> String {
    switch key {
    case .opening(.money), .opening(.usd), .amount: Rounded.plain(number, 1)
    default: Rounded.setting(number, least: key.isWhole ? 0 : 1)
    }
  }
}
