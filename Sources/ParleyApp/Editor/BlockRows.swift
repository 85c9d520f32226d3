import ParleyStore

/// One block of a line broken into rows.
struct BlockRows: Sendable {
  /// The line, counted from 0.
  let line: Int
  /// The line's bytes without its end.
  let lineRange: Range<Int>
  /// The block's bytes.
  let range: Range<Int>
  /// The block's clusters.
  let clusters: [TextCluster]
  /// Columns there are.
  let width: Int
  /// The clusters of each row, as places in ``clusters``; at least one row.
  let rows: [Range<Int>]

  /// Breaks the block that holds `offset` into rows of `width` columns, at least one.
  init(_ text: TextBuffer, at offset: Int, width: Int) {
    line = text.line(at: offset)
    lineRange = text.range(ofLine: line)
    range = text.block(at: offset, ofLine: lineRange)
    clusters = text.clusters(in: range)
    self.width = max(1, width)
    rows = Self.wrap(clusters, width: self.width)
  }

  /// Breaks behind blanks, which may hang beyond the edge; a longer word between clusters. A
  /// cluster wider than a row has one to itself.
  private static func wrap(_ clusters: [TextCluster], width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var wordStart = 0
    var column = 0
    var index = 0
    while index < clusters.count {
      let cluster = clusters[index]
      if !cluster.isBlank, index > start, cluster.column(after: column) > width {
        let end = wordStart > start ? wordStart : index
        rows.append(start..<end)
        start = end
        wordStart = end
        index = end
        column = 0
        continue
      }
      column = cluster.column(after: column)
      index += 1
      if cluster.isBlank { wordStart = index }
    }
    if start < clusters.count || rows.isEmpty { rows.append(start..<clusters.count) }
    return rows
  }

  /// The bytes of a row.
  func bytes(ofRow row: Int) -> Range<Int> {
    let clusters = clusters[rows[row]]
    guard let first = clusters.first, let last = clusters.last else {
      return range.lowerBound..<range.lowerBound
    }
    return first.start..<last.end
  }

  /// Whether the line ends with a row.
  func endsLine(_ row: Int) -> Bool {
    row == rows.count - 1 && range.upperBound == lineRange.upperBound
  }

  /// The row an offset shows in: of two that meet there the lower one.
  func row(of offset: Int) -> Int {
    var low = 0
    var high = rows.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if bytes(ofRow: middle).lowerBound <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The column an offset shows in; beyond the edge for a blank that hangs there.
  func column(of offset: Int, inRow row: Int) -> Int {
    var column = 0
    for cluster in clusters[rows[row]] where cluster.end <= offset {
      column = cluster.column(after: column)
    }
    return column
  }

  /// The place in a row that shows in a column, or is nearest to the left of it.
  func offset(atColumn wanted: Int, inRow row: Int) -> Int {
    var column = 0
    for cluster in clusters[rows[row]] {
      let next = cluster.column(after: column)
      if next > wanted { return cluster.start }
      column = next
    }
    if endsLine(row) { return bytes(ofRow: row).upperBound }
    // The row's end shows in the next row.
    return clusters[rows[row]].last?.start ?? range.lowerBound
  }
}
