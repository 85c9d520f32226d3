import ParleyModel
import TerminalKit

extension CommandTable {
  static let panes: [Command] =
    [
      Command(
        "pane.next", "Go to the next pane", footer: .init(title: "pane", rank: 2), keys: [.tab],
        sequences: [.pane("w"), .pane(.control("w"))], short: "next", section: .panes
      ) {
        state, _ in
        state.focus = state.focus.next
        return []
      },
      Command("pane.previous", "Go to the pane before", keys: [.backTab], section: .panes) {
        state, _ in
        state.focus = state.focus.previous
        return []
      },
    ]
    + Pane.allCases.map { pane in
      Command(
        "pane.\(pane.rawValue)", "Go to \(pane.name)",
        keys: [.character(Character("\(pane.rawValue)"))], section: .panes
      ) { state, _ in
        state.focus = pane
        return []
      }
    }
    + [
      Command(
        "zoom", "Show the pane alone, or all of them again", keys: ["+"], sequences: [.pane("o")],
        short: "alone, or all", section: .panes
      ) { state, _ in
        state.isZoomed.toggle()
        return []
      },
      Command("tab.next", "Show the next tab of the detail", keys: [">"], section: .panes) {
        state, count in
        Motion.moveTab(&state, by: count ?? 1)
        return []
      },
      Command("tab.previous", "Show the tab before", keys: ["<"], section: .panes) {
        state, count in
        Motion.moveTab(&state, by: -(count ?? 1))
        return []
      },
      Command(
        "back", "Drop the count, leave the zoom, go back to the timeline", keys: [.escape],
        section: .panes
      ) { state, _ in
        if state.isZoomed {
          state.isZoomed = false
        } else {
          state.focus = .timeline
        }
        return []
      },
    ]
}
