import ParleyStore
@_spi(_Unicode) import Swift

/// What is looked for, in the one spelling that all spellings of it are turned into.
struct SearchPattern: Hashable, Sendable {
  /// Composed scalars, in lower case unless case counts.
  private(set) var scalars: [UInt32] = []
  /// Whether upper and lower case differ: where the text asked for has an upper-case letter.
  let isCaseSensitive: Bool
  /// The bytes of a pattern of nothing but ASCII; nil for another.
  let ascii: [UInt8]?

  /// What a match may begin with, each of three bytes, where it begins with Hangul; else none.
  let beginnings: [[UInt8]]

  /// Nil for a text of no letters at all.
  init?(_ text: String) {
    guard !text.isEmpty else { return nil }
    isCaseSensitive = text.unicodeScalars.contains { $0.properties.isUppercase }
    ascii = text.utf8.allSatisfy { $0 < 0x80 } ? Array(text.utf8) : nil
    beginnings = Self.beginnings(of: text)
    for character in text { fold(String(character), into: &scalars) }
  }

  /// Appends a cluster in the common spelling; a byte that is no UTF-8 is like no letter.
  func fold(_ bytes: ArraySlice<UInt8>, of cluster: TextCluster, into folded: inout [UInt32]) {
    if cluster.kind == .invalid { return folded.append(UInt32.max) }
    let first = bytes[cluster.start]
    if cluster.end - cluster.start == 1 {
      return folded.append(UInt32(isCaseSensitive ? first : first.lowercased))
    }
    let part = bytes[cluster.start..<cluster.end]
    if cluster.kind == .letter, cluster.width == 2 {
      folded.append(part.count == 3 ? part.value : part.composedHangul)
    } else {
      fold(String(decoding: part, as: UTF8.self), into: &folded)
    }
  }

  /// A syllable is spelled composed, composed but for its final, or decomposed.
  private static func beginnings(of text: String) -> [[UInt8]] {
    guard let syllable = text._nfc.first(where: { _ in true })?.value,
      (0xAC00...0xD7A3).contains(syllable)
    else { return [] }
    let index = syllable - 0xAC00
    let spellings = [syllable, syllable - index % 28, 0x1100 + index / 588]
    return spellings.compactMap(Unicode.Scalar.init).map { Array(String($0).utf8) }
  }

  private func fold(_ cluster: String, into folded: inout [UInt32]) {
    let text = isCaseSensitive ? cluster : cluster.lowercased()
    for scalar in text._nfc { folded.append(scalar.value) }
  }
}

extension ArraySlice<UInt8> {
  /// The value of a scalar of three bytes.
  fileprivate var value: UInt32 {
    reduce(0) { $0 << 6 | UInt32($1 & 0x3F) } & 0xFFFF
  }

  /// The syllable of two or three Hangul letters of three bytes each.
  ///
  /// Source: The Unicode Standard, 3.12, conjoining jamo behavior.
  fileprivate var composedHangul: UInt32 {
    let initial = prefix(3).value - 0x1100
    let vowel = dropFirst(3).prefix(3).value - 0x1161
    let final = count > 6 ? suffix(3).value - 0x11A7 : 0
    return 0xAC00 + (initial * 21 + vowel) * 28 + final
  }
}

extension UInt8 {
  /// The lower-case letter of an ASCII letter.
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
