/// Values and keys as a person writes them in TOML.
enum TOMLLiteral {
  /// A string in double quotes on one line.
  static func string(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\r": written += "\\r"
      case "\t": written += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          written.unicodeScalars.append(scalar)
        }
      }
    }
    return written + "\""
  }

  /// A number without an exponent, with as many digits as it takes to read the same one back; `inf`
  /// and `nan` as TOML has them.
  ///
  /// - Parameter isWhole: Whether a whole number is written as an integer, else as `5.0`.
  static func number(_ number: Double, isWhole: Bool) -> String {
    if isWhole, number == number.rounded(), abs(number) < 0x1p53 { return String(Int64(number)) }
    return plain(number.description)
  }

  /// A key: bare where TOML allows it, else in quotes.
  static func key(_ name: String) -> String {
    let isBare = !name.isEmpty && name.utf8.allSatisfy(TOMLByte.isBareKey)
    return isBare ? name : string(name)
  }

  /// A dotted key.
  static func path(_ names: some Sequence<String>) -> String {
    names.map { key($0) }.joined(separator: ".")
  }

  /// `1.5e-05` as `0.000015`.
  private static func plain(_ text: String) -> String {
    guard let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...])
    else { return text }
    let isNegative = text.hasPrefix("-")
    let mantissa = text[..<mark].drop { $0 == "-" }.split(separator: ".")
    var digits = String(mantissa.first ?? "0")
    var point = digits.count + exponent
    if let fraction = mantissa.dropFirst().first, fraction != "0" { digits += fraction }
    if point < 1 {
      digits = String(repeating: "0", count: 1 - point) + digits
      point = 1
    }
    digits += String(repeating: "0", count: max(point + 1 - digits.count, 0))
    let place = digits.index(digits.startIndex, offsetBy: point)
    return (isNegative ? "-" : "") + digits[..<place] + "." + digits[place...]
  }
}
