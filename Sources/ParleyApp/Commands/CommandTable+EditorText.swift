import ParleyModel
import TerminalKit

extension CommandTable {
  /// Moving about in a note, and keys that change its text.
  static let editorText: [Command] =
    moves.flatMap { move -> [Command] in
      var commands = [
        editor("move.\(move.id)", "Move \(move.title)", move.keys, in: .editorText) { state in
          state.moveCaret(move.motion)
          return []
        }
      ]
      if !move.selecting.isEmpty {
        commands.append(
          editor("select.\(move.id)", "Select \(move.title)", move.selecting, in: .editorText) {
            state in
            state.moveCaret(move.motion, isSelecting: true)
            return []
          })
      }
      return commands
    } + [
      editor(
        "mark", "Set the mark: from here on every move selects", [.alt("a"), .control("@")],
        in: .editorText
      ) { state in
        state.desk.change { $0.editor.setMark() }
        return []
      },
      editor("selectAll", "Select the whole note", [.alt("A")], in: .editorText) { state in
        state.desk.change { $0.editor.selectAll() }
        return []
      },
      change("newLine", "Begin a line; in a list, the next item", [.enter, .control("j")]) {
        $0.newLine()
      },
      change("delete", "Delete the letter before the caret", [.backspace, .control("h")]) {
        $0.delete(.backward)
      },
      change("delete.forward", "Delete the letter under the caret", [.delete, .control("d")]) {
        $0.delete(.forward)
      },
      change(
        "delete.word", "Delete the word before the caret", [.alt(.backspace), .ctrl(.backspace)]
      ) { $0.delete(.wordBackward) },
      change(
        "delete.wordForward", "Delete the word behind the caret", [.alt("d"), .ctrl(.delete)]
      ) { $0.delete(.wordForward) },
      change("delete.toEnd", "Delete to the end of the line", [.alt("k")]) {
        $0.delete(.toLineEnd)
      },
      change("indent", "Move the line right, in a list one level down", [.tab]) { $0.indent() },
      change("outdent", "Move the line left", [.backTab]) { $0.outdent() },
      change("line.down", "Move the line down", [.alt(.down)]) { $0.moveLines(by: 1) },
      change("line.up", "Move the line up", [.alt(.up)]) { $0.moveLines(by: -1) },
      change("line.double", "Double the line", [.alt("D")]) { $0.duplicateLines() },
    ]

  private struct Move {
    let id: String
    /// Where it leads, behind "Move" or "Select".
    let title: Phrase
    let motion: NoteEditor.Motion
    let keys: [Key]
    var selecting: [Key] = []
  }

  private static let moves = [
    Move(id: "left", title: "left", motion: .left, keys: [.left], selecting: [.shift(.left)]),
    Move(id: "right", title: "right", motion: .right, keys: [.right], selecting: [.shift(.right)]),
    Move(id: "up", title: "up", motion: .up, keys: [.up], selecting: [.shift(.up)]),
    Move(id: "down", title: "down", motion: .down, keys: [.down], selecting: [.shift(.down)]),
    Move(
      id: "wordLeft", title: "to the word before", motion: .wordLeft,
      keys: [.ctrl(.left), .alt("b")],
      selecting: [.ctrl(.shift(.left))]),
    Move(
      id: "wordRight", title: "to the next word", motion: .wordRight,
      keys: [.ctrl(.right), .alt("f")], selecting: [.ctrl(.shift(.right))]),
    Move(
      id: "lineStart", title: "to the start of the line", motion: .lineStart,
      keys: [.home, .control("a")], selecting: [.shift(.home)]),
    Move(
      id: "lineEnd", title: "to the end of the line", motion: .lineEnd,
      keys: [.end, .control("e")], selecting: [.shift(.end)]),
    Move(
      id: "paragraphUp", title: "to the paragraph before", motion: .paragraphUp,
      keys: [.ctrl(.up), .alt("{")], selecting: [.ctrl(.shift(.up))]),
    Move(
      id: "paragraphDown", title: "to the next paragraph", motion: .paragraphDown,
      keys: [.ctrl(.down), .alt("}")], selecting: [.ctrl(.shift(.down))]),
    Move(
      id: "pageUp", title: "a page up", motion: .pageUp, keys: [.pageUp],
      selecting: [.shift(.pageUp)]),
    Move(
      id: "pageDown", title: "a page down", motion: .pageDown, keys: [.pageDown],
      selecting: [.shift(.pageDown)]),
    Move(
      id: "start", title: "to the start of the note", motion: .textStart,
      keys: [.ctrl(.home), .alt("<")], selecting: [.ctrl(.shift(.home))]),
    Move(
      id: "end", title: "to the end of the note", motion: .textEnd,
      keys: [.ctrl(.end), .alt(">")], selecting: [.ctrl(.shift(.end))]),
  ]

  private static func change(
    _ id: String, _ title: Phrase, _ keys: [Key],
    _ change: @escaping @Sendable (inout NoteEditor) -> Void
  ) -> Command {
    editor(id, title, keys, in: .editorText) { state in
      state.edit(change)
      return []
    }
  }
}
