/// A manual page being written in the roff macros of man(7).
struct Roff {
  private(set) var text = ""

  /// Whether a heading has just been set, after which no paragraph needs to be parted.
  private var isAtHeading = false

  /// The page's name, chapter, day and what it belongs to.
  ///
  /// - Parameter day: As `2026-11-25`; readers of the page know a date by its bare hyphens.
  init(title: String, chapter: Int, day: String, version: String) {
    text = ".TH \(Roff.quoted(title)) \(chapter) \"\(day)\" \(Roff.quoted(version))\n"
  }

  mutating func section(_ title: String) {
    text += ".SH \(Roff.quoted(title))\n"
    isAtHeading = true
  }

  mutating func subsection(_ title: String) {
    text += ".SS \(Roff.quoted(title))\n"
    isAtHeading = true
  }

  /// A paragraph; every sentence begins a line of its own, so that roff spaces them.
  mutating func paragraph(_ sentences: [String]) {
    if !isAtHeading { text += ".PP\n" }
    isAtHeading = false
    for sentence in sentences { line(sentence) }
  }

  /// A line of running text.
  mutating func line(_ sentence: String) { text += Roff.line(sentence) + "\n" }

  /// A term in bold and, indented below it, what it means.
  mutating func item(_ term: String, _ sentences: [String]) {
    text += ".TP\n\\fB\(Roff.escaped(term))\\fR\n"
    for sentence in sentences { line(sentence) }
  }

  /// A call with its placeholders and, indented below it, what it does.
  mutating func item(call: String, _ sentences: [String]) {
    text += ".TP\n\(Roff.call(call))\n"
    for sentence in sentences { line(sentence) }
  }

  /// Calls, each on a line of its own; what does not fit hangs below the program's name.
  mutating func synopsis(_ calls: [String]) {
    for (index, call) in calls.enumerated() {
      if index > 0 { text += ".br\n" }
      text += Roff.call(call) + "\n"
    }
  }

  /// A line that roff takes as text whatever it begins with.
  static func line(_ text: String) -> String {
    let isRequest = text.hasPrefix(".") || text.hasPrefix("'")
    return (isRequest ? "\\&" : "") + escaped(text)
  }

  /// Text whose marks stay what they are: a hyphen that can be searched and copied, quotes that are
  /// straight, letters beyond ASCII by their number. A line break becomes a blank.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let name = names[scalar] {
        result += name
      } else if scalar == "\n" || scalar == "\r" || scalar == "\t" {
        result += " "
      } else if scalar.value > 0x7E {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let names: [Unicode.Scalar: String] = [
    "-": "\\-", "\\": "\\(rs", "\"": "\\(dq", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha",
    "~": "\\(ti",
  ]

  private static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  /// A call: what is typed in bold, what stands for something in italics, brackets plain.
  private static func call(_ text: String) -> String {
    text.split(separator: " ").map { word in
      let opening = word.prefix { $0 == "[" }
      let core = word.dropFirst(opening.count).prefix { $0 != "]" }
      let closing = word.dropFirst(opening.count + core.count)
      let isPlaceholder = core.allSatisfy(\.isUppercase)
      return "\(escaped(String(opening)))\\f\(isPlaceholder ? "I" : "B")"
        + "\(escaped(String(core)))\\fR\(escaped(String(closing)))"
    }.joined(separator: " ")
  }
}
