/// A row that is to be written, seen from the table it will stand in.
struct DraftRow: Sendable {
  /// The keys of the table's other rows, with their lines.
  let otherKeys: [String: Int]
  /// The line it will stand on, from 1.
  let line: Int
}
