import TerminalKit

@testable import ParleyApp
@testable import ParleyStore

/// What a byte of an input does to an editor.
struct EditorKey {
  private let number: Int
  /// Which of several; whether a motion selects.
  private let variant: Int

  private static let characters: [Character] = ["a", " ", "한", "e\u{301}", "\t", "-", "\u{1F468}"]
  private static let pastes = ["one\r\ntwo\n", "\u{301}", "- item\n", "\u{1B}[31m", "\r"]

  init(_ byte: UInt8) {
    number = Int(byte & 0x1F)
    variant = Int(byte >> 5)
  }

  /// Presses the key.
  func press(in editor: inout NoteEditor, size: Size) {
    let motions = NoteEditor.Motion.allCases
    let deletions = NoteEditor.Deletion.allCases
    switch number {
    case ..<motions.count:
      editor.move(motions[number], isSelecting: variant & 1 == 1, in: size)
    case ..<(motions.count + deletions.count): editor.delete(deletions[number - motions.count])
    case 21: editor.newLine()
    case 22: editor.insert(Array(Self.pastes[variant % Self.pastes.count].utf8))
    case 23, 24: _ = editor.undo()
    case 25: _ = editor.redo()
    case 26: editor.setMark()
    case 27: editor.rebase(on: .bytes(editor.draft.bytes))
    case 28: editor.insert([0xFF, UInt8(variant)])
    default: editor.type(Self.characters[variant % Self.characters.count])
    }
  }
}
