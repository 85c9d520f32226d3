import TerminalKit

/// A text as it is searched: its letters folded, and what they are part of.
struct FindText: Sendable {
  /// One letter for every cluster: the name, what is said of it, then what else it goes by.
  let letters: [UInt16]
  /// Letters of the name.
  let nameCount: Int
  /// Letters that are shown: those of the name and what is said.
  let shownCount: Int
  /// Which letters occur, to pass over at once what cannot match.
  let mask: LetterMask

  /// - Parameter aliases: What it goes by that is not shown, as `R4` or `2024-06-25`.
  init(name: DisplayText = .empty, facts: DisplayText = .empty, aliases: [String] = []) {
    var letters: [UInt16] = []
    letters.reserveCapacity(name.width + facts.width + 32)
    name.appendFoldedLetters(to: &letters)
    nameCount = letters.count
    // Names are found with and without their hyphens.
    let hyphen = UInt16(UInt8(ascii: "-"))
    let whole = letters.contains(hyphen) ? letters.filter { $0 != hyphen } : []
    if !facts.isEmpty {
      if nameCount > 0 { letters.append(Letter.blank) }
      facts.appendFoldedLetters(to: &letters)
    }
    shownCount = letters.count
    for alias in aliases where !alias.isEmpty {
      letters.append(Letter.blank)
      display(alias).appendFoldedLetters(to: &letters)
    }
    if !whole.isEmpty {
      letters.append(Letter.blank)
      letters += whole
    }
    mask = LetterMask(letters)
    self.letters = letters
  }

  /// Where the letters of what is said begin.
  var factsStart: Int { nameCount > 0 ? nameCount + 1 : 0 }
}

/// Which letters a text has, as a set of bits: Latin letters, digits and the initials of Hangul.
struct LetterMask: Hashable, Sendable {
  private var bits: UInt64 = 0

  init(_ letters: [UInt16]) {
    for letter in letters { bits |= Self.bit(letter) }
  }

  /// Whether every letter of another set is in this one.
  func holds(_ other: LetterMask) -> Bool { other.bits & ~bits == 0 }

  private static func bit(_ letter: UInt16) -> UInt64 {
    switch letter {
    case 0x61...0x7A: return 1 << UInt64(letter - 0x61)
    case 0x30...0x39: return 1 << UInt64(26 + letter - 0x30)
    case 0x3131...0x314E: return Hangul.isInitial(letter) ? initialBit(letter) : 0
    default: return Hangul.initial(of: letter).map { initialBit($0) } ?? 0
    }
  }

  private static func initialBit(_ letter: UInt16) -> UInt64 {
    // Two initials may share a bit; the mask then lets more through.
    1 << UInt64(36 + (letter - 0x3131) % 28)
  }
}

/// What a folded letter is.
enum Letter {
  static let blank = UInt16(UInt8(ascii: " "))

  /// Whether it is part of a word: a letter or a digit of any script.
  static func isInWord(_ letter: UInt16) -> Bool {
    switch letter {
    case 0x61...0x7A, 0x30...0x39: true
    case 0..<0xC0, 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFF0F: false
    default: true
    }
  }
}
