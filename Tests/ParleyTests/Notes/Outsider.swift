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
  func change(_ note: NoteTerminal) throws { try write(theirs, over: note.path, in: note.sandbox) }

  /// Writes a text over a file, of which ``append`` adds the end only.
  func write(_ text: String, over path: String, in sandbox: Sandbox) throws {
    switch self {
    case .append:
      let end = text.utf8.dropFirst(FileManager.default.contents(atPath: path)?.count ?? 0)
      let file = open(path, O_WRONLY | O_APPEND)
      Glibc.write(file, Array(end), end.count)
      close(file)
    case .renamingOver:
      try sandbox.write(text, to: path + ".new")
      rename(path + ".new", path)
    case .sameSizeAndTime, .timeMovedBack:
      var status = stat()
      stat(path, &status)
      try sandbox.write(text, to: path)
      var time = status.st_mtim
      if self == .timeMovedBack { time.tv_sec -= 86_400 }
      var times = [time, time]
      utimensat(AT_FDCWD, path, &times, 0)
    case .rewriting:
      try sandbox.write(text, to: path)
    case .link:
      try sandbox.write(text, to: sandbox.home + "/elsewhere")
      unlink(path)
      symlink(sandbox.home + "/elsewhere", path)
    case .deletingFirst:
      unlink(path)
      try sandbox.write(text, to: path)
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
