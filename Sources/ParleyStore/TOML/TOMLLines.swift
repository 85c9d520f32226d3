/// Where the lines of a file begin.
struct TOMLLines: Sendable {
  /// The offset of the first byte of each line; the first line begins after the byte order mark.
  let starts: [Int]

  init(of bytes: [UInt8], textStart: Int) {
    var starts = [textStart]
    for offset in bytes.indices where bytes[offset] == TOMLByte.lineFeed {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  /// The number of the line that holds the offset, from 1.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }
}
