@_spi(_Unicode) import Swift

/// Letters made comparable for finding: case and diacritics are dropped.
extension DisplayText {
  /// One letter for every cluster of the text, in order: A and á are a, composed and decomposed
  /// Hangul are one. What lies beyond the basic plane shares 2,048 letters that no text has.
  public var foldedLetters: [UInt16] {
    var letters: [UInt16] = []
    appendFoldedLetters(to: &letters)
    return letters
  }

  /// Adds ``foldedLetters`` to others.
  public func appendFoldedLetters(to letters: inout [UInt16]) {
    guard isASCII else {
      for cluster in string { letters.append(Self.folded(cluster)) }
      return
    }
    var string = string
    string.withUTF8 { bytes in
      for byte in bytes { letters.append(Self.lowered(UInt16(byte))) }
    }
  }

  private static func lowered(_ letter: UInt16) -> UInt16 {
    letter >= 0x41 && letter <= 0x5A ? letter + 0x20 : letter
  }

  private static func folded(_ cluster: Character) -> UInt16 {
    guard let first = cluster.unicodeScalars.first else { return 0x20 }
    switch first.value {
    case 0..<0x80: return lowered(UInt16(first.value))
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x2010...0x2BFF: return UInt16(first.value)
    case 0x1100...0x1112: return Hangul.compatible(UInt16(first.value))
    default: break
    }
    let base = String(cluster).lowercased()._nfd.first { _ in true } ?? first
    switch base.value {
    // Letters with a stroke, which do not decompose.
    case 0xF8: return 0x6F
    case 0x111: return 0x64
    case 0x142: return 0x6C
    case 0x1_0000...: return 0xD800 | UInt16(base.value & 0x7FF)
    default: return UInt16(base.value)
    }
  }
}
