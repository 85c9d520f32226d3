import ParleyModel
import TerminalKit

/// The goal seek dialogue: what to vary, what to reach, and the answer as it stands.
enum GoalSeekForm {
  /// Opens the dialogue for the column under the cursor; the setting under the cursor is proposed.
  static func open(_ state: inout AppState) {
    guard let screen = state.scenarios, let comparison = screen.outlook.value.comparison,
      let place = screen.outlook.value.place(ofColumn: screen.column)
    else {
      state.message = Message("the column cannot be shown on this day", isWarning: true)
      return
    }
    let scenario = screen.selected.scenario
    let settings = scenario.settings(in: state.projections.context)
      .filter { $0.scenarioKey(in: scenario).map { !$0.isWhole && scenario[$0] != nil } ?? false }
    let choices = settings.map { setting in
      Form.Choice(
        scenario.key(of: setting), setting.title,
        note: scenario.value(of: setting)?.text(for: setting) ?? "")
    }
    let years = scenario.years
    let figures =
      [Form.Choice("total", "total", note: "\(years.lowerBound)-\(years.upperBound)")]
      + years.map { Form.Choice("\($0)", "\($0)") }
    let measures = Measure.allCases.map { measure in
      Form.Choice(
        measure.name,
        measure.unit(
          money: state.shown.money, priceYear: comparison.projections[place].priceYear))
    }
    // What is under the cursor is what somebody most likely wants to vary.
    let proposed = screen.row.setting.flatMap { settings.contains($0) ? $0 : nil } ?? .opening
    var form = Form(
      .goalSeek,
      title: "Find a value: \(ScenarioColumn.letter(screen.column)) \(screen.selected.name)",
      fields: [
        Form.Field("vary", "vary", .choice(choices, selected: 0)),
        Form.Field("figure", "so that the", .choice(figures, selected: 0)),
        Form.Field("measure", "in", .choice(measures, selected: 0)),
        Form.Field("value", "reaches", .text(""), hint: "a number, as 8000, or A for what A has"),
      ], submitTitle: "puts it in")
    form.choose(scenario.key(of: proposed), of: "vary")
    form.choose(screen.measure.name, of: "measure")
    if let year = screen.row.year { form.choose("\(year)", of: "figure") }
    form.stand(on: 3)
    state.open(form)
  }

  /// Solves for what the fields say.
  static func refresh(_ state: inout AppState) {
    guard let answer = answer(state) else { return }
    state.form?.setFault(answer.fault, of: "value")
    state.form?.result = answer.lines
    state.form?.canSubmit = answer.found != nil
  }

  /// Gives the setting the value found.
  static func submit(_ state: inout AppState) -> [Effect] {
    guard let found = answer(state)?.found else { return [] }
    state.form = nil
    let column = state.scenarios?.column ?? 0
    if state.set(found.setting, to: .number(found.value), in: column) {
      state.message = Message(
        "\(found.setting.title) is \(Rounded.setting(found.value)) now; u takes it back")
    }
    return []
  }

  private struct Answer {
    var found: (setting: ScenarioSetting, value: Double)?
    var fault: String?
    var lines: [StyledLine] = []
  }

  private static func answer(_ state: AppState) -> Answer? {
    guard let form = state.form, form.kind == .goalSeek, let screen = state.scenarios,
      let key = form["vary"].flatMap({ ScenarioKey($0) }), let figure = form["figure"],
      let measure = form["measure"].flatMap({ Measure(name: $0) }),
      let text = form["value"]
    else { return nil }
    let scenario = screen.selected.scenario
    let year = Int(figure)
    var answer = Answer()
    guard !text.isEmpty else {
      answer.lines = [StyledLine("what it is to reach is still to be typed", .dim)]
      return answer
    }
    guard let wanted = wanted(text, measure, year, screen) else {
      answer.fault = "'\(text)' is no number; write one as 8000, or A for what A has"
      return answer
    }
    let context = state.projections.context
    do throws(GoalSeek.Failure) {
      let found = try GoalSeek(
        scenario, vary: key, to: GoalSeek.Target(measure: measure, year: year, value: wanted),
        inputs: context.inputs, scenarios: context.scenarios)
      guard let setting = ScenarioSetting(key, in: scenario),
        let value = setting.nearest(to: found.value, in: scenario)
      else { return answer }
      answer.found = (setting, value)
      var line = StyledLine(display("\(setting.title) \(Rounded.setting(value))"), .accent)
      let before = scenario[key].map { Rounded.setting($0) } ?? "none"
      line.append("  now \(before)", .dim)
      answer.lines.append(line)
      let unit = measure.unit(money: state.shown.money, priceYear: scenario.assumptions.priceYear)
      let rounded = FigureText.amount(
        Rounded.plain(found.rounded, measure.decimals), unit: unit)
      answer.lines.append(
        StyledLine(
          display("with each year rounded as payments are published it comes to \(rounded)"), .dim))
    } catch {
      answer.lines = [
        StyledLine(display(GoalSeekWords.reason(error, key, figure, measure, wanted)), .warning)
      ]
    }
    return answer
  }

  /// The number typed; `A` stands for the figure of column A.
  private static func wanted(
    _ text: String, _ measure: Measure, _ year: Int?, _ screen: ScenarioScreen
  ) -> Double? {
    if text.lowercased() == "a" {
      guard let projection = screen.outlook.value.comparison?.projections.first else { return nil }
      if let year { return projection.value(measure, year) }
      return (try? projection.measured(measure))?.total.central
    }
    return Decimal(text.replacing(",", with: ""))?.doubleValue
  }
}

/// Why goal seek has no answer, in words.
enum GoalSeekWords {
  static func reason(
    _ failure: GoalSeek.Failure, _ key: ScenarioKey, _ figure: String, _ measure: Measure,
    _ wanted: Double
  ) -> String {
    switch failure {
    case .projection(let error): error.message
    case .unknownKey: "the scenario states no \(key.text)"
    case .noEffect: "\(key.text) does not change it; v shows what does"
    case .outOfReach(let range):
      "no value of \(key.text) gives it: it stays between "
        + "\(Rounded.plain(range.lowerBound + wanted, measure.decimals)) and "
        + Rounded.plain(range.upperBound + wanted, measure.decimals)
    case .onlyWhole: "\(key.text) takes whole numbers only"
    }
  }
}
