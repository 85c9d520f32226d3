import TerminalKit

/// Where the panes lie that show.
struct PaneRects: Hashable, Sendable {
  private var timeline: Rect?
  private var detail: Rect?
  private var chart: Rect?

  /// No pane shows.
  init() {}

  /// One pane shows.
  init(_ pane: Pane, _ rect: Rect) {
    switch pane {
    case .timeline: timeline = rect
    case .detail: detail = rect
    case .chart: chart = rect
    }
  }

  /// All panes show.
  init(_ split: PaneSplit) {
    timeline = split.timeline
    detail = split.detail
    chart = split.chart
  }

  /// Where a pane lies; nil where it does not show.
  subscript(_ pane: Pane) -> Rect? {
    switch pane {
    case .timeline: timeline
    case .detail: detail
    case .chart: chart
    }
  }

  /// How many show.
  var count: Int { values.count }

  /// Where those lie that show, in the order of their keys.
  var values: [Rect] { Pane.allCases.compactMap { self[$0] } }
}
