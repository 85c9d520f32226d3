import ParleyModel

/// What may name a note or a scenario.
enum FileName {
  /// Bytes of the longest name, so that an ending still fits into the 255 a file system allows.
  static let longest = 200

  /// Whether a file `ID.md` can stand in the folder of notes, and nowhere else.
  static func isPossible(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= longest && id.utf8.first != UInt8(ascii: ".")
      && !id.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "/") }
  }

  /// Why an id names no file, and what to do about it.
  static func refusal(of id: String) -> (cause: Phrase, remedy: Phrase) {
    ("the id \(quoted(id)) cannot name a file", "Change it in rounds.csv.")
  }
}
