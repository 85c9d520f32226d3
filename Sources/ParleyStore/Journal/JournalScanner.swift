/// Reads what a record holds: words, numbers and counted bytes, each ended by a space or line feed.
struct JournalScanner {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// Whether all was read.
  var isAtEnd: Bool { position == end }

  /// Takes a text if it stands here.
  mutating func take(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard count <= end - position else { return false }
    for index in 0..<count where bytes[position + index] != text.utf8Start[index] { return false }
    position += count
    return true
  }

  /// Takes a number from 0 of at most 18 digits, which neither it nor a sum of two can overflow,
  /// and the byte that ends it.
  mutating func number(endedBy terminator: Character = "\n") -> Int? {
    var value = 0
    var index = position
    while index < end, case let digit = Int(bytes[index]) - 0x30, (0...9).contains(digit) {
      guard index - position < 18 else { return nil }
      value = value * 10 + digit
      index += 1
    }
    guard index > position, index < end, bytes[index] == terminator.asciiValue,
      bytes[position] != 0x30 || index - position == 1
    else { return nil }
    position = index + 1
    return value
  }

  /// Takes so many bytes and the line feed that ends them; none have none.
  mutating func block(_ count: Int) -> [UInt8]? {
    guard count > 0 else { return [] }
    guard count < end - position, bytes[position + count] == 0x0A else { return nil }
    defer { position += count + 1 }
    return Array(bytes[position..<position + count])
  }

  /// Takes a counted text of valid UTF-8, as `3 abc`.
  mutating func text() -> String? {
    guard let count = number(endedBy: " ") else { return nil }
    if count == 0 { return take("\n") ? "" : nil }
    return block(count).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// Takes a word of small letters and the line feed that ends it.
  mutating func word() -> String? {
    var index = position
    while index < end, (0x61...0x7A).contains(bytes[index]) { index += 1 }
    guard index > position, index < end, bytes[index] == 0x0A else { return nil }
    defer { position = index + 1 }
    return String(decoding: bytes[position..<index], as: UTF8.self)
  }

  /// Takes what a file held: `absent`, or a count and the bytes.
  mutating func contents() -> FileContents? {
    if take("absent\n") { return .absent }
    return number().flatMap { block($0) }.map { .bytes($0) }
  }

  /// Takes who writes.
  mutating func holder() -> JournalHolder? {
    guard take("user "), let user = text(), take("host "), let host = text(), take("pid "),
      let pid = number()
    else { return nil }
    return JournalHolder(user: user, host: host, pid: pid)
  }
}
