public import ParleyModel
import ParleyStore

/// `parley solve ID --vary KEY --target 'total=8000'`: goal seek.
public struct SolveCommand: Sendable {
  let id: String
  let key: String
  let target: GoalSeek.Target
  let options: FigureOptions

  /// - Parameter key: The dotted TOML key of the setting to vary, terms counted from 0.
  public init(id: String, key: String, target: GoalSeek.Target, options: FigureOptions) {
    self.id = id
    self.key = key
    self.target = target
    self.options = options
  }

  /// Prints the value found.
  ///
  /// - Returns: ``ExitStatus/usage`` for an unknown scenario, key or year, ``ExitStatus/failed``
  ///   where there is no solution.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    guard let desk = ScenarioDesk(options, surroundings) else { return .file }
    return reporting(surroundings) { () throws(ScenarioDesk.Refusal) in
      let scenario = try desk.scenario(id)
      let known = scenario.keys.filter { !$0.isWhole }.map(\.text)
      if let key = ScenarioKey(key), scenario[key] != nil, key.isWhole {
        throw ScenarioDesk.Refusal(
          status: .usage,
          text: "parley: \(key.text) takes whole numbers only; solve varies the others\n"
            + "Those are: \(known.joined(separator: ", ")).")
      }
      guard let key = ScenarioKey(key), scenario[key] != nil else {
        let near = nearest(to: self.key, among: known).map { " Did you mean '\($0)'?" } ?? ""
        throw ScenarioDesk.Refusal(
          status: .usage,
          text: "parley: '\(self.key)' is no number of '\(id)' that can be varied.\(near)\n"
            + "Those are: \(known.joined(separator: ", ")).")
      }
      if let year = target.year, !scenario.years.contains(year) {
        throw ScenarioDesk.Refusal(
          status: .usage,
          text: "parley: \(year) is no year of '\(id)', which has \(scenario.firstYear) to "
            + "\(scenario.lastYear)")
      }
      let found: GoalSeek
      do throws(GoalSeek.Failure) {
        found = try GoalSeek(
          scenario, vary: key, to: target, inputs: desk.inputs, scenarios: desk.loaded.projectable)
      } catch { throw refusal(error, key, scenario) }
      try print(found, key, scenario, desk, surroundings)
    }
  }

  /// `the total of 2026-2030`, `the payment of 2030`, with the measure where it is not the payment.
  private func targetName(_ scenario: Scenario) -> String {
    let years = "\(scenario.firstYear)-\(scenario.lastYear)"
    let figure = target.year.map { "the figure of \($0)" } ?? "the total of \(years)"
    return target.measure == .krw ? figure : "\(figure) in \(target.measure.name)"
  }

  private func refusal(
    _ failure: GoalSeek.Failure, _ key: ScenarioKey, _ scenario: Scenario
  ) -> ScenarioDesk.Refusal {
    let list = "'parley sensitivity \(id)' lists the numbers that do."
    let text: String
    switch failure {
    case .projection(let error): return ScenarioDesk.refusal(error, id)
    case .unknownKey: text = "'\(id)' states no \(key.text)"
    case .noEffect: text = "\(key.text) does not change \(targetName(scenario))\n\(list)"
    case .outOfReach(let range):
      text =
        "no value of \(key.text) gives \(Rounded.setting(target.value)): "
        + "\(targetName(scenario)), unrounded, stays between "
        + "\(Rounded.plain(range.lowerBound + target.value, target.measure.decimals)) and "
        + "\(Rounded.plain(range.upperBound + target.value, target.measure.decimals))\n"
        + "Name a target between them, or vary another number: 'parley sensitivity \(id)' lists "
        + "them."
    case .onlyWhole: text = "\(key.text) takes whole numbers only"
    }
    return ScenarioDesk.Refusal(status: .failed, text: "parley: \(text)")
  }

  private func print(
    _ found: GoalSeek, _ key: ScenarioKey, _ scenario: Scenario, _ desk: ScenarioDesk,
    _ surroundings: Surroundings
  ) throws(ScenarioDesk.Refusal) {
    let name = "\(target.measure.name).\(target.year.map(String.init) ?? "total")"
    let row = [
      id, key.text, "\(found.value)", name, "\(target.value)", "\(found.reached)",
      "\(found.rounded)", "\(found.between.lowerBound)", "\(found.between.upperBound)",
    ]
    switch options.format {
    case .json:
      let json = JSON.object([
        ("scenario", .string(id)), ("key", .string(key.text)), ("value", .number(found.value)),
        ("target", .string("\(name)=\(target.value)")), ("reached", .number(found.reached)),
        ("rounded", .number(found.rounded)),
        (
          "between",
          .array([.number(found.between.lowerBound), .number(found.between.upperBound)])
        ),
      ])
      surroundings.print(json.text)
    case .csv:
      surroundings.print(
        SafeText.lines(
          CSVText.text(
            header: [
              "scenario", "key", "value", "figure", "target", "reached", "rounded", "between_low",
              "between_high",
            ], rows: [row])))
    case .table, .markdown:
      let unit = desk.unit(target.measure, try desk.projection(of: scenario))
      let wanted = FigureText.amount(Rounded.setting(target.value), unit: unit)
      let rounded = FigureText.amount(
        Rounded.plain(found.rounded, target.measure.decimals), unit: unit)
      let table = FigureTable(
        title: "\(id): \(key.text) = \(found.value)",
        lead: [
          "The scenario has \(scenario[key].map { Rounded.setting($0) } ?? "").",
          "With the value found, \(targetName(scenario)) is \(wanted) in the unrounded central case.",
          "Rounded each year as payments are published, it is \(rounded).",
          "A scenario file takes \(key.text) = \(Rounded.decimal(found.value, 4)?.description ?? "").",
        ], columns: [])
      surroundings.print(
        SafeText.lines(
          options.format == .table ? desk.dated(table).text : desk.dated(table).markdown))
    }
  }
}
