import ParleyModel
import TerminalKit

extension CommandTable {
  static let notes: [Command] = [
    Command(
      "note.write", "Write in the round's note", footer: .init(title: "note", rank: 6, day: .today),
      keys: ["e"], section: .notes, disabledReason: noteReason,
      run: { state, _ in
        state.selectedRound.map { state.write(state.noteID(of: $0), for: .edit) } ?? []
      }
    ),
    Command(
      "note.edit", "Write the round's note in your editor ($VISUAL, $EDITOR)",
      footer: .init(title: "your editor", rank: 12, day: .today), keys: ["E"], section: .notes,
      disabledReason: noteReason,
      run: { state, _ in
        state.selectedRound.map { state.write(state.noteID(of: $0), for: .handOver) } ?? []
      }
    ),
    Command(
      "note.save", "Save the round's draft, or every draft", keys: [.control("s")], section: .notes,
      disabledReason: { state in
        if let reason = TimeTravel.writingReason(state) { return reason }
        guard state.desk.unsaved.isEmpty else { return nil }
        return state.desk.orphans.isEmpty
          ? "everything is saved"
          : "drafts were left unsaved earlier; \(state.key("note.drafts")) shows them"
      },
      run: { state, _ in
        let own = state.selectedRound.map { [$0.id, PrivateName.of($0.id)] } ?? []
        let ids = own.filter { state.desk.notes[$0]?.isUnsaved ?? false }
        return (ids.isEmpty ? state.desk.unsaved : ids).flatMap { state.save($0) }
      }
    ),
    Command(
      "note.drafts", "Show the drafts that were not saved", keys: ["D"], section: .notes,
      disabledReason: { state in
        state.desk.unsaved.isEmpty && state.desk.journals.isEmpty && !state.records.hasUnsaved
          ? "no draft is waiting" : nil
      },
      run: { state, _ in
        state.overlay = Overlay(.drafts)
        return []
      }
    ),
  ]

  private static let noteReason: @Sendable (AppState) -> Phrase? = { state in
    TimeTravel.writingReason(state)
      ?? (state.selectedRound == nil
        ? "select a round first"
        // Which note is meant is known when they are read.
        : state.papers.wanted == nil ? nil : "the private papers are still being read")
  }

  static let program: [Command] = [
    Command(
      "palette", "List and run every command", footer: .init(title: "command", rank: 7),
      keys: [":"], section: .program
    ) {
      state, _ in
      state.overlay = Overlay(.palette)
      return []
    },
    Command(
      "help", "Show the keys, and run them", footer: .init(title: "help", rank: 5),
      keys: ["?", .function(1)],
      section: .program
    ) {
      state, _ in
      state.overlay = Overlay(.help)
      return []
    },
    Command(
      "theme", "Choose a theme: colours, dark, light", footer: .init(title: "theme", rank: 13),
      keys: ["t"], section: .program
    ) { state, _ in
      state.overlay = Overlay(.themes)
      return []
    },
    Command("reload", "Read the files again", keys: ["R"], section: .program) { state, _ in
      [.readWorkspace(isAsked: true)]
        + state.desk.notes.keys.sorted().compactMap {
          state.desk.notes[$0]?.look
        }
    },
    Command("repaint", "Paint the screen again", keys: [.control("l")], section: .program) {
      _, _ in [.repaint]
    },
    Command("suspend", "Stop parley; fg comes back", keys: [.control("z")], section: .program) {
      _, _ in [.suspend]
    },
    Command(
      "quit", "Leave (quit, exit)", footer: .init(title: "quit", rank: 5), keys: ["q"],
      section: .program
    ) { state, _ in
      if !(state.scenarios?.changed.isEmpty ?? true) {
        state.overlay = Overlay(.leavingScenarios)
      } else if state.desk.unsaved.isEmpty, !state.records.hasUnsaved {
        return [.quit]
      } else {
        state.overlay = Overlay(.leaving)
      }
      return []
    },
    Command("interrupt", "Say how to leave", keys: [.control("c")], section: .program) {
      state, _ in
      state.message = Message(
        state.tables != nil
          ? "q closes the tables, another q leaves parley"
          : state.points != nil
            ? "q leaves the points, another q parley"
            : state.scenarios != nil
              ? "q leaves the scenarios, another q parley" : "q leaves parley")
      return []
    },
  ]

