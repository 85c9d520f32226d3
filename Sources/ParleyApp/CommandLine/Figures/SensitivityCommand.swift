import ParleyModel
import ParleyStore

/// `parley sensitivity ID`: which assumption or setting moves the total most.
public struct SensitivityCommand: Sendable {
  let id: String
  let options: FigureOptions

  /// - Parameter options: Its first measure counts.
  public init(id: String, options: FigureOptions) {
    self.id = id
    self.options = options
  }

  /// Prints the tornado table.
  ///
  /// - Returns: ``ExitStatus/usage`` for an unknown scenario.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    guard let desk = ScenarioDesk(options.workspace, surroundings) else { return .file }
    return reporting(surroundings) { () throws(ScenarioDesk.Refusal) in
      let scenario = try desk.scenario(id)
      let measure = options.measures.first ?? .krw
      let result: Sensitivity
      do throws(ProjectionError) {
        result = try Sensitivity(
          scenario, measure: measure, inputs: desk.inputs, scenarios: desk.loaded.projectable)
      } catch { throw ScenarioDesk.refusal(error, id) }
      switch options.format {
      case .json:
        surroundings.print(
          JSON.array(
            result.rows.map { row in
              .object([
                ("key", .string(row.key.text)), ("low", .number(row.low)),
                ("high", .number(row.high)), ("total_low", .number(row.totalLow)),
                ("total_high", .number(row.totalHigh)),
              ])
            }
          ).text)
      case .csv:
        surroundings.print(
          SafeText.lines(
            CSVText.text(
              header: ["scenario", "measure", "key", "low", "high", "total_low", "total_high"],
              rows: result.rows.map { row in
                [
                  id, measure.name, row.key.text, "\(row.low)", "\(row.high)",
                  "\(row.totalLow)", "\(row.totalHigh)",
                ]
              })))
      case .table, .markdown:
        let unit = desk.unit(measure, try desk.projection(of: scenario))
        let table = table(result, measure, unit)
        surroundings.print(
          SafeText.lines(options.format == .table ? table.text : table.markdown))
      }
    }
  }

  private func table(_ result: Sensitivity, _ measure: Measure, _ unit: String) -> FigureTable {
    let decimals = measure.decimals
    let total = Rounded.plain(result.total, decimals)
    var table = FigureTable(
      title: "\(id): what moves the total of \(total)  (\(unit))",
      lead: ["Each number is moved alone, down and up; the central case is rounded as published."],
      columns: [
        .init(title: "number", isNumeric: false), .init(title: "low"), .init(title: "high"),
        .init(title: "total at low"), .init(title: "total at high"), .init(title: "spread"),
        .init(title: "moved by", isNumeric: false), .init(title: "", isNumeric: false),
      ])
    let widest = result.rows.first?.spread ?? 0
    for row in result.rows where row.spread > 0 {
      let bar = Int((row.spread / widest * 20).rounded())
      table.rows.append([
        row.key.text, Rounded.setting(row.low), Rounded.setting(row.high),
        Rounded.plain(row.totalLow, decimals), Rounded.plain(row.totalHigh, decimals),
        Rounded.plain(row.spread, decimals), row.step,
        options.format == .table ? String(repeating: "#", count: max(1, bar)) : "",
      ])
    }
    let still = result.rows.filter { $0.spread == 0 }.map(\.key.text)
    if !still.isEmpty { table.notes.append("Without effect: \(still.joined(separator: ", ")).") }
    return table.withoutEmptyColumns()
  }
}
