/// What one save changed in a file that was there: whole lines taken out at one place and others put
/// in, with the lines around them.
///
/// From it the text before can be made again out of the text after, and the other way round, also
/// where somebody changed other lines of the file since. See ``reverted(from:)``.
public struct TextPatch: Hashable, Sendable {
  /// Path relative to the workspace.
  public let file: String
  /// Where the lines begin, in bytes from the start of both texts.
  public let offset: Int
  /// The lines that were there, with their ends; empty where lines were only added.
  public let removed: [UInt8]
  /// The lines that are there now; empty where lines were only removed.
  public let inserted: [UInt8]
  /// The lines before them, at most three, that both texts have.
  public let leading: [UInt8]
  /// The lines behind them, at most three, that both texts have.
  public let trailing: [UInt8]
  /// The checksum of the whole text before.
  public let checksumBefore: UInt64
  /// The checksum of the whole text after.
  public let checksumAfter: UInt64

  /// Lines of context on either side.
  static let contextLines = 3

  /// Compares two texts of a file.
  ///
  /// - Returns: Nil where they are the same.
  public init?(file: String, from before: [UInt8], to after: [UInt8]) {
    if before == after { return nil }
    let ends = CommonEnds(before, after)
    self.init(
      file: file, offset: ends.prefix,
      removed: Array(before[ends.prefix..<before.count - ends.suffix]),
      inserted: Array(after[ends.prefix..<after.count - ends.suffix]),
      leading: Self.lastLines(of: after[..<ends.prefix]),
      trailing: Self.firstLines(of: after[(after.count - ends.suffix)...]),
      checksumBefore: Self.checksum(of: before), checksumAfter: Self.checksum(of: after))
  }

  init(
    file: String, offset: Int, removed: [UInt8], inserted: [UInt8], leading: [UInt8],
    trailing: [UInt8], checksumBefore: UInt64, checksumAfter: UInt64
  ) {
    self.file = file
    self.offset = offset
    self.removed = removed
    self.inserted = inserted
    self.leading = leading
    self.trailing = trailing
    self.checksumBefore = checksumBefore
    self.checksumAfter = checksumAfter
  }

  /// The checksum by which a text is known again.
  static func checksum(of bytes: [UInt8]) -> UInt64 {
    var sum = FNV1a()
    bytes.withUnsafeBufferPointer { sum.combineWords(of: $0) }
    return sum.value
  }

  private static func lastLines(of text: ArraySlice<UInt8>) -> [UInt8] {
    var start = text.endIndex
    for _ in 0..<contextLines where start > text.startIndex {
      start = text[..<(start - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? text.startIndex
    }
    return Array(text[start...])
  }

  private static func firstLines(of text: ArraySlice<UInt8>) -> [UInt8] {
    var end = text.startIndex
    for _ in 0..<contextLines where end < text.endIndex {
      end = text[end...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.endIndex
    }
    return Array(text[..<end])
  }
}
