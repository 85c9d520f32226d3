/// A half-open range of bytes in a file's text.
///
/// Offsets count bytes from the start of the file, a byte order mark included.
public struct ByteSpan: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int

  /// The offset just past the last byte; equal to ``start`` where the span is empty.
  public var end: Int

  /// Makes a span from its two offsets.
  public init(start: Int, end: Int) {
    precondition(start <= end, "a span cannot end before it starts")
    self.start = start
    self.end = end
  }

  /// The number of bytes in the span.
  public var count: Int { end - start }

  /// Whether the span covers no byte.
  public var isEmpty: Bool { start == end }
}
