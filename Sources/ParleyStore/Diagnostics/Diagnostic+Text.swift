import ParleyModel

extension Diagnostic {
  /// The diagnostic as a person reads it, in the language in force: place, what is wrong, the line,
  /// what to do.
  public var text: String {
    var lines = ["\(file):\(line):\(column): \(severity.title.text): \(message.text)"]
    if let excerpt {
      let number = String(excerpt.line)
      let gutter = String(repeating: " ", count: max(5, number.count))
      let indent = width(of: excerpt.text.prefix(excerpt.caretOffset))
      let marked = excerpt.text.dropFirst(excerpt.caretOffset).prefix(excerpt.caretLength)
      let tildes = String(repeating: "~", count: max(1, width(of: marked)) - 1)
      lines.append(gutter.dropFirst(number.count) + number + " | " + excerpt.text)
      lines.append(gutter + " | " + String(repeating: " ", count: indent) + "^" + tildes)
    }
    if !help.isEmpty { lines.append(help.text) }
    return lines.joined(separator: "\n")
  }

  /// A whole report: every diagnostic, a blank line between them, and the count at the end.
  public static func text(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let count: Phrase = "\(Self.count(ofErrors: errors)), \(Self.count(ofWarnings: warnings))"
    return (diagnostics.map(\.text) + [count.text]).joined(separator: "\n\n") + "\n"
  }

  private static func count(ofErrors count: Int) -> Phrase {
    count == 1 ? "\(count) error" : "\(count) errors"
  }

  private static func count(ofWarnings count: Int) -> Phrase {
    count == 1 ? "\(count) warning" : "\(count) warnings"
  }
}
