/// What stands at a place of a text's bytes: a scalar, or one byte that is no UTF-8.
struct ByteScalar: Hashable, Sendable {
  /// The scalar; nil where the byte belongs to no valid sequence.
  let value: UInt32?
  /// How many bytes it takes.
  let length: Int

  /// Whether it never joins another one of its kind to a cluster.
  ///
  /// Only CR and LF join, and they never meet inside a line.
  var isLoner: Bool {
    guard let value else { return true }
    return Self.lonerWidth(value) > 0
  }

  /// Whether it is a modern initial of decomposed Hangul.
  var isInitial: Bool { value.map { (0x1100...0x1112).contains($0) } ?? false }
  /// Whether it is a modern vowel of decomposed Hangul.
  var isVowel: Bool { value.map { (0x1161...0x1175).contains($0) } ?? false }
  /// Whether it is a modern final of decomposed Hangul.
  var isFinal: Bool { value.map { (0x11A8...0x11C2).contains($0) } ?? false }

  /// Whether a cluster always ends between it and the scalar behind it.
  func breaks(before next: ByteScalar) -> Bool {
    if value == nil || next.value == nil { return true }
    return (isLoner || isVowel || isFinal) && (next.isLoner || next.isInitial)
  }

  /// Columns of a loner; 0 for a scalar that may join others.
  ///
  /// The scalars the gate shows as they are. Of Unicode's classes for clusters they are Other,
  /// Control, LV, LVT and Extended_Pictographic, which break from each other. Source: UAX 29, 3.1.1.
  static func lonerWidth(_ value: UInt32) -> Int {
    switch value {
    case 0x00...0x7F: 1
    case 0xAC00...0xD7A3, 0x4E00...0x9FFF: 2
    case 0xA0...0xAC, 0xAE...0xFF, 0x2010...0x2027, 0x2190...0x21FF, 0x2500...0x25FC: 1
    default: 0
    }
  }
}

extension [UInt8] {
  /// What begins at `index`, reading no byte from `end` on.
  ///
  /// Source: The Unicode Standard, table 3-7, well-formed UTF-8 byte sequences.
  func scalar(at index: Int, before end: Int) -> ByteScalar {
    let first = self[index]
    if first < 0x80 { return ByteScalar(value: UInt32(first), length: 1) }
    var second: ClosedRange<UInt8> = 0x80...0xBF
    let length: Int
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, value) = (3, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, value) = (4, UInt32(first & 0x07))
    default: return ByteScalar(value: nil, length: 1)
    }
    switch first {
    case 0xE0: second = 0xA0...0xBF
    case 0xED: second = 0x80...0x9F
    case 0xF0: second = 0x90...0xBF
    case 0xF4: second = 0x80...0x8F
    default: break
    }
    guard index + length <= end, second.contains(self[index + 1]) else {
      return ByteScalar(value: nil, length: 1)
    }
    for next in index + 1..<index + length {
      guard self[next] & 0xC0 == 0x80 else { return ByteScalar(value: nil, length: 1) }
      value = value << 6 | UInt32(self[next] & 0x3F)
    }
    return ByteScalar(value: value, length: length)
  }

  /// What ends at `index`, which is no place inside a scalar.
  func scalar(endingAt index: Int) -> ByteScalar {
    for length in 2...4 where index >= length && self[index - 1] & 0xC0 == 0x80 {
      let candidate = scalar(at: index - length, before: index)
      if candidate.length == length { return candidate }
    }
    return scalar(at: index - 1, before: index)
  }

  /// The end of the cluster that begins at `index` where its neighbours tell: of a loner or a
  /// syllable of decomposed Hangul before another one; nil where a closer look is needed.
  func clusterEnd(from index: Int, before end: Int) -> Int? {
    let first = scalar(at: index, before: end)
    var last = first
    var next = index + first.length
    if !first.isLoner {
      guard first.isInitial, next < end else { return nil }
      last = scalar(at: next, before: end)
      guard last.isVowel else { return nil }
      next += last.length
    }
    guard next < end else { return next }
    var following = scalar(at: next, before: end)
    if last.isVowel, following.isFinal {
      last = following
      next += last.length
      guard next < end else { return next }
      following = scalar(at: next, before: end)
    }
    return last.breaks(before: following) ? next : nil
  }

  /// The beginning of the cluster that ends at `index`, as ``clusterEnd(from:before:)``.
  func clusterStart(endingAt index: Int, from start: Int) -> Int? {
    var first = scalar(endingAt: index)
    var position = index - first.length
    if first.isFinal, position > start {
      first = scalar(endingAt: position)
      position -= first.length
      guard first.isVowel else { return nil }
    }
    if !first.isLoner {
      guard first.isVowel, position > start else { return nil }
      first = scalar(endingAt: position)
      position -= first.length
      guard first.isInitial else { return nil }
    }
    if position == start { return position }
    return scalar(endingAt: position).breaks(before: first) ? position : nil
  }

  /// The index itself, or the end of the scalar it stands in.
  func scalarBoundary(near index: Int, before end: Int) -> Int {
    guard index < end, self[index] & 0xC0 == 0x80 else { return index }
    for back in 1...3 where index >= back {
      let length = scalar(at: index - back, before: end).length
      if length > back { return index - back + length }
    }
    return index
  }
}
