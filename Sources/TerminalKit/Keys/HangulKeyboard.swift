/// The two-set (두벌식) Hangul keyboard: which Latin key stands behind a letter an input method sent.
///
/// Whoever leaves the input method in Hangul presses the right key and sends the wrong letter; a
/// committed syllable is up to five keys at once. Source: KS X 5002, the keyboard of every Korean
/// system; the composition of syllables from The Unicode Standard, 3.12.
public enum HangulKeyboard {
  /// One key of a syllable.
  public struct Stroke: Hashable, Sendable {
    /// What the key sends in Latin, in upper case where Shift was held for the letter.
    public let latin: Character
    /// The letter it sends in Hangul, a compatibility letter as ㅎ.
    public let hangul: Character
  }

  /// The keys that were pressed for a character, in order; nil when it is none of this keyboard.
  ///
  /// Shift shows in ㅃ ㅉ ㄸ ㄲ ㅆ ㅒ ㅖ alone: the other letters are the same with and without it.
  public static func strokes(of character: Character) -> [Stroke]? {
    var strokes: [Stroke] = []
    for scalar in character.unicodeScalars {
      guard let letters = letters(of: scalar.value) else { return nil }
      strokes += letters
    }
    return strokes
  }

  /// Whether a character is Hangul of any kind, on this keyboard or not.
  public static func isHangul(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return switch value {
    case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF: true
    default: false
    }
  }

  private static func letters(of value: UInt32) -> [Stroke]? {
    switch value {
    case 0x3131...0x3163:
      return compatibility[Int(value - 0x3131)].map(stroke)
    case 0x1100...0x1112:
      return initials[Int(value - 0x1100)].map(stroke)
    case 0x1161...0x1175:
      return vowels[Int(value - 0x1161)].map(stroke)
    case 0x11A8...0x11C2:
      return finals[Int(value - 0x11A8) + 1].map(stroke)
    case 0xAC00...0xD7A3:
      let index = Int(value - 0xAC00)
      let keys = initials[index / 588] + vowels[index % 588 / 28] + finals[index % 28]
      return keys.map(stroke)
    // macOS sends the won sign for the key of the grave accent.
    case 0x20A9: return [Stroke(latin: "`", hangul: "₩")]
    default: return nil
    }
  }

  private static func stroke(_ latin: Character) -> Stroke {
    Stroke(latin: latin, hangul: letters[latin] ?? latin)
  }

  private static let initials = [
    "r", "R", "s", "e", "E", "f", "a", "q", "Q", "t", "T", "d", "w", "W", "c", "z", "x", "v", "g",
  ]

  private static let vowels = [
    "k", "o", "i", "O", "j", "p", "u", "P", "h", "hk", "ho", "hl", "y", "n", "nj", "np", "nl", "b",
    "m", "ml", "l",
  ]

  private static let finals = [
    "", "r", "R", "rt", "s", "sw", "sg", "e", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a",
    "q", "qt", "t", "T", "d", "w", "c", "z", "x", "v", "g",
  ]

  /// From ㄱ, U+3131, to ㅣ, U+3163.
  private static let compatibility =
    [
      "r", "R", "rt", "s", "sw", "sg", "e", "E", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg",
      "a", "q", "Q", "qt", "t", "T", "d", "w", "W", "c", "z", "x", "v", "g",
    ] + vowels

  private static let letters: [Character: Character] = {
    var letters: [Character: Character] = [:]
    for (offset, keys) in compatibility.enumerated() where keys.count == 1 {
      guard let key = keys.first, let scalar = Unicode.Scalar(0x3131 + UInt32(offset))
      else { continue }
      letters[key] = Character(scalar)
    }
    return letters
  }()
}
