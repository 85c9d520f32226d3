/// How the panes share their room, as far as somebody has moved a border; nil is the usual size.
///
/// Unit: per cent of the width or height all panes have together.
public struct PaneShares: Hashable, Sendable {
  /// The timeline's width, where it stands beside the detail.
  public var timelineWidth: Int?
  /// The chart's height.
  public var chartHeight: Int?
  /// The timeline's height, where it stands above the detail.
  public var timelineHeight: Int?

  /// Makes shares; what is not given has its usual size.
  public init(
    timelineWidth: Int? = nil, chartHeight: Int? = nil, timelineHeight: Int? = nil
  ) {
    self.timelineWidth = timelineWidth
    self.chartHeight = chartHeight
    self.timelineHeight = timelineHeight
  }

  /// Whether every pane has its usual size.
  var isUsual: Bool { self == PaneShares() }

  /// What keeps the shares for the next start: nothing so far.
  func remembering() -> [Effect] { [] }
}
