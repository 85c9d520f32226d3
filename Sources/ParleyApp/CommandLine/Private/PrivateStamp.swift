import ParleyModel
import ParleyStore

/// How output says that private papers are in it. Output without any is byte for byte as it would be
/// without the stamp.
enum PrivateStamp {
  /// The word itself, in the language in force.
  static var word: String { say(Phrase(english: "PRIVATE", korean: "비공개")) }

  /// A text for reading, with the word on its first line.
  static func text(_ text: String, isPrivate: Bool) -> String {
    isPrivate ? word + "\n\n" + text : text
  }

  /// A JSON value: `"private": true` stands first in an object, and in each object of an array, for one
  /// that is taken out of it is as private.
  static func json(_ json: JSON, isPrivate: Bool) -> JSON {
    guard isPrivate else { return json }
    switch json {
    case .object(let pairs): return .object([("private", .boolean(true))] + pairs)
    case .array(let items): return .array(items.map { self.json($0, isPrivate: true) })
    default: return json
    }
  }

  /// A CSV table: a first column `private` says it on every row, for rows are copied one by one, and the
  /// file stays one that any program reads.
  static func csv(header: [String], rows: [[String]], isPrivate: Bool) -> String {
    isPrivate
      ? CSVText.text(header: ["private"] + header, rows: rows.map { ["PRIVATE"] + $0 })
      : CSVText.text(header: header, rows: rows)
  }
}
