import ParleyModel
import ParleyStore
import TerminalKit

extension CommandTable {
  /// The line below the text, the question about each match, and lines both sides changed.
  static let editorModes: [Command] =
    [
      prompt("enter", "Go on with what was typed", [.enter]) { $0.enterPrompt() },
      prompt("erase", "Take a letter back", [.backspace, .control("h")]) { $0.eraseInPrompt() },
      prompt("close", "Close the line", [.escape, .control("c"), .control("g"), .control("q")]) {
        $0.desk.prompt = nil
      },
      prompt("next", "Go to the next match", [.control("n"), .down, .control("f")]) {
        if let text = $0.desk.prompt?.text, !text.isEmpty { $0.find(text, isForward: true) }
      },
      prompt("previous", "Go to the match before", [.control("p"), .up]) {
        if let text = $0.desk.prompt?.text, !text.isEmpty { $0.find(text, isForward: false) }
      },
      confirm("yes", "Replace this one", "yes", 1, "y") { $0.confirmReplacing(true) },
      confirm("no", "Leave this one", "no", 2, "n") { $0.confirmReplacing(false) },
      confirm("all", "Replace all", "all", 3, "a") { $0.replaceAll() },
      confirm("end", "Stop replacing", "end", 4, .escape) { state in
        state.desk.prompt = nil
        state.desk.change { $0.editor.clearSelection() }
      },
      conflict("mine", "Keep what was written here", "mine", 1, ["m"]) { $0.choose(.mine) },
      conflict("theirs", "Take what is on disk", "theirs", 2, ["t"]) { $0.choose(.theirs) },
      conflict("both", "Keep both, mine first", "both", 3, ["b"]) { $0.choose(.both) },
      conflict("next", "Go to the next place", "next", 6, ["n", .tab, "l", .right]) {
        $0.move(by: 1)
      },
      conflict("previous", "Go to the place before", "before", 7, ["p", .backTab, "h", .left]) {
        $0.move(by: -1)
      },
      conflict("down", "Scroll down", nil, 8, ["j", .down]) { $0.top += 1 },
      conflict("up", "Scroll up", nil, 8, ["k", .up]) { $0.top = max(0, $0.top - 1) },
      help(.conflict, .conflict, "conflict", [.function(1), "?", .control("g")]),
      help(.confirm, .editorFind, "replace", [.function(1), "?"]),
      help(.prompt, .editorFind, "prompt", [.function(1)]),
      Command(
        "conflict.save", "Save what was decided", footer: .init(title: "save", rank: 4),
        keys: [.enter, .control("s")], scope: .conflict, section: .conflict
      ) { state, _ in state.finishConflict() },
      Command(
        "conflict.park", "Decide later; the draft stays", footer: .init(title: "later", rank: 5),
        keys: [.escape, .control("q")], scope: .conflict, section: .conflict
      ) { state, _ in
        state.desk.change { note in
          note.conflict = nil
        }
        state.park()
        state.message = Message("nothing was written; the draft and the file are as they were")
        return []
      },
    ]

  private static func help(
    _ scope: Command.Scope, _ section: Command.Section, _ id: String, _ keys: [Key]
  ) -> Command {
    Command("\(id).help", "Show the keys", keys: keys, scope: scope, section: section) {
      state, _ in
      state.overlay = Overlay(.help)
      return []
    }
  }

  private static func prompt(
    _ id: String, _ title: Phrase, _ keys: [Key],
    _ run: @escaping @Sendable (inout AppState) -> Void
  ) -> Command {
    Command("prompt.\(id)", title, keys: keys, scope: .prompt, section: .editorFind) { state, _ in
      run(&state)
      return []
    }
  }

  private static func confirm(
    _ id: String, _ title: Phrase, _ footer: Phrase, _ rank: Int, _ key: Key,
    _ run: @escaping @Sendable (inout AppState) -> Void
  ) -> Command {
    Command(
      "replace.\(id)", title, footer: .init(title: footer, rank: rank), keys: [key],
      scope: .confirm, section: .editorFind
    ) { state, _ in
      run(&state)
      return []
    }
  }

  private static func conflict(
    _ id: String, _ title: Phrase, _ footer: Phrase?, _ rank: Int, _ keys: [Key],
    _ run: @escaping @Sendable (inout NoteConflict) -> Void
  ) -> Command {
    Command(
      "conflict.\(id)", title, footer: footer.map { .init(title: $0, rank: rank) }, keys: keys,
      scope: .conflict, section: .conflict
    ) { state, _ in
      state.desk.change { note in
        guard var conflict = note.conflict else { return }
        run(&conflict)
        note.conflict = conflict
      }
      return []
    }
  }
}
