import ParleyModel
import TerminalKit

/// Where the user has been: jumps, marks, what was found and which commands were run from a list.
struct Journey: Sendable {
  var jumps = JumpList()
  /// Places that have a letter.
  var marks: [Character: Whereabouts] = [:]
  /// What was gone to, the last first.
  private(set) var visited: [FindID] = []
  /// Ids of commands that were run from the palette or the help, the last first.
  private(set) var ran: [String] = []
  /// Whether the key being handled goes through the jumps and makes none.
  fileprivate var isTravelling = false

  private static let mostVisited = 30
  private static let mostRan = 10

  /// Keeps what was gone to.
  mutating func visit(_ id: FindID) {
    visited.removeAll { $0 == id }
    visited.insert(id, at: 0)
    visited.removeLast(max(0, visited.count - Self.mostVisited))
  }

  /// Keeps which command was run.
  mutating func run(_ id: String) {
    ran.removeAll { $0 == id }
    ran.insert(id, at: 0)
    ran.removeLast(max(0, ran.count - Self.mostRan))
  }

  /// Handles a key and, where it was a jump, keeps the place it left.
  ///
  /// A jump is whatever was chosen in a list and moved the cursor elsewhere, and whatever put other
  /// contents on the screen. Steps through time and inside a screen are none.
  static func following(_ state: inout AppState, _ press: (inout AppState) -> [Effect]) -> [Effect]
  {
    guard !state.isEditing, state.form == nil else { return press(&state) }
    let before = Whereabouts(state)
    let hadList = state.overlay != nil
    let effects = press(&state)
    guard !state.journey.isTravelling else {
      state.journey.isTravelling = false
      return effects
    }
    let after = Whereabouts(state)
    if after != before, hadList || after.contents != before.contents {
      state.journey.jumps.leave(before)
      if !hadList, let id = after.visited { state.journey.visit(id) }
    }
    return effects
  }

  /// Goes so many jumps back, or forward where negative.
  static func go(_ state: inout AppState, back steps: Int) {
    state.journey.isTravelling = true
    var gone = 0
    var left = abs(steps)
    while left > 0 {
      let here = Whereabouts(state)
      let next =
        steps > 0 ? state.journey.jumps.back(from: here) : state.journey.jumps.forward()
      guard let next else { break }
      guard next.isThere(in: state) else {
        gone += 1
        continue
      }
      if let reason = next.reasonAgainst(state) {
        // One stays where one is, in the list too.
        _ = steps > 0 ? state.journey.jumps.forward() : state.journey.jumps.back(from: here)
        state.message = Message(reason, isWarning: true)
        return
      }
      next.go(&state)
      left -= 1
    }
    if gone > 0 {
      state.message = Message(
        .count(
          gone, one: "{} place is gone from the files and passed over",
          many: "{} places are gone from the files and passed over"), isWarning: true)
    } else if left > 0 {
      state.message = Message(steps > 0 ? "this is the oldest jump" : "this is the newest jump")
    }
  }
}

extension Whereabouts {
  /// What fills the screen, without where in it the cursor stands.
  fileprivate var contents: String {
    switch screen {
    case .panes: "panes"
    case .table: "table"
    case .points: "points"
    case .scenarios: "scenarios"
    }
  }

  /// What stands there among what can be found; nil for a scenario's column.
  fileprivate var visited: FindID? {
    switch screen {
    case .table(let table, let row, _): return row.map { FindID(kind: FindKind(table), key: $0) }
    case .points(_, let point, _):
      return point.map { FindID(kind: FindKind(.issues), key: $0) }
    case .scenarios: return nil
    case .panes:
      guard focus != .chart, case .round(let id) = selection else { return nil }
      return FindID(kind: focus == .detail && tab == .note ? .note : .round, key: id)
    }
  }
}
