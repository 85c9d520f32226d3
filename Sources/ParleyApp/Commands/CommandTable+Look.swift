import ParleyModel
import TerminalKit

extension CommandTable {
  static let look: [Command] = [
    Command(
      "open.timeline", "Open the round in the detail; fold or unfold an agreement",
      footer: .init(title: "open", rank: 3), keys: [.enter], scope: .pane(.timeline), section: .look
    ) { state, _ in
      switch state.timeline.selection {
      case .agreement(let number):
        state.timeline.setUnfolded(!state.timeline.unfolded.contains(number), state.talks)
      case .round: state.focus = .detail
      case nil: break
      }
      return []
    },
    Command(
      "fold", "Fold or unfold the agreement", keys: [" "], scope: .pane(.timeline), section: .look
    ) { state, _ in
      let number = state.selectedTalks?.id ?? 0
      state.timeline.setUnfolded(!state.timeline.unfolded.contains(number), state.talks)
      return []
    },
    Command(
      "open.detail", "Show the rows behind the line", footer: .init(title: "row", rank: 3),
      keys: [.enter],
      scope: .pane(.detail), section: .look,
      disabledReason: { state in
        Selection.records(in: state).isEmpty ? "no row stands behind this line" : nil
      },
      run: { state, _ in
        state.overlay = Overlay(.rows, records: Selection.records(in: state))
        return []
      }
    ),
    Command(
      "row", "Show the row under the cursor as its table holds it", keys: ["r"], section: .look,
      disabledReason: { state in
        Selection.records(in: state).isEmpty ? "no row stands here" : nil
      },
      run: { state, _ in
        state.overlay = Overlay(.rows, records: Selection.records(in: state))
        return []
      }
    ),
    Command(
      "figures", "Say where the figures on the screen come from",
      footer: .init(title: "where from", rank: 8),
      keys: ["i"], section: .look
    ) { state, _ in
      state.overlay = Overlay(.figures)
      return []
    },
    Command("copy", "Copy what is under the cursor", keys: ["y"], section: .look) { state, _ in
      guard let copy = Selection.copy(of: state) else {
        state.message = Message("there is nothing to copy here")
        return []
      }
      return [.copy(copy.text, what: copy.what)]
    },
    Command(
      "problems", "Show what is wrong with the files and which figures are weak",
      footer: .init(title: "problems", rank: 10), keys: ["!"], section: .program
    ) { state, _ in
      state.overlay = Overlay(.problems)
      return []
    },
    Command(
      "tables", "Browse the tables, from the row under the cursor",
      footer: .init(title: "tables", rank: 11), keys: ["T"], section: .look
    ) { state, _ in
      state.openTables()
      return []
    },
  ]
}
