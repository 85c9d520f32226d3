import ParleyModel
import ParleyStore
import TerminalKit

/// The counterfactual dialogue: a past agreement, and the rule it is set under.
enum CounterfactualForm {
  /// Opens the dialogue with the newest agreement that has paid out, under the rule of another one.
  static func open(_ state: inout AppState) {
    let agreements = past(state)
    guard !agreements.isEmpty else {
      state.message = Message("no past agreement can be computed anew on this day", isWarning: true)
      return
    }
    let form = Form(
      .counterfactual, title: say("A past agreement under another rule"),
      fields: [
        Form.Field(
          "agreement", say("agreement"),
          .choice(
            agreements.map { agreement in
              Form.Choice(
                "\(agreement.number)", state.shown.title(ofAgreement: agreement.number).text,
                note: agreement.term ?? "")
            }, selected: 0)),
        Form.Field(
          "rule", say("under"),
          .choice(
            state.shown.ruleChoices.map { rule in
              Form.Choice(
                rule.id, rule.text.text,
                note: say(
                  "rule of the \(rule.agreements.map { Ordinal.phrase($0) }.joined(separator: ", "))"
                ))
            }, selected: 0)),
      ], submitTitle: say("sets it beside what was paid"))
    state.open(form)
  }

  /// Agreements some other rule can be set against: their years are on record, and more than one.
  private static func past(_ state: AppState) -> [Agreement] {
    guard let assumptions = state.loaded.assumptions else { return [] }
    return state.shown.agreements.sorted { $0.number > $1.number }.filter { agreement in
      guard let last = agreement.coversTo, state.shown.payment(in: last) != nil else {
        return false
      }
      return state.shown.ruleChoices.contains {
        state.shown.counterfactual(of: agreement, under: $0, assumptions: assumptions) != nil
      }
    }
  }

  private static func scenario(_ state: AppState) -> Scenario? {
    guard let form = state.form, let assumptions = state.loaded.assumptions,
      let agreement = form["agreement"].flatMap({ Int($0) }).flatMap({ state.shown.agreement($0) }),
      let rule = state.shown.ruleChoices.first(where: { $0.id == form["rule"] })
    else { return nil }
    return state.shown.counterfactual(of: agreement, under: rule, assumptions: assumptions)
  }

  /// Says what the choice comes to.
  static func refresh(_ state: inout AppState) {
    guard state.form?.kind == .counterfactual else { return }
    guard let scenario = scenario(state), let record = state.scenarioColumn(of: Scenario.recordID)
    else {
      state.form?.result = [
        StyledLine(display(say("this agreement has no years to set under a rule")), .warning)
      ]
      state.form?.canSubmit = false
      return
    }
    do throws(ProjectionError) {
      let context = state.projections.context
      let projections = [
        try context.projected(record.saved), try context.projected(scenario),
      ]
      do throws(ComparisonError) {
        let comparison = try ScenarioComparison(projections, measure: .krw)
        let text = ComparisonSentence.text(
          of: 1, in: comparison, bands: nil,
          names: [record.plainName, Phrase(verbatim: scenario.id)],
          unit: state.shown.money)
        state.form?.result = [StyledLine(display(text)), StyledLine(display(scenario.note), .dim)]
        state.form?.canSubmit = true
      } catch {
        state.form?.result = [StyledLine(display(error.message.text), .warning)]
        state.form?.canSubmit = false
      }
    } catch {
      state.form?.result = [StyledLine(display(error.message.text), .warning)]
      state.form?.canSubmit = false
    }
  }

  /// Sets the agreement under the rule beside the record.
  static func submit(_ state: inout AppState) -> [Effect] {
    guard let scenario = scenario(state), let record = state.scenarioColumn(of: Scenario.recordID)
    else { return [] }
    state.form = nil
    let columns = [record, ScenarioColumn(scenario, .made)]
    // What is not saved stays beside it.
    let kept = state.scenarios?.columns.filter(\.isChanged) ?? []
    guard kept.count + columns.count <= ScenarioScreen.mostColumns else {
      let (own, new) = (state.key("scenarios.save"), state.key("scenarios.saveNew"))
      state.message = Message(
        "too many columns are not saved: \(own) or \(new) writes them", isWarning: true)
      return []
    }
    state.scenarios?.change(Phrase(verbatim: scenario.title)) { $0 = columns + kept }
    state.scenarios?.move(toColumn: 1)
    state.scenarios?.view = .difference
    state.projectScenarios()
    state.scenarios?.stand(onYear: scenario.firstYear + 1)
    return []
  }
}
