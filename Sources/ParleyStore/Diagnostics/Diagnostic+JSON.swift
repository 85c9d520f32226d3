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

/// A JSON string literal, quotes included; whoever prints it sees every character.
private func jsonString(_ text: String) -> String {
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
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
  default: scalar.properties.isDefaultIgnorableCodePoint
  }
}
