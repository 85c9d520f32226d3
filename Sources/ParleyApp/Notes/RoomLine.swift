import ParleyModel
import ParleyStore

/// A line written in the room: when, who, what; `14:12 US asks for 1.3 billion`.
struct RoomLine: Hashable {
  /// nil where the line begins with no time.
  let time: TimeOfDay?
  /// The code of who said it; empty where the line names nobody.
  let party: String
  /// The rest of the line.
  let words: String

  /// The table that lines of a note become rows of: what was written in private stays there.
  static func table(ofNote id: String) -> RecordTable {
    PrivateName.isPrivate(id) ? .privatePositions : .positions
  }

  /// Reads a line; a mark of a list before it counts for nothing.
  ///
  /// - Parameter parties: The codes of those who may be named.
  init(_ text: some StringProtocol, parties: [String]) {
    var rest = Self.withoutMark(text.drop { $0 == " " || $0 == "\t" })
    func word() -> Substring { rest.prefix { $0 != " " && $0 != "\t" } }
    func skip(_ word: Substring) {
      rest = rest[word.endIndex...].drop { $0 == " " || $0 == "\t" }
    }
    let first = word()
    time = TimeOfDay(first)
    if time != nil { skip(first) }
    let name = word()
    let code = name.hasSuffix(":") ? name.dropLast() : name
    party = parties.contains(String(code)) ? String(code) : ""
    if !party.isEmpty { skip(name) }
    words = String(rest).trimmed
  }

  /// The text behind `- `, `* `, `+ ` or `3. `.
  private static func withoutMark<Text: StringProtocol>(_ text: Text) -> Substring {
    let text = Substring(text)
    let mark = text.prefix { $0 != " " }
    let digits = mark.dropLast()
    let isMark =
      ["-", "*", "+"].contains(String(mark))
      || mark.last == "." && !digits.isEmpty && digits.allSatisfy(\.isNumber)
    return isMark ? text[mark.endIndex...].drop { $0 == " " } : text
  }
}

/// What the row of a line written in the room begins with.
struct RoomRow {
  /// The cells that have something in them, by column; nil where the line has no words.
  let cells: [String: String]?

  /// - Parameters:
  ///   - editor: The note; what is selected is meant, else the caret's line.
  ///   - round: The round whose note it is.
  init(_ editor: NoteEditor, note: String, round: Round?, parties: [String], today: Day) {
    let text = editor.text
    let start = editor.selection?.lowerBound ?? editor.caret
    let number = text.line(at: start)
    let whole = text.range(ofLine: number)
    let parts = text.bytes[editor.selection ?? whole]
    let lines = String(decoding: parts, as: UTF8.self)
      .split(whereSeparator: \.isNewline).map { RoomLine($0, parties: parties) }
    // A selection may begin behind the party.
    let first = RoomLine(String(decoding: text.bytes[whole], as: UTF8.self), parties: parties)
    let words = lines.enumerated().map { index, line in
      // What somebody else said keeps its name.
      index == 0 || line.party.isEmpty || line.party == first.party
        ? line.words : "\(line.party): \(line.words)"
    }.filter { !$0.isEmpty }.joined(separator: " ")
    guard !words.isEmpty, let citation = NoteCitation(note: note, line: number + 1) else {
      cells = nil
      return
    }
    var cells = ["position": words, "sources": "\(citation)"]
    if !first.party.isEmpty { cells["party"] = first.party }
    if let round {
      cells["agreement"] = "\(round.agreement)"
      // After the round it was said at its end at the latest; before its end, today.
      cells["date"] = "\(min(today, round.lastDay))"
    }
    self.cells = cells
  }
}
