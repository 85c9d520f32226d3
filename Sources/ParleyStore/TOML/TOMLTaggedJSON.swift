/// A file's values as the public toml-test suite writes them, on one line.
///
/// Each value is `{"type": "integer", "value": "42"}`; tables are objects and arrays are arrays. Of
/// a file with faults it holds what could be read.
public func taggedJSON(_ document: TOMLDocument) -> String {
  var json = TOMLTaggedJSON()
  json.append(document.root)
  return json.text
}

/// The text of the tagged JSON while it is written.
private struct TOMLTaggedJSON {
  var text = ""

  mutating func append(_ table: TOMLTable) {
    text += "{"
    for (place, entry) in table.entries.enumerated() {
      if place > 0 { text += ", " }
      appendString(entry.key.text)
      text += ": "
      append(entry.value)
    }
    text += "}"
  }

  private mutating func append(_ value: TOMLValue) {
    switch value.kind {
    case .string(let text): append(text, as: "string")
    case .integer(let number): append(String(number), as: "integer")
    // Swift would write the sign of a negative nan, which means nothing.
    case .float(let number): append(number.isNaN ? "nan" : "\(number)", as: "float")
    case .boolean(let truth): append(truth ? "true" : "false", as: "bool")
    case .offsetDateTime(let text): append(withMilliseconds(text), as: "datetime")
    case .localDateTime(let text): append(withMilliseconds(text), as: "datetime-local")
    case .localDate(let text): append(text, as: "date-local")
    case .localTime(let text): append(withMilliseconds(text), as: "time-local")
    case .table(let table): append(table)
    case .array(let items):
      text += "["
      for (place, item) in items.enumerated() {
        if place > 0 { text += ", " }
        append(item)
      }
      text += "]"
    }
  }

  private mutating func append(_ value: String, as type: String) {
    text += "{\"type\": \"\(type)\", \"value\": "
    appendString(value)
    text += "}"
  }

  private mutating func appendString(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        text += "\\"
        text.unicodeScalars.append(scalar)
      case "\u{00}"..<" ", "\u{7F}":
        let code = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  /// The suite writes a fraction of a second with at least three digits.
  private func withMilliseconds(_ time: String) -> String {
    guard let dot = time.firstIndex(of: ".") else { return time }
    let fraction = time[time.index(after: dot)...].prefix { $0.isNumber }
    let missing = String(repeating: "0", count: max(3 - fraction.count, 0))
    return time[..<fraction.endIndex] + missing + time[fraction.endIndex...]
  }
}
