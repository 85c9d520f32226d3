import ParleyModel
import TerminalKit

extension CommandTable {
  static let motions: [Command] = [
    Command(
      "move.down", "Move down", footer: .init(title: "move", rank: 1, keys: "j/k"),
      keys: ["j", .down],
      section: .move
    ) {
      state, count in
      Motion.vertical(&state, by: count ?? 1)
      return []
    },
    Command("move.up", "Move up", keys: ["k", .up], section: .move) { state, count in
      Motion.vertical(&state, by: -(count ?? 1))
      return []
    },
    Command(
      "move.left", "Fold the agreement; the tab or the year before", keys: ["h", .left],
      section: .move
    ) { state, count in
      Motion.horizontal(&state, by: -(count ?? 1))
      return []
    },
    Command(
      "move.right", "Unfold the agreement; the next tab or year", keys: ["l", .right],
      section: .move
    ) { state, count in
      Motion.horizontal(&state, by: count ?? 1)
      return []
    },
    Command(
      "move.first", "Go to the first row, or the row of the count", keys: ["g", .home],
      section: .move
    ) {
      state, count in
      Motion.edge(&state, isLast: false, count: count)
      return []
    },
    Command(
      "move.last", "Go to the last row, or the row of the count", keys: ["G", .end], section: .move
    ) {
      state, count in
      Motion.edge(&state, isLast: true, count: count)
      return []
    },
    Command("page.down", "Move a page down", keys: [.pageDown, .control("f")], section: .move) {
      state, count in
      Motion.vertical(&state, by: Motion.page(state) * (count ?? 1))
      return []
    },
    Command("page.up", "Move a page up", keys: [.pageUp, .control("b")], section: .move) {
      state, count in
      Motion.vertical(&state, by: -Motion.page(state) * (count ?? 1))
      return []
    },
    Command("half.down", "Move half a page down", keys: [.control("d")], section: .move) {
      state, count in
      Motion.vertical(&state, by: max(1, Motion.page(state) / 2) * (count ?? 1))
      return []
    },
    Command("half.up", "Move half a page up", keys: [.control("u")], section: .move) {
      state, count in
      Motion.vertical(&state, by: -max(1, Motion.page(state) / 2) * (count ?? 1))
      return []
    },
  ]
}
