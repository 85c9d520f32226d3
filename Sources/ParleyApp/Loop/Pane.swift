import TerminalKit

/// The three panes of the first screen, by the key that selects them.
public enum Pane: Int, CaseIterable, Sendable, Hashable {
  case timeline = 1
  case detail = 2
  case chart = 3

  var name: String {
    switch self {
    case .timeline: "Timeline"
    case .detail: "Detail"
    case .chart: "Payments"
    }
  }

  /// ` 1 Timeline  3 Payments ` for the panes that do not show beside this one.
  func others(in layout: ScreenLayout) -> StyledLine {
    guard layout.panes.count == 1 else { return StyledLine() }
    var line = StyledLine(" ")
    for pane in Pane.allCases where pane != self {
      line.append("\(pane.rawValue) ", .key)
      line.append("\(pane.name) ", .keyText)
    }
    return line
  }

  /// The pane after this one, in the order of the keys.
  var next: Pane { Pane(rawValue: rawValue % 3 + 1) ?? .timeline }
  var previous: Pane { Pane(rawValue: (rawValue + 1) % 3 + 1) ?? .timeline }
}
