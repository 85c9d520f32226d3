import TerminalKit
import Testing

@testable import ParleyApp

/// Plays the keys of an ``EditorScript``.
struct EditorPlayer {
  var editor: NoteEditor
  var size = Size(width: 20, height: 5)
  var clipboard: [UInt8] = []

  init(_ editor: NoteEditor) {
    self.editor = editor
  }

  mutating func play(_ keys: String) {
    for key in keys.split(separator: " ") { press(String(key)) }
  }

  private mutating func press(_ key: String) {
    let isSelecting = key.hasPrefix("S-")
    if let motion = Self.motions[isSelecting ? String(key.dropFirst(2)) : key] {
      editor.move(motion, isSelecting: isSelecting, in: size)
    } else if let deletion = Self.deletions[key] {
      editor.delete(deletion)
    } else if !act(key) {
      // By scalars: a mark would join the sign before it.
      let scalars = key.unicodeScalars
      work(scalars.first, on: Self.plain(Substring(scalars.dropFirst())))
    }
    editor.settle(in: size)
  }

  private mutating func act(_ key: String) -> Bool {
    switch key {
    case "enter": editor.newLine()
    case "in": editor.indent()
    case "out": editor.outdent()
    case "lineup": editor.moveLines(by: -1)
    case "linedown": editor.moveLines(by: 1)
    case "double": editor.duplicateLines()
    case "undo": _ = editor.undo()
    case "redo": _ = editor.redo()
    case "mark": editor.setMark()
    case "all": editor.selectAll()
    case "none": editor.clearSelection()
    case "cut": clipboard = editor.cut() ?? clipboard
    case "copy": clipboard = editor.copied()
    case "paste": editor.insert(clipboard)
    default: return false
    }
    return true
  }

  private mutating func work(_ sign: Unicode.Scalar?, on text: String) {
    switch sign {
    case "'": for character in text { editor.type(character) }
    case "\"": editor.insert(MarkedText(text).bytes)
    case "/": _ = editor.find(text, isForward: true)
    case "?": _ = editor.find(text, isForward: false)
    case "=": editor.replaceSelection(with: text)
    case "~": editor.replaceText(with: MarkedText(text).bytes)
    case ":": editor.place(atLine: Int(text) ?? 0)
    case "%":
      let parts = text.split(separator: "→", omittingEmptySubsequences: false)
      _ = editor.replaceAll(String(parts[0]), with: String(parts[1]))
    case "#":
      let parts = text.split(separator: "x").map { Int($0) ?? 1 }
      size = Size(width: parts[0], height: parts[1])
    default: Issue.record("no key \(sign.map(String.init) ?? "")\(text)")
    }
  }

  private static func plain(_ text: some StringProtocol) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "␣": plain.append(" ")
      case "⏎": plain.append("\n")
      case "␍": plain.append("\r")
      case "␉": plain.append("\t")
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }

  private static let motions: [String: NoteEditor.Motion] = [
    "left": .left, "right": .right, "up": .up, "down": .down, "wleft": .wordLeft,
    "wright": .wordRight, "home": .lineStart, "end": .lineEnd, "top": .textStart,
    "bottom": .textEnd, "pgup": .pageUp, "pgdn": .pageDown, "parup": .paragraphUp,
    "pardn": .paragraphDown,
  ]

  private static let deletions: [String: NoteEditor.Deletion] = [
    "bs": .backward, "del": .forward, "wbs": .wordBackward, "wdel": .wordForward,
    "tostart": .toLineStart, "toend": .toLineEnd, "dline": .line,
  ]
}
