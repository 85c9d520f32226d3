extension Diagnostic {
  /// The diagnostics as JSON: `[{file, line, column, severity, message}]`, one a line.
  public static func json(_ diagnostics: [Diagnostic]) -> String {
    let rows = diagnostics.map { diagnostic in
      "{\"file\": \(jsonString(diagnostic.file)), \"line\": \(diagnostic.line), "
        + "\"column\": \(diagnostic.column), \"severity\": \"\(diagnostic.severity.rawValue)\", "
        + "\"message\": \(jsonString(diagnostic.message))}"
    }
    return rows.isEmpty ? "[]\n" : "[\n  " + rows.joined(separator: ",\n  ") + "\n]\n"
  }
}

/// A JSON string literal, quotes included.
private func jsonString(_ text: String) -> String {
  var literal = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": literal += "\\\""
    case "\\": literal += "\\\\"
    case "\n": literal += "\\n"
    case "\t": literal += "\\t"
    case _ where scalar.value < 0x20:
      let digits = String(scalar.value, radix: 16)
      literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: literal.unicodeScalars.append(scalar)
    }
  }
  return literal + "\""
}
