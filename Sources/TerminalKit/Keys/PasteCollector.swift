/// The bytes of a paste, up to the mark that ends it: ESC [ 201 ~.
struct PasteCollector {
  private var bytes: [UInt8] = []

  private static let end: [UInt8] = [0x1B] + Array("[201~".utf8)

  /// What has been pasted so far; whole once ``take(_:)`` has returned the rest.
  var text: [UInt8] { bytes }

  /// Takes the next bytes of input.
  ///
  /// - Returns: What stands behind the end of the paste; nil when the end is still to come.
  mutating func take(_ input: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    // The mark may have been cut: look again at as much as could be its beginning.
    let from = max(0, bytes.count - Self.end.count + 1)
    let before = bytes.count
    bytes += input
    guard let start = Self.firstEnd(in: bytes, from: from) else { return nil }
    bytes.removeLast(bytes.count - start)
    return input.dropFirst(start + Self.end.count - before)
  }

  private static func firstEnd(in bytes: [UInt8], from: Int) -> Int? {
    guard bytes.count >= end.count else { return nil }
    return (from...max(from, bytes.count - end.count)).first { start in
      bytes[start] == end[0] && bytes[start...].starts(with: end)
    }
  }
}
