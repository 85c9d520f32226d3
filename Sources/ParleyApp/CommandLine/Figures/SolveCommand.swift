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
      let others: Phrase = "Those are: \(known.joined(separator: ", "))."
      if let key = ScenarioKey(key), scenario[key] != nil, key.isWhole {
        throw ScenarioDesk.Refusal(
          .usage, "\(key.text) takes whole numbers only; solve varies the others", others)
      }
      guard let key = ScenarioKey(key), scenario[key] != nil else {
        let near = ScenarioDesk.Refusal.suggestion(for: self.key, among: known)
        throw ScenarioDesk.Refusal(
          .usage, "'\(self.key)' is no number of '\(id)' that can be varied.\(near)", others)
      }
      if let year = target.year, !scenario.years.contains(year) {
        throw ScenarioDesk.Refusal.noYear(
          year, of: id, with: scenario.firstYear...scenario.lastYear)
      }
      let found: GoalSeek
      do throws(GoalSeek.Failure) {
        found = try GoalSeek(
          scenario, vary: key, to: target, inputs: desk.inputs, scenarios: desk.loaded.projectable)
      } catch { throw refusal(error, key, scenario) }
      let unit =
        options.format.isTable ? desk.unit(target.measure, try desk.projection(of: scenario)) : ""
      let isPrivate = try desk.projection(of: scenario).isPrivate
      surroundings.print(
        options.format.written {
          text(of: found, key, scenario, unit, desk, isPrivate: isPrivate)
        })
    }
  }

  /// `the total of 2026-2030`, `the payment of 2030`, with the measure where it is not the payment.
  private func targetName(_ scenario: Scenario) -> Phrase {
    let (measure, first, last) = (target.measure, scenario.firstYear, scenario.lastYear)
    if let year = target.year {
      return measure == .krw
        ? "the figure of \(year)" : "the figure of \(year) in \(measure.name)"
    }
    return measure == .krw
      ? "the total of \(first)-\(last)" : "the total of \(first)-\(last) in \(measure.name)"
  }

  private func refusal(
    _ failure: GoalSeek.Failure, _ key: ScenarioKey, _ scenario: Scenario
  ) -> ScenarioDesk.Refusal {
    let decimals = target.measure.decimals
    switch failure {
    case .projection(let error): return ScenarioDesk.refusal(error, id)
    case .unknownKey: return ScenarioDesk.Refusal(.failed, "'\(id)' states no \(key.text)")
    case .noEffect:
      return ScenarioDesk.Refusal(
        .failed, "\(key.text) does not change \(targetName(scenario))",
        "'parley sensitivity \(id)' lists the numbers that do.")
    case .outOfReach(let range):
      return ScenarioDesk.Refusal(
        .failed,
        """
        no value of \(key.text) gives \(Rounded.setting(target.value)): \(targetName(scenario)), \
        unrounded, stays between \(Rounded.plain(range.lowerBound + target.value, decimals)) and \
        \(Rounded.plain(range.upperBound + target.value, decimals))
        """,
        """
        Name a target between them, or vary another number: 'parley sensitivity \(id)' lists them.
        """)
    case .onlyWhole: return ScenarioDesk.Refusal(.failed, "\(key.text) takes whole numbers only")
    }
  }

  private func text(
    of found: GoalSeek, _ key: ScenarioKey, _ scenario: Scenario, _ unit: String,
    _ desk: ScenarioDesk, isPrivate: Bool
  ) -> String {
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
      return PrivateStamp.json(json, isPrivate: isPrivate).text
    case .csv:
      return SafeText.lines(
        PrivateStamp.csv(
          header: [
            "scenario", "key", "value", "figure", "target", "reached", "rounded", "between_low",
            "between_high",
          ], rows: [row], isPrivate: isPrivate))
    case .table, .markdown:
      let wanted = FigureText.amount(Rounded.setting(target.value), unit: unit)
      let rounded = FigureText.amount(
        Rounded.plain(found.rounded, target.measure.decimals), unit: unit)
      let table = FigureTable(
        title: "\(id): \(key.text) = \(found.value)",
        lead: [
          say("The scenario has \(scenario[key].map { Rounded.setting($0) } ?? "")."),
          say(
            """
            With the value found, \(targetName(scenario)) is \(wanted) in the unrounded central case.
            """),
          say("Rounded each year as payments are published, it is \(rounded)."),
          say(
            """
            A scenario file takes \(key.text) = \(Rounded.decimal(found.value, 4)?.description ?? "").
            """),
        ], columns: [])
      let text = options.format == .table ? desk.dated(table).text : desk.dated(table).markdown
      return SafeText.lines(PrivateStamp.text(text, isPrivate: isPrivate))
    }
  }
}
