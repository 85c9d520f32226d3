import ParleyModel

/// A text in quotes as a message shows it: safe to print, cut after 60 characters.
func quoted(_ text: some StringProtocol) -> String {
  let shown = printable(String(text.prefix(200)))
  return "'" + (shown.count > 60 ? shown.prefix(59) + "…" : shown) + "'"
}

/// A path in quotes: never cut at its end, where the name is; a long one loses its middle.
func quoted(path: String) -> String {
  let shown = printable(path)
  guard shown.count > 240 else { return "'\(shown)'" }
  return "'\(shown.prefix(60))…\(shown.suffix(170))'"
}

/// A list of names as a help text shows it, cut after the first twenty.
func list(_ names: [String]) -> Phrase {
  let shown = names.prefix(20).map { printable($0) }.joined(separator: ", ")
  return names.count > 20 ? "\(shown) and \(names.count - 20) more" : Phrase(verbatim: shown)
}

/// The text with every character that would steer a terminal replaced by one that can be seen.
func printable(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  if isPlain { return text }
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09: shown.append(" ")
    // The Unicode block of control pictures follows the order of ASCII.
    case 0..<0x20: shown.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F: shown.append("\u{2421}")
    // C1 controls, and the marks that turn the direction of writing.
    case 0x80..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      shown.append("\u{FFFD}")
    default: shown.append(scalar)
    }
  }
  return String(shown)
}

/// How many columns a text takes where carets are put under it: Hangul and Han take two.
func width(of text: some StringProtocol) -> Int {
  var columns = 0
  for character in text {
    guard let scalar = character.unicodeScalars.first else { continue }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      columns += 2
    default:
      columns += 1
    }
  }
  return columns
}
