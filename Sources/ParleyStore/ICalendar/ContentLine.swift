/// A line of an iCalendar file: a property and its value.
///
/// Source: RFC 5545, 3.1 (lines and folding) and 3.3.11 (text).
struct ContentLine: Hashable {
  /// The name with its parameters, as `DTSTART;VALUE=DATE`.
  let name: String
  /// The value as it stands in the file.
  let value: String

  /// A line whose value needs no escaping, as a date.
  init(_ name: String, _ value: String) {
    (self.name, self.value) = (name, value)
  }

  /// A line whose value is text.
  init(_ name: String, text: String) {
    self.init(name, Self.escaped(text))
  }

  /// A line whose value is a list of texts.
  init(_ name: String, texts: [String]) {
    self.init(name, texts.map(Self.escaped).joined(separator: ","))
  }

  /// Octets of a line without its line end.
  static let mostOctets = 75

  /// The line folded, each part with CR and LF behind it: no part has more than 75 octets, and none
  /// ends within a character.
  var folded: [UInt8] {
    var bytes: [UInt8] = []
    var count = 0
    for scalar in (name + ":" + value).unicodeScalars {
      let octets = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      if count + octets.count > Self.mostOctets {
        bytes += [0x0D, 0x0A, UInt8(ascii: " ")]
        count = 1
      }
      bytes += octets
      count += octets.count
    }
    return bytes + [0x0D, 0x0A]
  }

  /// Text with everything that has a meaning in a value behind a backslash. Line breaks become `\n`;
  /// other control characters, which the format forbids, become blanks.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      case "\\", ";", ",":
        result.append("\\")
        result.append(scalar)
      case "\n" where isAfterReturn: break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        result.append(contentsOf: "\\n".unicodeScalars)
      default: result.append(scalar.properties.generalCategory == .control ? " " : scalar)
      }
    }
    return String(result)
  }
}
