import ParleyModel
import TerminalKit

extension CommandTable {
  /// How the panes share the screen.
  static let layout: [Command] = [
    border(
      "narrower", "Make the timeline narrower; in portrait lower", short: "timeline narrower", "(",
      "<", .timeline, -1),
    border(
      "wider", "Make the timeline wider; in portrait higher", short: "timeline wider", ")", ">",
      .timeline, 1),
    border("lower", "Make the chart lower", short: "chart lower", "{", "-", .chart, 1),
    border("higher", "Make the chart higher", short: "chart higher", "}", "+", .chart, -1),
    Command(
      "layout.reset", "Give every pane its usual size", keys: ["|"], sequences: [.pane("=")],
      short: "usual sizes", section: .layout,
      disabledReason: { state in
        reason(state) ?? (state.shares.isUsual ? "every pane has its usual size" : nil)
      },
      run: { state, _ in
        state.shares = PaneShares()
        return state.rememberShares()
      }
    ),
  ]

  /// - Parameter direction: 1 moves the border to the right or down.
  private static func border(
    _ id: String, _ title: Phrase, short: Phrase, _ key: Key, _ afterPrefix: Key,
    _ divider: Divider, _ direction: Int
  ) -> Command {
    Command(
      "layout.\(id)", title, keys: [key], sequences: [.pane(afterPrefix)],
      short: short, section: .layout,
      disabledReason: reason,
      run: { state, count in
        guard let split = ScreenLayout(state).split else { return [] }
        // A column is about half as wide as a row is high.
        let step = divider == .timeline && !split.isStacked ? 4 : 2
        let cells = direction * step * min(count ?? 1, 500)
        let shares = split.shares(state.shares, movingBorder: divider, by: cells)
        guard state.take(shares, for: divider) else {
          state.message = Message(
            "that is as far as it goes; \(state.key("layout.reset")) gives the usual sizes")
          return []
        }
        return state.rememberShares()
      })
  }

  /// Why no border can be moved; nil where one can.
  private static let reason: @Sendable (AppState) -> Phrase? = { state in
    if state.tables != nil { return "the tables have the whole screen" }
    if state.points != nil { return "the points have the whole screen" }
    if state.offers != nil { return "the offers have the whole screen" }
    if state.scenarios != nil { return "the scenarios have the whole screen" }
    guard ScreenLayout(state).split == nil else { return nil }
    return state.isZoomed
      ? "one pane has the whole screen; \(state.key("zoom")) shows all of them"
      : "there is room for one pane at a time only"
  }
}
