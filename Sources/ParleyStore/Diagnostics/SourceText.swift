import ParleyModel

/// A file's bytes, for turning byte offsets into lines, columns and excerpts.
struct SourceText {
  let file: String
  let bytes: [UInt8]

  private var anchor: Int
  private var lineStart: Int
  private var line = 1
  private var column = 1

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    // A byte order mark belongs to no column.
    anchor = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStart = anchor
  }

  /// The most faults of one file that are told one by one.
  static let mostTold = 10_000

  /// The diagnostics of a file's faults, in one pass from its start to its end.
  static func diagnostics(of faults: [Fault], in file: String, bytes: [UInt8]) -> [Diagnostic] {
    guard !faults.isEmpty else { return [] }
    var source = SourceText(file: file, bytes: bytes)
    let order = faults.indices.sorted {
      (faults[$0].span?.start ?? -1, $0) < (faults[$1].span?.start ?? -1, $1)
    }
    let told = order.prefix(mostTold).map { source.diagnostic(of: faults[$0]) }
    let rest = order.dropFirst(mostTold)
    if rest.isEmpty { return told }
    let isError = rest.contains { faults[$0].severity == .error }
    return told + [
      Diagnostic(
        file: file, severity: isError ? .error : .warning,
        message: "\(rest.count) more faults in \(quoted(file)) are not listed",
        help: "A file with so many is most likely the wrong one, or damaged. Check that first.")
    ]
  }

  /// - Precondition: Faults come in the order of their places.
  private mutating func diagnostic(of fault: Fault) -> Diagnostic {
    guard let span = fault.span else {
      return Diagnostic(
        file: file, severity: fault.severity, message: fault.message, help: fault.help)
    }
    advance(to: max(span.start, anchor))
    return Diagnostic(
      file: file, line: line, column: column, severity: fault.severity, message: fault.message,
      excerpt: excerpt(of: span), help: fault.help)
  }

  private mutating func advance(to offset: Int) {
    let offset = min(offset, bytes.count)
    var segmentStart = anchor
    for index in anchor..<offset where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      column = 1
      lineStart = index + 1
      segmentStart = lineStart
    }
    column += characterCount(segmentStart..<offset)
    anchor = offset
  }

  private func characterCount(_ range: Range<Int>) -> Int {
    bytes[range].allSatisfy { $0 < 0x80 } ? range.count : text(range).count
  }

  private func excerpt(of span: ByteSpan) -> Excerpt {
    // Bytes enough for any window, so that a line of a megabyte costs no more than a short one.
    let reach = Excerpt.longest * 4
    let place = min(max(span.start, anchor), bytes.count)
    let horizon = min(bytes.count, place + 3 * reach)
    let lineEnd = bytes[place..<horizon].firstIndex { $0 == UInt8(ascii: "\n") } ?? horizon
    let isCRLF = lineEnd > place && bytes[lineEnd - 1] == UInt8(ascii: "\r")
    let textEnd = isCRLF ? lineEnd - 1 : lineEnd
    let placeEnd = min(max(span.end, place), textEnd, place + reach)
    let tailEnd = min(textEnd, placeEnd + reach)
    return Excerpt(
      line: line, before: text(min(boundary(max(lineStart, place - reach)), place)..<place),
      place: text(place..<boundary(placeEnd)), after: text(boundary(placeEnd)..<boundary(tailEnd)))
  }

  /// The offset, or the next one that does not cut a UTF-8 sequence.
  private func boundary(_ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
