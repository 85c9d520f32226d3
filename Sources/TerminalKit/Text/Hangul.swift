/// The letters that Hangul syllables are composed of, for finding a word by its beginnings.
///
/// Letters are code points. Source: The Unicode Standard, section 3.12, Conjoining Jamo Behavior.
public enum Hangul {
  private static let firstSyllable: UInt16 = 0xAC00
  private static let lastSyllable: UInt16 = 0xD7A3
  private static let vowelCount: UInt16 = 21
  private static let finalCount: UInt16 = 28

  /// Initial consonants as they are typed alone, in the order of the syllables.
  private static let initials: [UInt16] = [
    0x3131, 0x3132, 0x3134, 0x3137, 0x3138, 0x3139, 0x3141, 0x3142, 0x3143, 0x3145, 0x3146, 0x3147,
    0x3148, 0x3149, 0x314A, 0x314B, 0x314C, 0x314D, 0x314E,
  ]

  /// Two consonants that input methods put into one letter, as ㄱ and ㅅ into ㄳ.
  private static let pairs: [UInt16: [UInt16]] = [
    0x3133: [0x3131, 0x3145], 0x3135: [0x3134, 0x3148], 0x3136: [0x3134, 0x314E],
    0x313A: [0x3139, 0x3131], 0x313B: [0x3139, 0x3141], 0x313C: [0x3139, 0x3142],
    0x313D: [0x3139, 0x3145], 0x313E: [0x3139, 0x314C], 0x313F: [0x3139, 0x314D],
    0x3140: [0x3139, 0x314E], 0x3144: [0x3142, 0x3145],
  ]

  /// The final consonant that stays when the second part of a final goes to the next syllable, 0 for
  /// none, and the initial it becomes there, by the number of the final.
  private static let movedFinals: [(stays: UInt16, moves: UInt16)?] = [
    nil, (0, 0), (0, 1), (1, 9), (0, 2), (4, 12), (4, 18), (0, 3), (0, 5), (8, 0), (8, 6), (8, 7),
    (8, 9), (8, 16), (8, 17), (8, 18), (0, 6), (0, 7), (17, 9), (0, 9), (0, 10), (0, 11), (0, 12),
    (0, 14), (0, 15), (0, 16), (0, 17), (0, 18),
  ]

  /// Whether the letter is a composed syllable.
  public static func isSyllable(_ letter: UInt16) -> Bool {
    letter >= firstSyllable && letter <= lastSyllable
  }

  /// Whether the letter is a consonant a syllable can begin with, typed alone.
  public static func isInitial(_ letter: UInt16) -> Bool {
    letter >= 0x3131 && letter <= 0x314E && initials.contains(letter)
  }

  /// The consonant a syllable begins with, ㅂ for 방; nil for any other letter.
  public static func initial(of letter: UInt16) -> UInt16? {
    isSyllable(letter)
      ? initials[Int((letter - firstSyllable) / (vowelCount * finalCount))] : nil
  }

  /// The initials a letter typed alone stands for: two for ㄳ; the letter itself for any other.
  public static func parted(_ letter: UInt16) -> [UInt16] { pairs[letter] ?? [letter] }

  /// The consonant typed alone that a conjoining initial looks like; any other letter as it is.
  static func compatible(_ letter: UInt16) -> UInt16 {
    (0x1100...0x1112).contains(letter) ? initials[Int(letter - 0x1100)] : letter
  }

  /// Whether a syllable in the middle of being typed may become a given one: 바 may become 방, 고
  /// may become 과, 갑 may become 값 or, where ㅂ belongs to the next syllable, 가 before 비.
  ///
  /// - Parameter next: The letter behind `wanted`; nil at the end of the text.
  public static func mayBecome(_ typed: UInt16, _ wanted: UInt16, before next: UInt16?) -> Bool {
    guard isSyllable(typed), isSyllable(wanted) else { return typed == wanted }
    if typed == wanted { return true }
    let (own, other) = (parts(of: typed), parts(of: wanted))
    guard own.initial == other.initial else { return false }
    if own.final == 0 { return grows(own.vowel, into: other.vowel) }
    guard own.vowel == other.vowel, let moved = movedFinals[Int(own.final)] else { return false }
    if other.final > 0, let wider = movedFinals[Int(other.final)], wider.stays == own.final {
      return true
    }
    guard other.final == moved.stays, let next, let initial = initial(of: next) else {
      return false
    }
    return initials[Int(moved.moves)] == initial
  }

  private static func parts(
    of syllable: UInt16
  ) -> (initial: UInt16, vowel: UInt16, final: UInt16) {
    let place = syllable - firstSyllable
    let rest = place % (vowelCount * finalCount)
    return (place / (vowelCount * finalCount), rest / finalCount, rest % finalCount)
  }

  /// Whether a vowel is another one or its first stroke, as ㅗ of ㅘ.
  private static func grows(_ vowel: UInt16, into other: UInt16) -> Bool {
    switch vowel {
    case 8: (8...11).contains(other)
    case 13: (13...16).contains(other)
    case 18: (18...19).contains(other)
    default: vowel == other
    }
  }
}
