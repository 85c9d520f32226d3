import Foundation
import Glibc
import ParleyTestSupport

/// The built program with a note in its editor, on a terminal of the test's.
struct NoteTerminal: WorkspaceTerminal {
  let sandbox: Sandbox
  let workspace: String
  /// The note of the round selected at the start, with its path in the workspace.
  static let file = "notes/12-08x.md"

  init() throws {
    sandbox = try Sandbox()
    workspace = try sandbox.workspace()
  }

  /// Starts the program and opens the note.
  func open(changes: [String: String?] = [:]) throws -> PseudoTerminal {
    let terminal = try start(changes: changes)
    terminal.type("e")
    try terminal.wait(forText: "2 Note of")
    return terminal
  }

  /// The note as it is on disk; nil where there is none.
  func read() -> String? { read(Self.file) }

  /// Writes the note from outside, in place.
  func write(_ text: String) throws {
    try sandbox.write(text, to: "\(workspace)/\(Self.file)")
  }

  /// The note's path.
  var path: String { "\(workspace)/\(Self.file)" }

  /// Hidden files beside the notes: nothing of ours may stay there.
  var leftovers: [String] { leftovers(in: "notes") }
}

extension PseudoTerminal {
  /// Presses ^S and waits until the note is saved.
  func save() throws {
    type("\u{13}")
    try wait(forText: "2 Note of R8x, 12th · saved")
  }

  /// Ends the program by q, from the editor or without it.
  func leave() throws -> ProcessEnding {
    type("\u{1B}")
    try wait(for: "the panes") { !$0.text.contains("2 Note of") }
    type("q")
    return try waitForEnd()
  }
}

extension EmulatedScreen {
  /// What the pane on the right says, its lines in one.
  var paneText: String {
    lines.compactMap { $0.split(separator: "││", maxSplits: 1).dropFirst().first }
      .map {
        $0.replacing("│", with: "").replacing("▾", with: "").trimmingCharacters(in: .whitespaces)
      }
      .joined(separator: " ")
  }

  /// Whether the cursor stands right behind a text that ends its line in the editor.
  func isCaretBehind(_ text: String) -> Bool {
    isCursorVisible && textUnderCursor == " "
      && lines[cursorRow].split(separator: "│").contains {
        $0.hasSuffix(text) || $0.contains(text + " ")
      }
  }
}

/// How often a test that leaves much to chance tries: few times, many where `PARLEY_LONG` is set.
enum Tries {
  static let isLong = ProcessInfo.processInfo.environment["PARLEY_LONG"] != nil

  static func count(_ few: Int, long: Int) -> Int { isLong ? long : few }
}
