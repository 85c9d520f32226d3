import ParleyStore

/// Places between two clusters: where the caret may stand.
///
/// In plain text they are found by a look at the neighbours, else in the block around.
extension TextBuffer {
  /// The offset itself where it is between two clusters, else the end of the one it is in; inside
  /// a line's end the place before it.
  func boundary(near offset: Int) -> Int {
    let offset = max(0, min(offset, count))
    let line = range(ofLine: self.line(at: offset))
    if offset >= line.upperBound { return line.upperBound }
    if isSafe(offset, in: line) { return offset }
    let inside = block(at: offset, ofLine: line)
    return clusters(in: inside).first { $0.end > offset }
      .map { $0.start == offset ? offset : $0.end } ?? offset
  }

  /// The end of the cluster that begins at `offset`; nil at the end of the text.
  ///
  /// A line's end is one cluster, also where it is CR LF.
  func boundary(after offset: Int) -> Int? {
    let number = line(at: offset)
    let line = range(ofLine: number)
    if offset >= line.upperBound {
      return number + 1 < lineCount ? lineStarts[number + 1] : nil
    }
    if let next = bytes.clusterEnd(from: offset, before: line.upperBound) { return next }
    let inside = block(at: offset, ofLine: line)
    return clusters(in: inside).first { $0.end > offset }?.end
  }

  /// The beginning of the cluster that ends at `offset`; nil at the start of the text.
  func boundary(before offset: Int) -> Int? {
    let number = line(at: offset)
    let line = range(ofLine: number)
    if offset == line.lowerBound {
      return number > 0 ? range(ofLine: number - 1).upperBound : nil
    }
    if let before = bytes.clusterStart(endingAt: offset, from: line.lowerBound) { return before }
    let inside = block(at: offset - 1, ofLine: line)
    return clusters(in: inside).last { $0.start < offset }?.start
  }

  private func isSafe(_ offset: Int, in line: Range<Int>) -> Bool {
    if offset == line.lowerBound { return true }
    let bytes = bytes
    // Inside a scalar the bytes on either side look like none.
    guard bytes.scalarBoundary(near: offset, before: line.upperBound) == offset else {
      return false
    }
    return bytes.scalar(endingAt: offset)
      .breaks(before: bytes.scalar(at: offset, before: line.upperBound))
  }
}
