import ParleyStore

/// What a line of a list or a quote begins with.
struct ListItem: Hashable, Sendable {
  /// Where the words begin, in bytes.
  let content: Int
  /// Whether there are none.
  let isEmpty: Bool
  /// What the next item begins with: the same, counted on, a task not done.
  let next: [UInt8]

  /// Reads the beginning of a line; nil where it is neither an item nor a quote.
  init?(_ text: TextBuffer, line: Range<Int>) {
    var reader = MarkerReader(bytes: text.bytes, index: line.lowerBound, end: line.upperBound)
    guard !reader.isRule else { return nil }
    reader.copyBlanks()
    let isQuote = reader.readQuotes()
    let isItem = reader.readBullet() || reader.readNumber()
    if isItem {
      reader.copyBlanks()
      reader.readTask()
    }
    guard isQuote || isItem, reader.next.count <= MarkerReader.reach else { return nil }
    content = reader.index
    next = reader.next
    isEmpty = reader.isAtBlankRest
  }
}

/// Reads a marker part by part and writes the one that follows it.
private struct MarkerReader {
  /// Longer beginnings are no marker anybody typed.
  static let reach = 256

  let bytes: [UInt8]
  var index: Int
  let end: Int
  var next: [UInt8] = []

  /// Whether only blanks are left.
  var isAtBlankRest: Bool { bytes[index..<end].allSatisfy(Self.isBlank) }

  /// Whether the line is a rule across the page: three or more of one sign.
  var isRule: Bool {
    let signs = bytes[index..<end].lazy.filter { !Self.isBlank($0) }
    guard end - index < Self.reach, let first = signs.first, "-*_".utf8.contains(first) else {
      return false
    }
    return signs.count > 2 && signs.allSatisfy { $0 == first }
  }

  mutating func copyBlanks() {
    while index < end, next.count <= Self.reach, Self.isBlank(bytes[index]) { copy() }
  }

  mutating func readQuotes() -> Bool {
    let start = index
    while index < end, next.count <= Self.reach, bytes[index] == UInt8(ascii: ">") {
      copy()
      copyBlanks()
    }
    return index > start
  }

  mutating func readBullet() -> Bool {
    guard index + 1 < end, "-*+".utf8.contains(bytes[index]), bytes[index + 1] == 0x20 else {
      return false
    }
    copy()
    copy()
    return true
  }

  mutating func readNumber() -> Bool {
    var stop = index
    var number = 0
    // CommonMark takes nine digits at most.
    while stop < end, stop - index < 9, (0x30...0x39).contains(bytes[stop]) {
      number = number * 10 + Int(bytes[stop] - 0x30)
      stop += 1
    }
    guard stop > index, stop + 1 < end, ".)".utf8.contains(bytes[stop]), bytes[stop + 1] == 0x20
    else { return false }
    next += Array(String(number + 1).utf8)
    index = stop
    copy()
    copy()
    return true
  }

  mutating func readTask() {
    guard index + 2 < end, bytes[index] == UInt8(ascii: "["),
      " xX".utf8.contains(bytes[index + 1]), bytes[index + 2] == UInt8(ascii: "]"),
      index + 3 == end || bytes[index + 3] == 0x20
    else { return }
    next += Array("[ ] ".utf8)
    index = min(index + 4, end)
  }

  private mutating func copy() {
    next.append(bytes[index])
    index += 1
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09
  }
}
