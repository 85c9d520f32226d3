import TerminalKit

/// A border between panes that can be moved.
enum Divider: Hashable, Sendable, CaseIterable {
  /// Between the timeline and the detail.
  case timeline
  /// Above the chart.
  case chart
}
