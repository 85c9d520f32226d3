/// A TOML 1.0 file as read: its bytes, its values with their places, and its faults.
///
/// Reading is lossless. The bytes are kept as they are, and every key and value knows its span, so
/// that one of them can be changed without touching another byte.
public struct TOMLDocument: Sendable {
  /// How deep tables and arrays may nest before reading them becomes a fault.
  public static let deepestNesting = 128

  /// The file as read, byte order mark and line ends included.
  public let bytes: [UInt8]

  /// Everything that could be read, as one table.
  public let root: TOMLTable

  /// What is wrong, in the order of the file; empty when the file is valid.
  public let faults: [TOMLFault]

  let lines: TOMLLines

  /// Reads a file's text; never fails, but collects faults and keeps what is good.
  ///
  /// After a fault it goes on at the next line, or after the bracket that closes the value at fault.
  /// A pair with a fault is left out, and so are the keys under a header with a fault.
  public init(parsing bytes: [UInt8]) {
    let textStart = TOMLScanner.textStart(of: bytes)
    let lines = TOMLLines(of: bytes, textStart: textStart)
    var parser = TOMLParser(bytes: bytes, textStart: textStart, lines: lines)
    parser.parseDocument()
    self.bytes = bytes
    self.lines = lines
    self.root = parser.tree.frozenRoot()
    self.faults = parser.faults.sorted { $0.span.start < $1.span.start }
  }

  /// The text at a span; bytes that are no UTF-8 become U+FFFD.
  public func text(at span: ByteSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }
}
