import ParleyModel
import TerminalKit

extension CommandTable {
  /// Finding something, and coming back.
  static let finding: [Command] = [
    Command(
      "find", "Find rounds, people, notes, rows of every table",
      footer: .init(title: "find", rank: 4), keys: ["/"], section: .finding
    ) { state, _ in
      state.overlay = Overlay(.find)
      return []
    },
    Command(
      "jump.back", "Go back to where the last jump came from", keys: [.control("o")],
      section: .finding,
      disabledReason: { state in
        state.journey.jumps.canGoBack(from: Whereabouts(state))
          ? nil : "nothing was jumped from yet"
      },
      run: { state, count in
        Journey.go(&state, back: count ?? 1)
        return []
      }
    ),
    Command(
      "jump.forward", "Go forward again through the jumps", keys: [.alt("o")], section: .finding,
      disabledReason: { state in
        state.journey.jumps.canGoForward ? nil : "this is the newest jump"
      },
      run: { state, count in
        Journey.go(&state, back: -(count ?? 1))
        return []
      }
    ),
    Command("mark.set", "Set a mark here: a letter", keys: ["`"], section: .finding) { state, _ in
      state.overlay = Overlay(.setMark)
      return []
    },
    Command(
      "mark.go", "Go to a mark, or back to before the last jump", keys: ["'"], section: .finding
    ) { state, _ in
      state.overlay = Overlay(.marks)
      return []
    },
    Command(
      "find.kind", "Show finds of the next kind only", keys: [.tab], scope: .finder,
      section: .finding
    ) { state, _ in
      state.overlay?.stepKind(by: 1)
      return []
    },
    Command(
      "find.kindBefore", "Show finds of the kind before only", keys: [.backTab], scope: .finder,
      section: .finding
    ) { state, _ in
      state.overlay?.stepKind(by: -1)
      return []
    },
    Command(
      "mark.remove", "Take the mark under the cursor away", keys: [.backspace], scope: .marks,
      section: .finding
    ) { state, _ in
      Marking.remove(&state)
      return []
    },
  ]
}
