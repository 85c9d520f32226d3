extension Diagnostic {
  /// The diagnostic as a person reads it: place, what is wrong, the line, what to do.
  public var text: String {
    var lines = ["\(file):\(line):\(column): \(severity.rawValue): \(message)"]
    if let excerpt {
      let number = String(excerpt.line)
      let gutter = String(repeating: " ", count: max(5, number.count))
      let indent = width(of: excerpt.text.prefix(excerpt.caretOffset))
      let marked = excerpt.text.dropFirst(excerpt.caretOffset).prefix(excerpt.caretLength)
      let tildes = String(repeating: "~", count: max(1, width(of: marked)) - 1)
      lines.append(gutter.dropFirst(number.count) + number + " | " + excerpt.text)
      lines.append(gutter + " | " + String(repeating: " ", count: indent) + "^" + tildes)
    }
    if !help.isEmpty { lines.append(help) }
    return lines.joined(separator: "\n")
  }

  /// A whole report: every diagnostic, a blank line between them, and the count at the end.
  public static func text(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let count =
      "\(errors) \(errors == 1 ? "error" : "errors"), "
      + "\(warnings) \(warnings == 1 ? "warning" : "warnings")"
    return (diagnostics.map(\.text) + [count]).joined(separator: "\n\n") + "\n"
  }
}