  static let lists: [Command] = [
    Command(
      "list.down", "Move down", keys: [.down, .control("n"), .tab], scope: .overlay,
      section: .lists
    ) { state, _ in
      OverlayMotion.move(&state, by: 1)
      return []
    },
    Command(
      "list.up", "Move up", keys: [.up, .control("p"), .backTab], scope: .overlay,
      section: .lists
    ) { state, _ in
      OverlayMotion.move(&state, by: -1)
      return []
    },
    Command(
      "list.pageDown", "Move a page down", keys: [.pageDown], scope: .overlay, section: .lists
    ) {
      state, _ in
      OverlayMotion.move(&state, by: OverlayMotion.page(state))
      return []
    },
    Command("list.pageUp", "Move a page up", keys: [.pageUp], scope: .overlay, section: .lists) {
      state, _ in
      OverlayMotion.move(&state, by: -OverlayMotion.page(state))
      return []
    },
    Command("list.enter", "Go there, or run it", keys: [.enter], scope: .overlay, section: .lists) {
      state, _ in OverlayMotion.enter(&state)
    },
    Command(
      "list.close", "Close the list", keys: [.escape, .control("c")], scope: .overlay,
      section: .lists
    ) { state, _ in
      if state.overlay?.isFiltering ?? false {
        state.overlay?.isFiltering = false
        state.overlay?.query = ""
      } else {
        state.overlay = nil
      }
      return []
    },
    Command(
      "list.clear", "Take everything back that was typed", keys: [.control("u")], scope: .overlay,
      section: .lists
    ) { state, _ in
      state.overlay?.query = ""
      return []
    },
    Command(
      "list.erase", "Take a letter back", keys: [.backspace], scope: .overlay, section: .lists
    ) {
      state, _ in
      if !(state.overlay?.query.isEmpty ?? true) { state.overlay?.query.removeLast() }
      return []
    },
    Command("reading.down", "Scroll down", keys: ["j", .down], scope: .reading, section: .lists) {
      state, count in
      OverlayMotion.read(&state, by: count ?? 1)
      return []
    },
    Command("reading.up", "Scroll up", keys: ["k", .up], scope: .reading, section: .lists) {
      state, count in
      OverlayMotion.read(&state, by: -(count ?? 1))
      return []
    },
    Command(
      "reading.page", "Scroll a page down", keys: [" ", .pageDown, .control("f")], scope: .reading,
      section: .lists
    ) { state, count in
      OverlayMotion.read(&state, by: OverlayMotion.page(state) * (count ?? 1))
      return []
    },
    Command(
      "reading.pageUp", "Scroll a page up", keys: [.pageUp, .control("b")], scope: .reading,
      section: .lists
    ) { state, count in
      OverlayMotion.read(&state, by: -OverlayMotion.page(state) * (count ?? 1))
      return []
    },
    Command("reading.first", "Go to the top", keys: ["g", .home], scope: .reading, section: .lists)
    {
      state, _ in
      OverlayMotion.move(&state, by: -1_000_000)
      return []
    },
    Command("reading.last", "Go to the end", keys: ["G", .end], scope: .reading, section: .lists) {
      state, _ in
      OverlayMotion.move(&state, by: 1_000_000)
      return []
    },
    Command(
      "reading.filter", "Search the keys and commands", keys: ["/"], scope: .reading,
      section: .lists,
      disabledReason: { state in
        state.overlay?.kind == .help ? nil : "only the keys can be searched"
      },
      run: { state, _ in
        state.overlay?.isFiltering = true
        return []
      }
    ),
    Command("reading.close", "Close", keys: ["q", "?", "i", "!"], scope: .reading, section: .lists)
    {
      state, _ in
      state.overlay = nil
      return []
    },
  ]
}
