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
    guard let desk = ScenarioDesk(options, surroundings) else { return .file }
    return reporting(surroundings) { () throws(ScenarioDesk.Refusal) in
      let scenario = try desk.scenario(id)
      let measure = options.measures.first ?? .krw
      let result: Sensitivity
      do throws(ProjectionError) {
        result = try Sensitivity(
          scenario, measure: measure, inputs: desk.inputs, scenarios: desk.loaded.projectable)
      } catch { throw ScenarioDesk.refusal(error, id) }
      let unit =
        options.format.isTable ? desk.unit(measure, try desk.projection(of: scenario)) : ""
      let isPrivate = try desk.projection(of: scenario).isPrivate
      surroundings.print(
        options.format.written { text(of: result, measure, unit, desk, isPrivate: isPrivate) })
    }
  }

  private func text(
    of result: Sensitivity, _ measure: Measure, _ unit: String, _ desk: ScenarioDesk,
    isPrivate: Bool
  ) -> String {
    switch options.format {
    case .json:
      let json = JSON.array(
        result.rows.map { row in
          .object([
            ("key", .string(row.key.text)), ("low", .number(row.low)),
            ("high", .number(row.high)), ("total_low", .number(row.totalLow)),
            ("total_high", .number(row.totalHigh)),
          ])
        })
      return PrivateStamp.json(json, isPrivate: isPrivate).text
    case .csv:
      return SafeText.lines(
        PrivateStamp.csv(
          header: ["scenario", "measure", "key", "low", "high", "total_low", "total_high"],
          rows: result.rows.map { row in
            [
              id, measure.name, row.key.text, setting(row.low), setting(row.high),
              plain(row.totalLow, measure.decimals), plain(row.totalHigh, measure.decimals),
            ]
          }, isPrivate: isPrivate))
    case .table, .markdown:
      let table = desk.dated(table(result, measure, unit))
      let text = options.format == .table ? table.text : table.markdown
      return SafeText.lines(PrivateStamp.text(text, isPrivate: isPrivate))
    }
  }

  /// A setting without the noise of its last places, and without commas.
  private func setting(_ number: Double) -> String {
    Rounded.setting(number).replacing(",", with: "")
  }

  private func plain(_ number: Double, _ decimals: Int) -> String {
    Rounded.decimal(number, decimals)?.description ?? "\(number)"
  }

  private func table(_ result: Sensitivity, _ measure: Measure, _ unit: String) -> FigureTable {
    let decimals = measure.decimals
    let total = Rounded.plain(result.total, decimals)
    var table = FigureTable(
      title: say("\(id): what moves the total of \(total)  (\(measure.heading(unit: unit)))"),
      lead: [
        say(
          """
          Each number is moved alone, down to low and up to high; totals are of the central case, \
          rounded as published.
          """)
      ],
      columns: [
        .init(Phrase(english: "number", korean: "항목"), isNumeric: false), .init("low"),
        .init("high"), .init("at low"),
        .init("at high"), .init("spread"), .init(title: "", isNumeric: false),
      ])
    let isTerminal = options.format == .table
    let widest = result.rows.first?.spread ?? 0
    var moved: [(step: Phrase, keys: [String])] = []
    for row in result.rows where row.spread > 0 {
      let bar = Int((row.spread / widest * 10).rounded())
      if let place = moved.firstIndex(where: { $0.step == row.step }) {
        moved[place].keys.append(row.key.text)
      } else {
        moved.append((row.step, [row.key.text]))
      }
      table.rows.append([
        row.key.text, Rounded.setting(row.low), Rounded.setting(row.high),
        Rounded.plain(row.totalLow, decimals), Rounded.plain(row.totalHigh, decimals),
        isTerminal ? "" : Rounded.plain(row.spread, decimals),
        isTerminal ? String(repeating: "#", count: max(1, bar)) : "",
      ])
    }
    table.notes += moved.map { say("Moved by \($0.step): \($0.keys.joined(separator: ", ")).") }
    let still = result.rows.filter { $0.spread == 0 }.map(\.key.text)
    if !still.isEmpty {
      table.notes.append(say("Without effect: \(still.joined(separator: ", "))."))
    }
    return table.withoutEmptyColumns()
  }
}
