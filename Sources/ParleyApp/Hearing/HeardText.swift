import ParleyModel
import TerminalKit

/// What is drawn, as it is said: without the marks and gaps that only the eye needs.
enum HeardText {
  /// Says a text: gaps between columns and separators become commas, what only decorates is left
  /// out, and the marks of weak figures become words.
  static func words(_ text: String) -> String {
    var words = text
    for (mark, name) in weakness { words = words.replacing(mark, with: name) }
    words = words.replacing(" · ", with: "  ")
    var said = ""
    var blanks = 0
    for character in words {
      if character == " " || isDecoration(character) {
        // A mark stands apart from what follows, as a gap does.
        blanks += character == " " ? 1 : 0
        continue
      }
      if blanks > 0, let last = said.last {
        said += blanks > 1 && !",;:(".contains(last) && !",;:)".contains(character) ? ", " : " "
      }
      blanks = 0
      said.append(character)
    }
    return said
  }

  /// Marks of weak figures, and what they mean.
  private static var weakness: [(String, String)] {
    let (derived, recalled) = (say(Confidence.derived.title), say(Confidence.recalled.title))
    return [
      ("~\(derived)", derived), ("?\(recalled)", recalled), (" % ~", " % (\(derived))"),
      (" % ?", " % (\(recalled))"),
    ]
  }

  /// Whether a character only draws: lines, circles, triangles, bars.
  private static func isDecoration(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return false
    }
    switch scalar.value {
    // Box drawing, blocks and shapes; braille; the pencil and the bullet.
    case 0x2500...0x25FF, 0x2800...0x28FF, 0x270E, 0x2022: return true
    default: return false
    }
  }
}

extension StyledLine {
  /// The line as it is said; see ``HeardText/words(_:)``.
  var heard: String {
    var text = ""
    for run in runs {
      switch (run.role, run.text.string.trimmed) {
      case (.border, _): text += "  "
      case (.badgeDerived, "~"): text += " \(Confidence.derived.title)"
      case (.badgeRecalled, "?"), (.badgeDerived, "?"): text += " \(Confidence.recalled.title)"
      case (.badgeDerived, let mark) where mark.hasPrefix("~ "):
        text += "  " + String(mark.dropFirst(2))
      default: text += run.text.string
      }
    }
    return HeardText.words(text)
  }
}
