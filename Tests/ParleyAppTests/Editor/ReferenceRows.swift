import TerminalKit

@testable import ParleyApp

/// A slow second opinion: the whole text read cluster by cluster and broken into rows.
struct ReferenceRows {
  struct Cluster {
    var start: Int
    var shown: DisplayText
    var isBlank: Bool
    var isTab: Bool
    var count: Int
  }

  struct Row {
    var clusters: [Cluster]
    var start: Int
    var end: Int
    var endsLine: Bool
  }

  private(set) var rows: [Row] = []
  private(set) var boundaries: [Int] = []
  private let width: Int

  init(_ bytes: [UInt8], width: Int) {
    self.width = width
    var start = 0
    while true {
      let feed = bytes[start...].firstIndex(of: 0x0A)
      var end = feed ?? bytes.count
      if feed != nil, end > start, bytes[end - 1] == 0x0D { end -= 1 }
      add(line: Self.clusters(of: Array(bytes[start..<end]), at: start), from: start, to: end)
      guard let feed else { break }
      start = feed + 1
    }
  }

  /// Where the caret shows at an offset.
  func point(of offset: Int) -> Point? {
    for (y, row) in rows.enumerated() {
      let isInside = row.start <= offset && (offset < row.end || row.endsLine && offset == row.end)
      guard isInside else { continue }
      var x = 0
      for cluster in row.clusters where cluster.start < offset { x += columns(of: cluster, at: x) }
      return Point(x: min(x, width - 1), y: y)
    }
    return nil
  }

  /// What a row shows.
  func text(ofRow number: Int) -> String {
    var text = DisplayText.empty
    var column = 0
    for cluster in rows[number].clusters {
      let room = max(0, width - column)
      let taken = columns(of: cluster, at: column)
      if cluster.isBlank {
        text += (" " as DisplayText).repeated(min(room, taken))
      } else {
        text += cluster.shown.truncated(to: room)
      }
      column += taken
    }
    return text.string
  }

  private func columns(of cluster: Cluster, at column: Int) -> Int {
    cluster.isTab ? 4 - column % 4 : cluster.shown.width
  }

  private mutating func add(line: [Cluster], from start: Int, to end: Int) {
    boundaries += line.map(\.start) + [end]
    var line = line[...]
    var next = start
    repeat {
      let row = head(of: line)
      line = line.dropFirst(row.count)
      let stop = line.first?.start ?? end
      rows.append(
        Row(clusters: Array(row), start: next, end: stop, endsLine: line.isEmpty))
      next = stop
    } while !line.isEmpty
  }

  /// The longest beginning that fits and after which a row may end.
  private func head(of line: ArraySlice<Cluster>) -> ArraySlice<Cluster> {
    var column = 0
    var fitting = 0
    var ends: [Int] = []
    for cluster in line {
      column += columns(of: cluster, at: column)
      if column > width, !cluster.isBlank, fitting > 0 { break }
      fitting += 1
      if cluster.isBlank { ends.append(fitting) }
    }
    if fitting == line.count { return line }
    return line.prefix(ends.last ?? fitting)
  }

  private static func clusters(of bytes: [UInt8], at start: Int) -> [Cluster] {
    var clusters: [Cluster] = []
    var run = ""
    var runStart = start
    var index = 0
    func flush() {
      for character in run {
        clusters.append(
          Cluster(
            start: runStart, shown: display(String(character)),
            isBlank: character == " " || character == "\t", isTab: character == "\t",
            count: character.utf8.count))
        runStart += character.utf8.count
      }
      run = ""
    }
    while index < bytes.count {
      let scalar = (1...4).lazy.compactMap { length -> String? in
        guard index + length <= bytes.count else { return nil }
        return String(validating: bytes[index..<index + length], as: UTF8.self)
      }.first
      if let scalar {
        run.unicodeScalars.append(contentsOf: scalar.unicodeScalars)
        index += scalar.utf8.count
      } else {
        flush()
        clusters.append(
          Cluster(
            start: start + index, shown: display(bytes: [bytes[index]]), isBlank: false,
            isTab: false, count: 1))
        index += 1
        runStart = start + index
      }
    }
    flush()
    return clusters
  }
}
