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
        scenario.key(of: setting), setting.title.text,
        note: scenario.value(of: setting)?.text(for: setting) ?? "")
    }
    let years = comparison.years
    let figures =
      [Form.Choice("total", say("total"), note: "\(years.lowerBound)-\(years.upperBound)")]
      + scenario.years.map { Form.Choice("\($0)", "\($0)") }
    let measures = Measure.allCases.map { measure in
      Form.Choice(
        measure.name,
        measure.unit(
          money: state.shown.money, priceYear: comparison.projections[place].priceYear
        ).text)
    }
    // What is under the cursor is what somebody most likely wants to vary.
    let proposed = screen.row.setting.flatMap { settings.contains($0) ? $0 : nil } ?? .opening
    var form = Form(
      .goalSeek,
      title: say(
        "Find a value: \(ScenarioColumn.letter(screen.column)) \(screen.selected.name)"),
      fields: [
        Form.Field("vary", say("vary"), .choice(choices, selected: 0)),
        Form.Field("figure", say("so that the"), .choice(figures, selected: 0)),
        Form.Field("measure", say("in"), .choice(measures, selected: 0)),
        Form.Field(
          "value", say("reaches"), .text(""),
          hint: say("a number, as 8000; A or nothing for what A has")),
      ], submitTitle: say("puts it in"))
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
    // What A has is a figure of A: of a private one the answer is private too.
    let isPrivate = isGoalOfA(state) && state.scenarios?.base?.isPrivate ?? false
    state.form = nil
    let column = state.scenarios?.column ?? 0
    if state.set(found.setting, to: .number(found.value), in: column, fromPrivate: isPrivate) {
      let undo = state.key("scenarios.undo")
      state.message = Message(
        "\(found.setting.title) is \(Rounded.setting(found.value)) now; \(undo) takes it back")
    }
    return []
  }

  /// Whether the value wanted is what column A has.
  private static func isGoalOfA(_ state: AppState) -> Bool {
    ["", "a"].contains(state.form?["value"]?.lowercased())
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
    let wanted: Double
    // What A has is the goal unless another one is typed.
    switch Self.wanted(text.isEmpty ? "A" : text, measure, year, screen) {
    case .success(let number): wanted = number
    case .failure where text.isEmpty:
      answer.lines = [StyledLine(display(say("what it is to reach is still to be typed")), .dim)]
      return answer
    case .failure(let fault):
      answer.fault = fault.text
      return answer
    }
    let context = state.projections.context
    do throws(GoalSeek.Failure) {
      let found = try GoalSeek(
        scenario, vary: key,
        to: GoalSeek.Target(
          measure: measure, year: year, years: screen.outlook.value.comparison?.years, value: wanted
        ),
        inputs: context.inputs, scenarios: context.scenarios)
      guard let setting = ScenarioSetting(key, in: scenario),
        let stated = StatedGoal(
          found, setting, of: scenario, measure: measure, year: year,
          years: screen.outlook.value.comparison?.years, wanted: wanted, in: context)
      else { return answer }
      answer.found = (setting, stated.value)
      var line = StyledLine(
        display("\(scenario.title(of: setting)) \(Rounded.setting(stated.value))"), .accent)
      let before = scenario[key].map { Rounded.setting($0) } ?? say("none")
      line.append(say("  now \(before)"), .dim)
      let unit = measure.unit(money: state.shown.money, priceYear: scenario.assumptions.priceYear)
      line.append(say("  gives \(FigureText.amount(stated.figure.grouped, unit: unit.text))"))
      answer.lines.append(line)
      answer.lines.append(
        StyledLine(
          display(
            say(
              """
              the nearest that can be stated, each year rounded as payments are published; unrounded \
              it would be \(Rounded.setting(found.value))
              """)), .dim))
    } catch {
      answer.lines = [
        StyledLine(
          display(
            say(GoalSeekWords.reason(error, key, figure, measure, wanted, keys: state.keyNames))),
          .warning)
      ]
    }
    return answer
  }

  /// Why what was typed is no goal.
  private struct Fault: Error {
    let text: String
  }

  /// The number typed; `A` stands for what column A has in the same year or years.
  private static func wanted(
    _ text: String, _ measure: Measure, _ year: Int?, _ screen: ScenarioScreen
  ) -> Result<Double, Fault> {
    guard text.lowercased() == "a" else {
      let number = Decimal(text.replacing(",", with: ""))?.doubleValue
      return number.map { .success($0) }
        ?? .failure(
          Fault(text: say("'\(text)' is no number; write one as 8000, or A for what A has")))
    }
    let outlook = screen.outlook.value
    guard outlook.hasBase, screen.column > 0, let a = outlook.comparison?.projections.first else {
      return .failure(Fault(text: say("there is no other column A; write a number, as 8000")))
    }
    let years = year.map { $0...$0 } ?? outlook.comparison?.years ?? a.years
    guard a.years.contains(years.lowerBound), a.years.contains(years.upperBound),
      let figure = try? a.measured(measure, in: years).total.central
    else {
      let span = year.map(String.init) ?? "\(years.lowerBound)-\(years.upperBound)"
      return .failure(
        Fault(
          text: say(
            """
            A has \(a.years.lowerBound)-\(a.years.upperBound), not all of \(span); write a number, as \
            8000
            """)))
    }
    return .success(figure)
  }
}
