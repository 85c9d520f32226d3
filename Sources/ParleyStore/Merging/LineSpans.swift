import Glibc

/// Where the lines of a text, or of a part of it, stand; each with its end.
///
/// A line ends after a line feed. What stands after the last one is a line too, without an end.
struct LineSpans {
  /// Where each line begins, and at last where the last one ends.
  private let bounds: [Int]

  /// - Parameter part: Begins where a line begins.
  init(of text: [UInt8], in part: Range<Int>) {
    var bounds = [part.lowerBound]
    Self.forEachEnd(in: text, part) { bounds.append($0) }
    if bounds[bounds.count - 1] < part.upperBound { bounds.append(part.upperBound) }
    self.bounds = bounds
  }

  init(of text: [UInt8]) {
    self.init(of: text, in: 0..<text.count)
  }

  var count: Int { bounds.count - 1 }

  /// The bytes of a line.
  subscript(line: Int) -> Range<Int> { bounds[line]..<bounds[line + 1] }

  /// The bytes of some lines.
  subscript(lines: Range<Int>) -> Range<Int> { bounds[lines.lowerBound]..<bounds[lines.upperBound] }

  /// How many lines a part has, without keeping where they are.
  static func count(in text: [UInt8], _ part: Range<Int>) -> Int {
    var count = 0
    var last = part.lowerBound
    forEachEnd(in: text, part) {
      count += 1
      last = $0
    }
    return last < part.upperBound ? count + 1 : count
  }

  /// Calls with the offset after each line feed.
  private static func forEachEnd(in text: [UInt8], _ part: Range<Int>, _ body: (Int) -> Void) {
    text.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      var offset = part.lowerBound
      while offset < part.upperBound,
        let feed = memchr(start + offset, 0x0A, part.upperBound - offset)
      {
        offset = UnsafeRawPointer(feed) - start + 1
        body(offset)
      }
    }
  }
}
