import ParleyModel
import TerminalKit

extension CommandTable {
  /// What the chart shows and how.
  static let chart: [Command] = [
    Command(
      "open.chart", "Open the row behind the figure in its table",
      footer: .init(title: "row", rank: 3), keys: [.enter], scope: .pane(.chart), section: .look,
      disabledReason: { state in
        Selection.chartPlaces(in: state).isEmpty ? "there is no figure here" : nil
      },
      run: { state, _ in
        for place in Selection.chartPlaces(in: state) where state.openTable(at: place) { return [] }
        // A projected year rests on a scenario's file and the workspace's assumptions.
        state.overlay = Overlay(.figures)
        return []
      }
    ),
    Command(
      "chart.measure",
      "Count in nominal money, dollars, real terms, shares, per soldier, by category",
      footer: .init(title: "measure", rank: 8), keys: ["m"], section: .look
    ) { state, count in
      show(state.chart.measure.moved(by: count ?? 1), in: &state)
      return []
    },
    Command("chart.measure.back", "Count in the measure before", keys: ["M"], section: .look) {
      state, count in
      show(state.chart.measure.moved(by: -(count ?? 1)), in: &state)
      return []
    },
    Command(
      "chart.scenario", "Choose the scenario of the chart", keys: ["S"], section: .look,
      disabledReason: { state in
        state.projections.scenarios.isEmpty ? ScenarioAbsence.reason(state) : nil
      },
      run: { state, _ in
        state.overlay = Overlay(.scenarios)
        return []
      }
    ),
    Command(
      "chart.marks", "Draw the chart in braille, blocks or letters", keys: ["B"], section: .look
    ) { state, _ in
      let marks = ChartState.Marks.allCases
      let index = marks.firstIndex(of: state.chart.marks) ?? 0
      state.chart.marks = state.symbols.isASCII ? .ascii : marks[(index + 1) % marks.count]
      state.message = Message("the chart is drawn in \(Phrase(state.chart.marks.rawValue))")
      return []
    },
  ]

  private static func show(_ measure: ChartMeasure, in state: inout AppState) {
    state.chart.measure = measure
    state.showSeries()
    let title = measure.title(
      money: state.shown.money, priceYear: state.projections.selected?.priceYear)
    state.message = Message("the chart counts \(title)")
  }
}
