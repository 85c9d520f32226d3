import ParleyModel
import ParleyStore
import TerminalKit

extension CommandTable {
  /// Writing in a note: what is not moving about.
  static let editor: [Command] =
    [
      editor(
        "save", "Save the note", footer: .init(title: "save", rank: 1),
        [.control("s"), .control("o")]
      ) { state in state.desk.editing.map { state.save($0) } ?? [] },
      editor(
        "park", "Leave the editor; what is not saved stays as a draft",
        footer: .init(title: "leave", rank: 2), [.escape, .control("q")]
      ) { state in
        state.park()
        return []
      },
      editor(
        "undo", "Take the last step back", footer: .init(title: "undo", rank: 3),
        [.control("z"), .alt("u")]
      ) { state in
        var isDone = false
        state.edit { isDone = $0.undo() }
        if !isDone, state.message == nil { state.message = Message("nothing is left to take back") }
        return []
      },
      editor(
        "redo", "Do again what was taken back", footer: .init(title: "redo", rank: 7),
        [.control("y"), .control("r"), .alt("e")]
      ) { state in
        var isDone = false
        state.edit { isDone = $0.redo() }
        if !isDone, state.message == nil { state.message = Message("nothing was taken back") }
        return []
      },
      editor(
        "cut", "Cut the selection, or the line", footer: .init(title: "cut", rank: 4),
        [.control("x"), .control("k")]
      ) { state in
        var cut: [UInt8]?
        state.edit { cut = $0.cut() }
        return state.keepCut(cut ?? [])
      },
      editor(
        "copy", "Copy the selection, or the line", footer: .init(title: "copy", rank: 5),
        [.control("c"), .alt("w")]
      ) { state in
        state.keepCut(state.desk.current?.editor.copied() ?? [])
      },
      editor(
        "paste", "Put in what was cut or copied here", footer: .init(title: "paste", rank: 5),
        [.control("v"), .control("u")]
      ) { state in
        let bytes = state.desk.cut
        if bytes.isEmpty {
          state.message = Message(
            "nothing was cut or copied here yet; the terminal's own paste works")
        } else if state.desk.isCutPrivate, !(state.desk.editing.map(PrivateName.isPrivate) ?? false)
        {
          state.message = Message(
            "what was cut is of a private note, and this one is not", isWarning: true)
        } else {
          state.edit { $0.insert(bytes) }
        }
        return []
      },
      editor(
        "stamp", "Put in the time and a party; again turns to the next party",
        footer: .init(title: "time", rank: 6), [.alt("t")]
      ) { _ in [.tellTime] },
      editor(
        "position", "Make a position of the line, or of what is selected: a row that cites it",
        footer: .init(title: "position", rank: 6), [.alt("p")]
      ) { state in
        state.addPositionOfLine()
        return []
      },
      editor(
        "find", "Find a text", footer: .init(title: "find", rank: 4),
        [.control("f"), .control("w")]
      ) { state in
        state.desk.prompt = EditorPrompt(kind: .find)
        return []
      },
      editor("find.next", "Find it again", [.control("n")]) { state in
        if !state.desk.searched.isEmpty { state.find(state.desk.searched, isForward: true) }
        return []
      },
      editor("find.previous", "Find it again, upwards", [.control("p")]) { state in
        if !state.desk.searched.isEmpty { state.find(state.desk.searched, isForward: false) }
        return []
      },
      editor(
        "replace", "Replace a text, place by place or everywhere",
        footer: .init(title: "replace", rank: 8), [.alt("r"), .control("\\")]
      ) { state in
        state.desk.prompt = EditorPrompt(kind: .replace)
        return []
      },
      editor("line", "Go to a line by its number", [.alt("g"), .control("_")]) { state in
        state.desk.prompt = EditorPrompt(kind: .goToLine)
        return []
      },
      editor(
        "handOver", "Hand the text to your editor ($VISUAL, $EDITOR)",
        footer: .init(title: "your editor", rank: 10), [.alt("o")]
      ) { state in
        state.desk.editing.map { state.beginEditing($0, for: .handOver) } ?? []
      },
      editor(
        "difference", "Show what differs from the file", footer: .init(title: "differs", rank: 11),
        [.alt("=")]
      ) { state in
        guard let draft = state.desk.current?.editor.draft else { return [] }
        return state.showDifference(draft.note, draft.text.bytes)
      },
      editor(
        "help", "Show the keys", footer: .init(title: "help", rank: 3),
        [.function(1), .control("g")]
      ) { state in
        state.overlay = Overlay(.help)
        return []
      },
      editor("zoom", "Give the editor the room of all panes, or its own", [.alt("z")]) { state in
        state.desk.isZoomed.toggle()
        return []
      },
      editor("repaint", "Paint the screen again", [.control("l")]) { _ in [.repaint] },
    ]

  /// A command that counts while a note is in the editor.
  static func editor(
    _ id: String, _ title: Phrase, footer: Command.Footer? = nil, _ keys: [Key],
    in section: Command.Section = .editor,
    _ run: @escaping @Sendable (inout AppState) -> [Effect]
  ) -> Command {
    Command(
      "editor.\(id)", title, footer: footer, keys: keys, scope: .editor, section: section
    ) { state, _ in run(&state) }
  }
}
