/// How records stand in a journal's file, and in a log of changes.
///
/// A record is `@KIND LENGTH CHECKSUM HEADCHECK`, a line feed, LENGTH bytes, a line feed; numbers are
/// hexadecimal of a fixed width. The checksum goes over kind, length, bytes and the checksum of the
/// record before, so that a record dropped, doubled or swapped shows; the head has a check of its
/// own, so that a changed length is not taken for a file that ends early.
enum JournalRecord {
  /// What a record holds.
  enum Kind: UInt8 {
    /// Always the first: whose journal it is, and what the text began as.
    case opening = 0x6F
    /// Changes.
    case batch = 0x62
    /// An entry of a log of changes, which is framed alike.
    case entry = 0x65
  }

  /// What the first record is chained to.
  static let seed: UInt64 = 0x7061_726C_6579_0001
  /// Bytes of the head.
  static let headLength = 38
  /// Bytes around those a record holds.
  static let overhead = headLength + 1

  /// What stands at some place of a file.
  enum Found {
    case record(Kind, payload: Range<Int>, checksum: UInt64)
    /// The file is over.
    case end
    /// The file ends inside a record, or was never written from here on.
    case torn
    case damage
  }

  /// Appends a record.
  ///
  /// - Parameter checksum: Of the record before; becomes this one's.
  static func append(
    _ kind: Kind, _ payload: [UInt8], to bytes: inout [UInt8], checksum: inout UInt64
  ) {
    precondition(payload.count <= UInt32.max, "a record longer than its length can say")
    let sum = payload.withUnsafeBufferPointer {
      self.checksum(kind.rawValue, $0, after: checksum)
    }
    let check = headCheck(kind.rawValue, payload.count, sum, after: checksum)
    bytes.reserveCapacity(bytes.count + payload.count + overhead)
    bytes += [UInt8(ascii: "@"), kind.rawValue, space]
    appendHex(UInt64(payload.count), digits: 8, to: &bytes)
    bytes.append(space)
    appendHex(sum, digits: 16, to: &bytes)
    bytes.append(space)
    appendHex(check, digits: 8, to: &bytes)
    bytes.append(feed)
    bytes += payload
    bytes.append(feed)
    checksum = sum
  }

  /// Looks at the record that begins at an offset.
  static func find(in bytes: [UInt8], at start: Int, after checksum: UInt64) -> Found {
    if start == bytes.count { return .end }
    let rest = bytes.count - start
    if rest < headLength || bytes[start] == 0 && bytes[start...].allSatisfy({ $0 == 0 }) {
      return .torn
    }
    guard bytes[start] == UInt8(ascii: "@"), let kind = Kind(rawValue: bytes[start + 1]),
      [2, 11, 28].allSatisfy({ bytes[start + $0] == space }), bytes[start + 37] == feed,
      let length = hex(bytes[start + 3..<start + 11]).map({ Int($0) }),
      let sum = hex(bytes[start + 12..<start + 28]),
      hex(bytes[start + 29..<start + 37])
        == headCheck(kind.rawValue, length, sum, after: checksum)
    else { return .damage }
    if rest < length + overhead { return .torn }
    let payload = start + headLength..<start + headLength + length
    let real = bytes.withUnsafeBufferPointer {
      self.checksum(kind.rawValue, UnsafeBufferPointer(rebasing: $0[payload]), after: checksum)
    }
    guard real == sum, bytes[payload.upperBound] == feed else { return .damage }
    return .record(kind, payload: payload, checksum: sum)
  }

  private static let space = UInt8(ascii: " ")
  private static let feed = UInt8(ascii: "\n")

  private static func checksum(
    _ kind: UInt8, _ payload: UnsafeBufferPointer<UInt8>, after checksum: UInt64
  ) -> UInt64 {
    var sum = FNV1a()
    combine([checksum, UInt64(kind), UInt64(payload.count)], into: &sum)
    sum.combineWords(of: payload)
    return sum.value
  }

  private static func headCheck(
    _ kind: UInt8, _ length: Int, _ sum: UInt64, after checksum: UInt64
  ) -> UInt64 {
    var check = FNV1a()
    combine([checksum, UInt64(kind), UInt64(length), sum], into: &check)
    return (check.value ^ check.value >> 32) & 0xFFFF_FFFF
  }

  private static func combine(_ words: [UInt64], into sum: inout FNV1a) {
    let bytes = words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
    }
    bytes.withUnsafeBufferPointer { sum.combineWords(of: $0) }
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func appendHex(_ value: UInt64, digits count: Int, to bytes: inout [UInt8]) {
    for place in (0..<count).reversed() { bytes.append(digits[Int(value >> (place * 4) & 15)]) }
  }

  /// Small letters only: every value has one form, so that no changed bit goes unseen.
  private static func hex(_ bytes: ArraySlice<UInt8>) -> UInt64? {
    var value: UInt64 = 0
    for byte in bytes {
      guard let digit = digits.firstIndex(of: byte) else { return nil }
      value = value << 4 | UInt64(digit)
    }
    return value
  }
}
