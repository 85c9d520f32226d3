import TerminalKit

/// Words of any text as HTML and SVG show them and do not take them for their own.
enum HTMLText {
  /// The words for the text of an element or for a quoted attribute.
  static func escaped(_ words: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in display(words).string.unicodeScalars {
      switch scalar {
      case "&": text.append(contentsOf: "&amp;".unicodeScalars)
      case "<": text.append(contentsOf: "&lt;".unicodeScalars)
      case ">": text.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": text.append(contentsOf: "&quot;".unicodeScalars)
      case "'": text.append(contentsOf: "&#39;".unicodeScalars)
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  /// The words for the text of an element; in a page of another language Korean ones say that they
  /// are.
  static func element(_ words: String, language: String) -> String {
    guard language != "ko" else { return escaped(words) }
    var text = ""
    var run = ""
    var isKorean = false
    func flush() {
      guard !run.isEmpty else { return }
      text += isKorean ? "<span lang=\"ko\">\(escaped(run))</span>" : escaped(run)
      run = ""
    }
    for character in words {
      // A blank or a digit goes with what stands before.
      let isNeutral = isKorean && (character == " " || character == "," || character.isNumber)
      let isHangul = isNeutral || character.unicodeScalars.contains { isHangulScalar($0) }
      if isHangul != isKorean {
        var kept = ""
        while isKorean, let last = run.last, last == " " || last == "," || last.isNumber {
          kept = String(last) + kept
          run.removeLast()
        }
        flush()
        isKorean = isHangul
        run = kept
      }
      run.append(character)
    }
    flush()
    return text
  }

  private static func isHangulScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3130...0x318F: true
    default: false
    }
  }
}
