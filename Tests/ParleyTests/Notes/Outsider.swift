import Foundation
import Glibc
import ParleyTestSupport

/// Ways in which somebody else changes a note.
enum Outsider: String, CaseIterable {
  case append, renamingOver, sameSizeAndTime, timeMovedBack, rewriting, link, deletingFirst

  /// The text they all begin from.
  static let text = "# Talks\n\nfirst line\n\nsecond line\n"

  /// What the file holds afterwards: lines above and below the first line are others.
  var theirs: String {
    switch self {
    case .append: Self.text + "third line\n"
    case .sameSizeAndTime: "# Talks\n\nfirst line\n\nSECOND LINE\n"
    default: "# Talks\n\nzeroth\n\nfirst line\n\nSECOND LINE\n"
    }
  }

  /// Changes the note.
  func change(_ note: NoteTerminal) throws {
    switch self {
    case .append:
      let file = open(note.path, O_WRONLY | O_APPEND)
      Glibc.write(file, "third line\n", 11)
      close(file)
    case .renamingOver:
      try note.sandbox.write(theirs, to: note.path + ".new")
      rename(note.path + ".new", note.path)
    case .sameSizeAndTime, .timeMovedBack:
      var status = stat()
      stat(note.path, &status)
      try note.write(theirs)
      var time = status.st_mtim
      if self == .timeMovedBack { time.tv_sec -= 86_400 }
      var times = [time, time]
      utimensat(AT_FDCWD, note.path, &times, 0)
    case .rewriting:
      try note.write(theirs)
    case .link:
      try note.sandbox.write(theirs, to: note.sandbox.home + "/elsewhere.md")
      unlink(note.path)
      symlink(note.sandbox.home + "/elsewhere.md", note.path)
    case .deletingFirst:
      unlink(note.path)
      try note.write(theirs)
    }
  }
}

extension NoteTerminal {
  /// The editor with `mine ` typed and not saved.
  func openChanged() throws -> PseudoTerminal {
    let terminal = try open()
    terminal.type("mine ")
    try terminal.wait(forText: "mine # Talks")
    return terminal
  }

  /// The editor with nothing typed and the caret at the end of `first line`.
  func openUnchanged() throws -> PseudoTerminal {
    let terminal = try open()
    terminal.type("\u{1B}OB\u{1B}OB\u{1B}OF")
    try terminal.wait(for: "the caret in the first line") { $0.isCaretBehind("first line") }
    return terminal
  }
}
