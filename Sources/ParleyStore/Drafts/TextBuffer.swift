/// The bytes of a text that is being edited, and where its lines begin.
///
/// Bytes and not characters, so that what is no UTF-8 stays as it is. Lines end with a line feed; a
/// carriage return before it belongs to the end of the line.
public struct TextBuffer: Hashable, Sendable {
  /// All bytes.
  public private(set) var bytes: [UInt8]
  /// Where each line begins, the first at 0; a text ending in a line feed has an empty last line.
  public private(set) var lineStarts: [Int]

  /// Makes a buffer of bytes.
  public init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
    lineStarts = [0]
    Self.appendStarts(in: bytes, from: 0, to: &lineStarts)
  }

  /// How many bytes there are.
  public var count: Int { bytes.count }
  /// How many lines there are, at least one.
  public var lineCount: Int { lineStarts.count }

  /// The line an offset stands in, from 0.
  ///
  /// - Parameter offset: 0 to ``count``.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line without its end.
  public func range(ofLine line: Int) -> Range<Int> {
    let start = lineStarts[line]
    guard line + 1 < lineStarts.count else { return start..<bytes.count }
    let feed = lineStarts[line + 1] - 1
    let isReturned = feed > start && bytes[feed - 1] == UInt8(ascii: "\r")
    return start..<(isReturned ? feed - 1 : feed)
  }

  /// What ends the lines of the text: CR LF where its first line ends so, else LF.
  public var lineEnd: [UInt8] {
    guard lineStarts.count > 1 else { return [UInt8(ascii: "\n")] }
    let end = range(ofLine: 0).upperBound
    return Array(bytes[end..<lineStarts[1]])
  }

  /// Puts bytes in the place of others.
  public mutating func replace(_ range: Range<Int>, with new: [UInt8]) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "bytes outside the text")
    let first = line(at: range.lowerBound)
    let last = line(at: range.upperBound)
    bytes.replaceSubrange(range, with: new)
    var starts: [Int] = []
    Self.appendStarts(in: new, from: range.lowerBound, to: &starts)
    lineStarts.replaceSubrange(first + 1..<last + 1, with: starts)
    let shift = new.count - range.count
    guard shift != 0 else { return }
    for index in (first + 1 + starts.count)..<lineStarts.count { lineStarts[index] += shift }
  }

  private static func appendStarts(in bytes: [UInt8], from offset: Int, to starts: inout [Int]) {
    bytes.withUnsafeBufferPointer { buffer in
      for index in buffer.indices where buffer[index] == UInt8(ascii: "\n") {
        starts.append(offset + index + 1)
      }
    }
  }
}
