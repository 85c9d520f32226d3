/// A value of JSON, printed the same way every time: keys in the order given, numbers that read back
/// to the same binary64.
public indirect enum JSON: Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A whole number of 64 bits without a sign, as a seed.
  case unsigned(UInt64)
  /// A number; what is no number or infinite has no place in JSON and is printed as null.
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])

  /// A number, or null for nil.
  public static func optional(_ number: Double?) -> JSON { number.map { .number($0) } ?? .null }

  /// The text, ending in a line feed: what fits a line, and every row of plain values, stands on one.
  public var text: String { broken(indent: 0) + "\n" }

  private static let widest = 118

  private var compact: String {
    switch self {
    case .null: "null"
    case .boolean(let truth): truth ? "true" : "false"
    case .integer(let number): "\(number)"
    case .unsigned(let number): "\(number)"
    case .number(let number): number.isFinite ? "\(number)" : "null"
    case .string(let text): jsonString(text)
    case .array(let items): "[" + items.map(\.compact).joined(separator: ", ") + "]"
    case .object(let pairs):
      "{" + pairs.map { "\(jsonString($0.key)): \($0.value.compact)" }.joined(separator: ", ") + "}"
    }
  }

  /// An object of plain values: a row, which stands on one line however long it is.
  private var isFlat: Bool {
    guard case .object(let pairs) = self else { return false }
    return pairs.allSatisfy { pair in
      switch pair.value {
      case .array, .object: false
      case .null, .boolean, .integer, .unsigned, .number, .string: true
      }
    } && !pairs.isEmpty
  }

  private func broken(indent: Int) -> String {
    let compact = compact
    if isFlat || compact.utf8.count + indent <= Self.widest { return compact }
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch self {
    case .array(let items):
      let lines = items.map { inner + $0.broken(indent: indent + 2) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(outer)]"
    case .object(let pairs):
      let lines = pairs.map {
        inner + jsonString($0.key) + ": " + $0.value.broken(indent: indent + 2)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
    default: return compact
    }
  }
}

/// A JSON string literal, quotes included; whoever prints it sees every character.
func jsonString(_ text: String) -> String {
  var literal = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": literal += "\\\""
    case "\\": literal += "\\\\"
    case "\n": literal += "\\n"
    case "\t": literal += "\\t"
    case _ where isInvisible(scalar):
      // One \uXXXX for each unit of UTF-16; above the BMP that is a pair.
      for unit in Character(scalar).utf16 {
        let digits = String(unit, radix: 16)
        literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    default: literal.unicodeScalars.append(scalar)
    }
  }
  return literal + "\""
}

/// Whether a scalar steers a terminal, turns the direction of writing or shows nothing.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  // Looking up the properties of a letter takes longer than printing it.
  if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
    return true
  default: return scalar.properties.isDefaultIgnorableCodePoint
  }
}
