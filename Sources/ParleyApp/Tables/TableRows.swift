import ParleyModel

/// Rows of one table. A row is made into a general record only when it is asked for: to box ten
/// thousand of them would cost more than to draw the few that show.
struct TableRows: Sendable {
  let count: Int
  private let record: @Sendable (Int) -> any Record

  init(_ records: [some Record]) {
    count = records.count
    record = { records[$0] }
  }

  /// The row at an index below ``count``.
  subscript(index: Int) -> any Record { record(index) }

  /// The rows at some indices, those that do not exist left out.
  func rows(in range: Range<Int>) -> [(index: Int, record: any Record)] {
    range.clamped(to: 0..<count).map { ($0, record($0)) }
  }

  /// The index of the row that begins on a line of the file or, where none does, of the last row
  /// before it; nil when there are no rows.
  func index(ofLine line: Int) -> Int? {
    guard count > 0 else { return nil }
    // The first row behind the line: lines rise with the rows.
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if record(middle).place.line > line { high = middle } else { low = middle + 1 }
    }
    return max(0, low - 1)
  }

  /// The row at a place; nil where none begins there.
  func row(at place: Place) -> (any Record)? {
    index(ofLine: place.line).map { record($0) }.flatMap { $0.place == place ? $0 : nil }
  }
}
