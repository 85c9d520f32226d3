import ParleyModel

/// What came of reading a round's note.
public enum NoteReading: Sendable {
  /// Its text without a byte order mark, line ends as they are; what is no UTF-8 became U+FFFD.
  case text(String, diagnostics: [Diagnostic])
  /// The round has no note.
  case missing
  /// There is one, but it cannot be shown.
  case unreadable(Diagnostic)

  /// The reading of a file whose bytes are at hand.
  public init(_ contents: FileContents, ofNote id: String) {
    switch contents {
    case .absent: self = .missing
    case .bytes(let bytes):
      self.init(.bytes(bytes, outside: nil), file: NotesFolder.path(of: id))
    }
  }

  init(_ reading: FileReading, file: String) {
    switch reading {
    case .missing:
      self = .missing
    case .refused(let fault):
      self = .unreadable(
        Diagnostic(
          file: file, severity: .error, message: fault.message(of: "\(quoted(file))"),
          help: fault.help))
    case .bytes(let bytes, let outside):
      var diagnostics = outside.map { [FileReading.warning(file: file, outside: $0)] } ?? []
      if let (offset, problem) = TextCheck.firstProblem(in: bytes) {
        diagnostics += SourceText.diagnostics(
          of: [.noTextInNote(problem, at: offset)], in: file, bytes: bytes)
      }
      let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      let text = String(decoding: bytes.dropFirst(hasMark ? 3 : 0), as: UTF8.self)
      self = .text(text, diagnostics: diagnostics)
    }
  }
}

/// The bytes of a round's note, or why it cannot be edited.
public enum NoteContents: Hashable, Sendable {
  /// What its file holds, or that there is none.
  case contents(FileContents)
  /// There is one, but it cannot be read.
  case refused(Diagnostic)
}

extension Fault {
  fileprivate static func noTextInNote(_ problem: TextCheck.Problem, at offset: Int) -> Fault {
    let span = ByteSpan(start: offset, end: offset + 1)
    switch problem {
    case .nul:
      return Fault(
        .error, at: span, "NUL byte in a note",
        help: "A power cut or a copy that broke off can leave these. Restore the note from a copy.")
    case .notUTF8(let byte):
      let digits = String(byte, radix: 16, uppercase: true)
      return Fault(
        .error, at: span, "byte 0x\(digits) is not UTF-8",
        help: "The note was probably saved in another encoding. Save it again as UTF-8; "
          + "until then some characters are shown as \u{FFFD}.")
    }
  }
}
