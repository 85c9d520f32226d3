import ParleyStore

/// Finding a pattern line by line, in very long lines block by block; a match is of whole clusters.
extension TextBuffer {
  /// The first match that begins at `start` or behind it.
  func firstMatch(of pattern: SearchPattern, from start: Int) -> Range<Int>? {
    if let ascii = pattern.ascii { return firstMatch(ofASCII: ascii, pattern, from: start) }
    var position = candidate(for: pattern, from: start)
    while let place = position {
      let part = SearchPart(self, at: place)
      if let match = matches(of: pattern, in: part, from: start).first { return match }
      position = part.next.flatMap { candidate(for: pattern, from: $0) }
    }
    return nil
  }

  /// The last match that ends at `end` or before it.
  func lastMatch(of pattern: SearchPattern, before end: Int) -> Range<Int>? {
    if let ascii = pattern.ascii { return lastMatch(ofASCII: ascii, pattern, before: end) }
    var position: Int? = end
    while let place = position {
      let part = SearchPart(self, at: place)
      let found = matches(of: pattern, in: part, from: part.range.lowerBound)
      if let match = found.last(where: { $0.upperBound <= end }) { return match }
      position = part.previous
    }
    return nil
  }

  /// All matches, none of them overlapping another.
  func allMatches(of pattern: SearchPattern) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var end = 0
    if pattern.ascii != nil {
      while let match = firstMatch(of: pattern, from: end) {
        found.append(match)
        end = match.upperBound
      }
      return found
    }
    var position = candidate(for: pattern, from: 0)
    while let place = position {
      let part = SearchPart(self, at: place)
      found += matches(of: pattern, in: part, from: end)
      end = found.last?.upperBound ?? 0
      position = part.next.flatMap { candidate(for: pattern, from: $0) }
    }
    return found
  }

  /// The next place where a match may begin; `start` itself where the bytes do not tell.
  private func candidate(for pattern: SearchPattern, from start: Int) -> Int? {
    let beginnings = pattern.beginnings
    if beginnings.isEmpty { return start }
    return bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index + 3 <= bytes.count {
        let byte = bytes[index]
        // Every beginning is of three bytes, the first of them such a one.
        if byte >= 0xE1, byte <= 0xED,
          beginnings.contains(where: {
            $0[0] == byte && $0[1] == bytes[index + 1] && $0[2] == bytes[index + 2]
          })
        {
          return index
        }
        index += 1
      }
      return nil
    }
  }

  /// The matches that begin in a part, from left to right.
  private func matches(
    of pattern: SearchPattern, in part: SearchPart, from start: Int
  ) -> [Range<Int>] {
    let wanted = pattern.scalars
    var folded: [UInt32] = []
    // The offset of each cluster whose scalars begin there, -1 for what follows in a cluster.
    var offsets: [Int] = []
    let bytes = bytes[...]
    for cluster in clusters(in: part.range) + clusters(in: part.lookahead) {
      pattern.fold(bytes, of: cluster, into: &folded)
      offsets.append(cluster.start)
      while offsets.count < folded.count { offsets.append(-1) }
    }
    offsets.append(part.lookahead.upperBound)
    var found: [Range<Int>] = []
    var index = 0
    while index + wanted.count <= folded.count, offsets[index] < part.range.upperBound {
      let end = index + wanted.count
      if folded[index] == wanted[0], offsets[index] >= start, offsets[end] >= 0,
        folded[index..<end].elementsEqual(wanted)
      {
        found.append(offsets[index]..<offsets[end])
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private func firstMatch(
    ofASCII wanted: [UInt8], _ pattern: SearchPattern, from start: Int
  ) -> Range<Int>? {
    var start = start
    while let match = bytes.first(wanted, pattern.isCaseSensitive, from: start) {
      if isWhole(match) { return match }
      start = match.lowerBound + 1
    }
    return nil
  }

  private func lastMatch(
    ofASCII wanted: [UInt8], _ pattern: SearchPattern, before end: Int
  ) -> Range<Int>? {
    var end = end
    while let match = bytes.last(wanted, pattern.isCaseSensitive, before: end) {
      if isWhole(match) { return match }
      end = match.upperBound - 1
    }
    return nil
  }

  private func isWhole(_ match: Range<Int>) -> Bool {
    boundary(near: match.lowerBound) == match.lowerBound
      && boundary(near: match.upperBound) == match.upperBound
  }
}

/// A line, or a block of a very long one and the block in which a match may end.
private struct SearchPart {
  let range: Range<Int>
  let lookahead: Range<Int>
  /// A place in the part that follows; nil in the last one.
  let next: Int?
  /// A place in the part before; nil in the first one.
  let previous: Int?

  init(_ text: TextBuffer, at offset: Int) {
    let number = text.line(at: offset)
    let line = text.range(ofLine: number)
    range = text.block(at: offset, ofLine: line)
    if range.upperBound < line.upperBound {
      lookahead = text.block(at: range.upperBound, ofLine: line)
      next = range.upperBound
    } else {
      lookahead = range.upperBound..<range.upperBound
      next = number + 1 < text.lineCount ? text.lineStarts[number + 1] : nil
    }
    if range.lowerBound > line.lowerBound {
      previous = range.lowerBound - 1
    } else {
      previous = number > 0 ? text.range(ofLine: number - 1).upperBound : nil
    }
  }
}

extension [UInt8] {
  /// The first place of ASCII bytes from an index on, in any case unless case counts.
  fileprivate func first(
    _ wanted: [UInt8], _ isCaseSensitive: Bool, from start: Int
  ) -> Range<Int>? {
    withUnsafeBufferPointer { bytes in
      var index = start
      while index + wanted.count <= bytes.count {
        if bytes.holds(wanted, isCaseSensitive, at: index) { return index..<index + wanted.count }
        index += 1
      }
      return nil
    }
  }

  /// The last place of ASCII bytes that ends at `end` or before it.
  fileprivate func last(
    _ wanted: [UInt8], _ isCaseSensitive: Bool, before end: Int
  ) -> Range<Int>? {
    withUnsafeBufferPointer { bytes in
      var index = end - wanted.count
      while index >= 0 {
        if bytes.holds(wanted, isCaseSensitive, at: index) { return index..<index + wanted.count }
        index -= 1
      }
      return nil
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether ASCII bytes stand at an index, in lower case where case does not count.
  fileprivate func holds(_ wanted: [UInt8], _ isCaseSensitive: Bool, at index: Int) -> Bool {
    var offset = 0
    while offset < wanted.count {
      let byte = self[index + offset]
      guard wanted[offset] == (isCaseSensitive ? byte : byte.lowercased) else { return false }
      offset += 1
    }
    return true
  }
}
