import ParleyModel

extension Diagnostic {
  /// The diagnostics as JSON: `[{file, line, column, severity, message}]`, one a line, in English; those
  /// of private papers say so first.
  public static func json(_ diagnostics: [Diagnostic]) -> String {
    let rows = diagnostics.map { diagnostic in
      (diagnostic.isPrivate ? "{\"private\": true, " : "{")
        + "\"file\": \(jsonString(diagnostic.file)), \"line\": \(diagnostic.line), "
        + "\"column\": \(diagnostic.column), \"severity\": \"\(diagnostic.severity.rawValue)\", "
        + "\"message\": \(jsonString(diagnostic.message.english))}"
    }
    return rows.isEmpty ? "[]\n" : "[\n  " + rows.joined(separator: ",\n  ") + "\n]\n"
  }
}
