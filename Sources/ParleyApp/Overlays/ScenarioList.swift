import ParleyModel
import ParleyStore
import TerminalKit

/// The scenarios the chart can show, each with its years, its total and what it assumes.
struct ScenarioList {
  let state: AppState
  let width: Int

  var lines: [Overlay.Line] {
    let shown = state.projections.selected?.scenario
    let isOwnRule = shown?.agreementNumber != nil
    var lines: [Overlay.Line] = []
    for scenario in state.projections.scenarios {
      var head = StyledLine(
        display(scenario.id == shown?.id && !isOwnRule ? "\(bullet) " : "  "), .accent)
      head.append(display(scenario.id).padded(to: 20), .accent)
      head.append(display(scenario.title))
      head.append("  \(scenario.years.lowerBound)-\(scenario.years.upperBound)", .dim)
      if let total = total(of: scenario) { head.append("  \(total)") }
      lines.append(Overlay.Line(text: head, action: .showScenario(scenario.id)))
      var note = StyledLine("    ")
      note.append(display(scenario.note), .dim)
      if !scenario.note.isEmpty {
        lines += note.wrapped(to: width, indent: 4).map { Overlay.Line(text: $0) }
      }
    }
    let unreadable = state.loaded.scenarios.filter { state.loaded.projectable[$0.id] == nil }
    if !unreadable.isEmpty {
      let names = unreadable.map(\.id).joined(separator: ", ")
      lines.append(Overlay.Line(text: StyledLine()))
      lines.append(
        Overlay.Line(text: StyledLine(display("  with errors, see !: \(names)"), .warning)))
    }
    return lines
  }

  private var bullet: String { state.symbols.bullet.string }

  /// `total KRW bn 7,917.1`; nil where it cannot be computed on the day shown.
  private func total(of scenario: Scenario) -> String? {
    let inputs = state.asOf == nil ? state.loaded.inputs : ProjectionInputs(state.shown)
    let projection = try? Projection(
      of: scenario, inputs: inputs, scenarios: state.loaded.projectable)
    guard let measured = try? projection?.measured(.krw) else { return "cannot be computed" }
    return "total \(state.shown.money) \(Rounded.plain(measured.total.central, 1))"
  }
}
