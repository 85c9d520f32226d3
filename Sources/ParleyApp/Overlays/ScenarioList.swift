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
    var own = StyledLine(display(isOwnRule ? "\(bullet) " : "  "), .accent)
    own.append(display(say("by its rule")).padded(to: 20), .accent)
    own.append(say("The newest agreement's own rule, from agreement_terms.csv"))
    lines.append(Overlay.Line(text: own, action: .showScenario(nil)))
    for scenario in state.projections.scenarios {
      var head = StyledLine(
        display(scenario.id == shown?.id && !isOwnRule ? "\(bullet) " : "  "), .accent)
      head.append(display(scenario.id).padded(to: 20), .accent)
      head.append(display(scenario.title))
      head.append("  \(scenario.years.lowerBound)-\(scenario.years.upperBound)", .dim)
      head.append("  \(total(of: scenario))")
      lines.append(Overlay.Line(text: head, action: .showScenario(scenario.id)))
      var note = StyledLine("    ")
      note.append(display(scenario.note), .dim)
      if !scenario.note.isEmpty {
        lines += note.wrapped(to: width, indent: 4).map { Overlay.Line(text: $0) }
      }
    }
    let unreadable = state.loaded.scenarios.filter { summary in
      guard state.loaded.projectable[summary.id] == nil else { return false }
      guard let asOf = state.asOf, let from = summary.knownFrom else { return true }
      return from.lastDay <= asOf
    }
    if !unreadable.isEmpty {
      let names = unreadable.map(\.id).joined(separator: ", ")
      lines.append(Overlay.Line(text: StyledLine()))
      lines.append(
        Overlay.Line(
          text: StyledLine(
            display(say("  with errors, see \(state.key("problems")): \(names)")), .warning)))
    }
    return lines
  }

  private var bullet: String { state.symbols.bullet.string }

  /// `total KRW bn 7,917.1`, or that it cannot be computed on the day shown.
  private func total(of scenario: Scenario) -> String {
    state.projections.total(of: scenario).map {
      say("total \(FigureText.amount(FigureText.value($0), unit: state.shown.money))")
    } ?? say("cannot be computed")
  }
}
