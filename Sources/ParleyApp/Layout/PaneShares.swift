import ParleyStore

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

  /// What the user's file is to say.
  fileprivate var changes: [ConfigurationChange] {
    func value(_ share: Int?) -> ConfigurationValue {
      share.map { .number(min(max(5, $0), 95)) } ?? .text(ConfigurationSetting.auto)
    }
    return [
      ConfigurationChange(.timelineWidth, value(timelineWidth)),
      ConfigurationChange(.chartHeight, value(chartHeight)),
      ConfigurationChange(.timelineHeight, value(timelineHeight)),
    ]
  }
}

extension AppState {
  /// Takes shares after a border was moved. Where it does not move, since a smaller screen lets it no
  /// farther, the shares it has on a larger one are kept.
  ///
  /// - Returns: Whether the border is elsewhere now.
  mutating func take(_ shares: PaneShares, for divider: Divider) -> Bool {
    let before = (rect: ScreenLayout(self).split?.rect(of: divider), shares: self.shares)
    self.shares = shares
    guard ScreenLayout(self).split?.rect(of: divider) == before.rect else { return true }
    self.shares = before.shares
    return false
  }

  /// Keeps the shares of the panes for the next start, as far as they are others than the file's.
  mutating func rememberShares() -> [Effect] {
    let changes = zip(shares.changes, configuration.shares.changes).filter { $0 != $1 }.map(\.0)
    return changes.isEmpty ? [] : remember(changes)
  }
}
