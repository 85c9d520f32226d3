import ParleyModel
import ParleyStore
import TerminalKit

/// The scenarios a column can show: files, the record and the agreements' rules, each with its years,
/// its total and what it assumes.
struct ScenarioPickList {
  let state: AppState
  let width: Int
  let purpose: ScenarioPick

  var entries: [FindEntry] {
    files + tables
  }

  private var files: [FindEntry] {
    state.projections.scenarios.map { entry($0, note: $0.note) }
  }

  private var tables: [FindEntry] {
    guard let assumptions = state.loaded.assumptions else { return [] }
    var entries: [FindEntry] = []
    if let record = state.shown.recordScenario(assumptions: assumptions) {
      entries.append(entry(record, note: say("What was paid, from payments.csv.")))
    }
    for agreement in state.shown.agreements.sorted(by: { $0.number > $1.number }) {
      guard let scenario = state.shown.scenario(of: agreement, assumptions: assumptions),
        state.projections.total(of: scenario) != nil
      else { continue }
      entries.append(
        entry(
          scenario, note: say("Its first payment and its own rule, from agreement_terms.csv.")))
    }
    return entries
  }

  private func entry(_ scenario: Scenario, note: String) -> FindEntry {
    let letters = (state.scenarios?.columns ?? []).indices.filter {
      state.scenarios?.columns[$0].saved.id == scenario.id
    }.map { ScenarioColumn.letter($0) }.joined()
    var head = StyledLine(display(letters).padded(to: 5), .accent)
    head.append(display(say(scenario.listName)).padded(to: 22), .accent)
    head.append(
      display("\(scenario.years.lowerBound)-\(scenario.years.upperBound)").padded(to: 11), .dim)
    let total = state.projections.total(of: scenario).map { FigureText.value($0) }
    head.append(
      display(total ?? say("no total")).paddedLeft(to: 10), total == nil ? .dim : .text, [.bold])
    head.append("  " + scenario.shownTitle)
    var below = StyledLine("     ")
    below.append(display(note), .dim)
    return FindEntry(
      Overlay.Line(text: head, action: .pickScenario(scenario.id, purpose)), remark: note,
      below: note.isEmpty ? [] : Self.short(below.wrapped(to: width, indent: 5), width))
  }

  /// Two lines at most; what is cut says so.
  private static func short(_ lines: [StyledLine], _ width: Int) -> [Overlay.Line] {
    var shown = Array(lines.prefix(2))
    if lines.count > shown.count, let last = shown.popLast() { shown.append(last.cut(to: width)) }
    return shown.map { Overlay.Line(text: $0) }
  }
}
