import ParleyModel
import TerminalKit

/// Where another pane lies, seen from the focused one.
enum PaneDirection: CaseIterable, Sendable {
  case left, below, above, right

  /// The nearest pane on that side of the screen with all its panes; nil where there is none.
  func pane(in state: AppState) -> Pane? {
    var whole = state
    whole.isZoomed = false
    var panes = ScreenLayout(whole).panes
    if panes.count < Pane.allCases.count {
      // Where one shows at a time the others lie where they would at the usual size.
      whole.size = Size(width: 120, height: 36)
      panes = ScreenLayout(whole).panes
    }
    guard let here = panes[state.focus] else { return nil }
    let others = Pane.allCases.filter { $0 != state.focus }.compactMap { pane in
      panes[pane].flatMap { rect in distance(from: here, to: rect).map { (pane, rect, $0) } }
    }
    return others.min { left, right in
      (left.2, left.1.y, left.1.x) < (right.2, right.1.y, right.1.x)
    }?.0
  }

  /// Cells between two panes beside each other; nil where the other lies elsewhere.
  private func distance(from here: Rect, to other: Rect) -> Int? {
    let isBeside = here.y < other.maxY && other.y < here.maxY
    let isInLine = here.x < other.maxX && other.x < here.maxX
    let gap =
      switch self {
      case .left: here.x - other.maxX
      case .right: other.x - here.maxX
      case .above: here.y - other.maxY
      case .below: other.y - here.maxY
      }
    switch self {
    case .left, .right: return isBeside && gap >= 0 ? gap : nil
    case .above, .below: return isInLine && gap >= 0 ? gap : nil
    }
  }
}

extension CommandTable {
  /// From pane to pane by where they lie.
  static let paneDirections: [Command] = PaneDirection.allCases.map { direction in
    let (id, title, none, short, keys): (String, Phrase, Phrase, Phrase, [Key]) =
      switch direction {
      case .left:
        ("left", "Go to the pane on the left", "no pane is on the left", "left", ["h", .left])
      case .below: ("below", "Go to the pane below", "no pane is below", "below", ["j", .down])
      case .above: ("above", "Go to the pane above", "no pane is above", "above", ["k", .up])
      case .right:
        ("right", "Go to the pane on the right", "no pane is on the right", "right", ["l", .right])
      }
    return Command(
      "pane.\(id)", title, keys: [], sequences: keys.map { .pane($0) },
      short: short, section: .panes,
      disabledReason: { direction.pane(in: $0) == nil ? none : nil },
      run: { state, _ in
        if let pane = direction.pane(in: state) { state.focus = pane }
        return []
      }
    )
  }
}
