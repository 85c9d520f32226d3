extension [UInt8] {
  /// The parts of an input that holds several files or records, between lines of `---`.
  ///
  /// - Parameter most: After so many the rest is one part.
  func parts(atMost most: Int) -> [[UInt8]] {
    let separator = Array("\n---\n".utf8)
    var parts: [[UInt8]] = []
    var start = 0
    var index = 0
    while parts.count < most - 1, index + separator.count <= count {
      if self[index] == separator[0], self[index..<index + separator.count].elementsEqual(separator)
      {
        parts.append(Array(self[start..<index]))
        index += separator.count
        start = index
      } else {
        index += 1
      }
    }
    parts.append(Array(self[start...]))
    return parts
  }
}
