import ParleyStore

/// What a cluster is to a move by words.
enum WordClass: Hashable, Sendable {
  /// Spaces, tabs and ends of lines.
  case blank
  /// Letters, digits and underscores.
  case word
  /// Anything else.
  case symbol

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case " ", "\t": self = .blank
    case "a"..."z", "A"..."Z", "0"..."9", "_", "\u{AC00}"..."\u{D7A3}": self = .word
    default:
      let properties = scalar.properties
      let isWord = !scalar.isASCII && (properties.isAlphabetic || properties.numericType != nil)
      self = isWord ? .word : .symbol
    }
  }
}

/// Moves by words: over blanks, then over one run of letters or one of other signs.
extension TextBuffer {
  /// How far a move by words looks, in bytes.
  private static let wordReach = 1 << 16

  /// The end of the word at or after `offset`.
  func wordEnd(after offset: Int) -> Int {
    var position = offset
    var kind: WordClass?
    while position < count, position - offset < Self.wordReach {
      let line = range(ofLine: self.line(at: position))
      if position >= line.upperBound {
        if kind != nil { return position }
        position = boundary(after: position) ?? count
        continue
      }
      for cluster in clusters(in: block(at: position, ofLine: line)) where cluster.start >= position
      {
        let next = wordClass(of: cluster)
        if next != .blank, kind == nil { kind = next }
        if let kind, kind != next { return position }
        position = cluster.end
      }
    }
    return position
  }

  /// The beginning of the word at or before `offset`.
  func wordStart(before offset: Int) -> Int {
    var position = offset
    var kind: WordClass?
    while position > 0, offset - position < Self.wordReach {
      let line = range(ofLine: self.line(at: position))
      if position == line.lowerBound {
        if kind != nil { return position }
        position = boundary(before: position) ?? 0
        continue
      }
      let inside = clusters(in: block(at: position - 1, ofLine: line))
      for cluster in inside.reversed() where cluster.end <= position {
        let next = wordClass(of: cluster)
        if next != .blank, kind == nil { kind = next }
        if let kind, kind != next { return position }
        position = cluster.start
      }
    }
    return position
  }

  private func wordClass(of cluster: TextCluster) -> WordClass {
    if cluster.isBlank { return .blank }
    let value = bytes.scalar(at: cluster.start, before: cluster.end).value
    return value.flatMap(Unicode.Scalar.init).map { WordClass($0) } ?? .symbol
  }

  /// Whether a line holds nothing but spaces and tabs.
  func isBlank(line: Int) -> Bool {
    let bytes = bytes
    return range(ofLine: line).allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x09 }
  }
}
