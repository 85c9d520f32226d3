/// A piece of a Swift source, as far as one must know it to find what the program says.
enum SourceToken: Equatable {
  /// A name, a keyword or a number.
  case word(String)
  /// An operator, or one of `( ) [ ] { } , : ; ? .`
  case mark(String)
  /// A string, `{}` for every gap; the tokens of what stands in the gaps.
  case literal(String, line: Int, gaps: [[SourceToken]])
  case newline

  var text: String {
    switch self {
    case .word(let text), .mark(let text): text
    case .literal: "\""
    case .newline: "\n"
    }
  }
}

/// Splits a Swift source into tokens; comments are left out.
struct SourceScanner {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1

  static func tokens(of source: [UInt8]) -> [SourceToken] {
    var scanner = SourceScanner(bytes: source)
    return scanner.tokens(inGap: false)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func starts(with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    return text.withUTF8Buffer { bytes[index..<index + count].elementsEqual($0) }
  }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where index < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") { line += 1 }
      index += 1
    }
  }

  /// Tokens to the end or, in a gap, to the bracket that closes it.
  private mutating func tokens(inGap: Bool) -> [SourceToken] {
    var tokens: [SourceToken] = []
    var depth = 0
    while index < bytes.count {
      let byte = bytes[index]
      if starts(with: "//") {
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { advance() }
      } else if starts(with: "/*") {
        while index < bytes.count, !starts(with: "*/") { advance() }
        advance(2)
      } else if byte == UInt8(ascii: "\"") {
        tokens.append(literal())
      } else if Self.isWord(byte) {
        let start = index
        while index < bytes.count, Self.isWord(bytes[index]) { advance() }
        tokens.append(.word(String(decoding: bytes[start..<index], as: UTF8.self)))
      } else if byte == UInt8(ascii: "\n") {
        tokens.append(.newline)
        advance()
      } else if byte == UInt8(ascii: " ") {
        advance()
      } else {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") {
          depth -= 1
          if inGap, depth < 0 {
            advance()
            return tokens
          }
        }
        let pair = ["->", "??", "==", "!=", "+=", "&&", "||"].first { starts(with: $0) }
        let mark = pair.map { "\($0)" } ?? String(decoding: [byte], as: UTF8.self)
        tokens.append(.mark(mark))
        advance(mark.utf8.count)
      }
    }
    return tokens
  }

  /// Letters, digits, `_`, `$`, `#`, `@`, and everything that is not ASCII.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"),
      UInt8(ascii: "#"), UInt8(ascii: "@"), 0x80...:
      true
    default: false
    }
  }

  private mutating func literal() -> SourceToken {
    let first = line
    let isLong = starts(with: "\"\"\"")
    advance(isLong ? 3 : 1)
    var (text, gaps): ([UInt8], [[SourceToken]]) = ([], [])
    while index < bytes.count, isLong ? !starts(with: "\"\"\"") : bytes[index] != UInt8(ascii: "\"")
    {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else {
        text.append(bytes[index])
        advance()
        continue
      }
      let escaped = bytes[index + 1]
      advance(2)
      switch escaped {
      case UInt8(ascii: "("):
        text += "{}".utf8
        gaps.append(tokens(inGap: true))
      // The line goes on: its indentation is cut below.
      case UInt8(ascii: "\n"): text += Self.join
      case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "u"):
        let digits = bytes[index...].dropFirst().prefix { $0 != UInt8(ascii: "}") }
        let scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        text += String(scalar.flatMap { Unicode.Scalar($0) }.map { Character($0) } ?? "?").utf8
        advance(digits.count + 2)
      default: text.append(escaped)
      }
    }
    advance(isLong ? 3 : 1)
    if isLong { text = Self.unindented(text) }
    return .literal(String(decoding: text, as: UTF8.self), line: first, gaps: gaps)
  }

  /// Stands for the end of a line that goes on; no source has it.
  private static let join: [UInt8] = [0]

  /// A text of several lines without the indentation of its last one.
  private static func unindented(_ text: [UInt8]) -> [UInt8] {
    let joined = text.map { $0 == 0 ? UInt8(ascii: "\n") : $0 }
    let indent = joined.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    var result: [UInt8] = []
    var column = 0
    for (byte, shown) in zip(text, joined).dropFirst() {
      if shown == UInt8(ascii: "\n") {
        column = 0
        if byte != 0 { result.append(shown) }
      } else {
        if column >= indent { result.append(byte) }
        column += 1
      }
    }
    if result.last == UInt8(ascii: "\n") { result.removeLast() }
    return result
  }
}
