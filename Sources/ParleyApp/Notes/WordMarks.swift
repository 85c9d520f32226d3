import ParleyStore

/// Which words of a text another text does not have in the same place.
struct WordMarks {
  /// Bytes of the text that are its own, in order.
  let own: [Range<Int>]

  /// Compares word by word; blanks between words count as words.
  init(of text: [UInt8], against other: [UInt8]) {
    let words = Self.words(of: text)
    // A line for each word lets the comparison of lines compare words.
    let difference = LineDiff(
      from: Self.lines(of: other, Self.words(of: other)), to: Self.lines(of: text, words))
    own = difference.hunks.filter { !$0.newLines.isEmpty }.map { hunk in
      words[hunk.newLines.lowerBound].lowerBound..<words[hunk.newLines.upperBound - 1].upperBound
    }
  }

  private static func words(of text: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let isBlank = Self.isBlank(text[start])
      // Every blank by itself: a line's end in particular.
      var end = start + 1
      while !isBlank, end < text.count, !Self.isBlank(text[end]) { end += 1 }
      words.append(start..<end)
      start = end
    }
    return words
  }

  private static func lines(of text: [UInt8], _ words: [Range<Int>]) -> [UInt8] {
    var lines: [UInt8] = []
    for word in words {
      // A word cannot hold a line feed; one that is a line feed is written out.
      lines += text[word].map { $0 == 0x0A ? 0x00 : $0 }
      lines.append(0x0A)
    }
    return lines
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
