/// Whether bytes are plain text: UTF-8 without NUL.
enum TextCheck {
  /// What is wrong at a place.
  enum Problem: Hashable {
    /// A byte that is not part of a UTF-8 character.
    case notUTF8(UInt8)
    /// A zero byte, which no text has.
    case nul
  }

  /// The first byte that is no text, or nil when all of it is.
  static func firstProblem(
    in bytes: [UInt8], range: Range<Int>? = nil
  ) -> (offset: Int, problem: Problem)? {
    bytes.withUnsafeBytes { firstProblem(in: $0, range: range ?? 0..<bytes.count) }
  }

  private static func firstProblem(
    in bytes: UnsafeRawBufferPointer, range: Range<Int>
  ) -> (offset: Int, problem: Problem)? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      // Eight bytes at a time: no high bit set, and none of them zero.
      while offset + 8 <= range.upperBound {
        let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        let zeros = (word &- 0x0101_0101_0101_0101) & ~word
        guard (word | zeros) & 0x8080_8080_8080_8080 == 0 else { break }
        offset += 8
      }
      guard offset < range.upperBound else { break }
      let byte = bytes[offset]
      if byte == 0 { return (offset, .nul) }
      guard let length = sequenceLength(in: bytes, at: offset, end: range.upperBound) else {
        return (offset, .notUTF8(byte))
      }
      offset += length
    }
    return nil
  }

  /// How many bytes the character at `offset` has, or nil when it is not well formed (Unicode,
  /// table 3-7: neither overlong, nor a surrogate, nor beyond U+10FFFF).
  private static func sequenceLength(
    in bytes: UnsafeRawBufferPointer, at offset: Int, end: Int
  ) -> Int? {
    let lead = bytes[offset]
    var second: ClosedRange<UInt8> = 0x80...0xBF
    let length: Int
    switch lead {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard offset + length <= end, second.contains(bytes[offset + 1]) else { return nil }
    for index in offset + 2..<max(offset + length, offset + 2) where bytes[index] & 0xC0 != 0x80 {
      return nil
    }
    return length
  }
}
