import ParleyStore
import TerminalKit
import Testing

@testable import ParleyApp

/// A text, keys, and the text they make of it.
///
/// `|` is the caret, `{ }` what is selected, `‹FF›` a byte that is no UTF-8. Keys are words: a
/// motion (`S-` before it selects), an action, or a sign and what it works on: `'typed`, `"pasted`,
/// `/found`, `?found backward`, `=put for the selection`, `%all→replaced`, `:line`, `#10x4` the
/// size. In these `␣` is a blank, `⏎` a line feed, `␍` a carriage return.
struct EditorScript: CustomTestStringConvertible, Sendable {
  let before: String
  let keys: String
  let after: String

  init(_ before: String, _ keys: String, _ after: String) {
    self.before = before
    self.keys = keys
    self.after = after
  }

  var testDescription: String { "\(before.debugDescription): \(keys)" }

  /// Runs the keys, compares, then takes everything back and does it again.
  func check() {
    let first = MarkedText(before)
    var player = EditorPlayer(first.editor())
    player.play(keys)
    let made = MarkedText(player.editor)
    #expect(
      made.notation.utf8.elementsEqual(after.utf8),
      "\(keys): \(made.notation.debugDescription) and not \(after.debugDescription)")
    var editor = player.editor
    let replayed = editor.replayed(on: first.bytes)
    #expect(replayed == made.bytes)
    while editor.undo() {}
    #expect(editor.text.bytes == first.bytes, "\(keys): all taken back")
    while editor.redo() {}
    let last = editor.text.bytes
    if !keys.contains("undo") { #expect(last == made.bytes, "\(keys): all done again") }
  }
}

extension NoteEditor {
  init(_ bytes: [UInt8], caret: Int = 0) {
    self.init(Draft(note: "12-04", base: .bytes(bytes)), caret: caret)
  }

  /// The text a journal makes of the changes so far.
  mutating func replayed(on bytes: [UInt8]) -> [UInt8] {
    var draft = Draft(note: "12-04", base: .bytes(bytes))
    for change in takeChanges() {
      if case .edit(let edit, _) = change { #expect(draft.fits(edit)) }
      draft.apply(change)
    }
    return draft.text.bytes
  }
}

/// Bytes with a caret and a selection, and the notation for them.
struct MarkedText {
  var bytes: [UInt8] = []
  var caret = 0
  var anchor: Int?

  init(_ notation: String) {
    var ends: [Int] = []
    var caret: Int?
    var number: String?
    for scalar in notation.unicodeScalars {
      if let digits = number {
        number = scalar == "›" ? nil : digits + String(scalar)
        if scalar == "›" { bytes.append(UInt8(digits, radix: 16) ?? 0) }
        continue
      }
      switch scalar {
      case "|": caret = bytes.count
      case "{", "}": ends.append(bytes.count)
      case "‹": number = ""
      default: bytes += Array(String(scalar).utf8)
      }
    }
    self.caret = caret ?? ends.last ?? 0
    anchor = ends.first { $0 != self.caret }
  }

  init(_ editor: NoteEditor) {
    bytes = editor.text.bytes
    caret = editor.caret
    anchor = editor.selection == nil ? nil : editor.anchor
  }

  func editor() -> NoteEditor {
    var editor = NoteEditor(bytes, caret: caret)
    if let anchor { editor.stand(at: caret, anchor: anchor) }
    return editor
  }

  var notation: String {
    var text = ""
    var index = 0
    while index <= bytes.count {
      if let anchor, index == min(anchor, caret) { text.unicodeScalars.append("{") }
      if index == caret { text.unicodeScalars.append("|") }
      if let anchor, index == max(anchor, caret) { text.unicodeScalars.append("}") }
      guard index < bytes.count else { break }
      let scalar = bytes.scalar(at: index, before: bytes.count)
      if let value = scalar.value.flatMap(Unicode.Scalar.init) {
        text.unicodeScalars.append(value)
      } else {
        text += "‹" + String(bytes[index], radix: 16, uppercase: true) + "›"
      }
      index += scalar.length
    }
    return text
  }
}
