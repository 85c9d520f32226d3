import Glibc

extension TextPatch {
  /// Takes the change back.
  ///
  /// The text after becomes the text before, byte for byte. In any other text the lines that were put
  /// in, with those around them, must stand in exactly one place, which alone is changed: what
  /// somebody did elsewhere stays.
  ///
  /// - Parameter current: What the file holds.
  /// - Returns: What it is to hold, the same bytes where the change is no longer in it; nil where
  ///   these lines have been changed since, or stand in several places.
  public func reverted(from current: [UInt8]) -> [UInt8]? {
    exchange(
      Side(lines: inserted, checksum: checksumAfter),
      for: Side(lines: removed, checksum: checksumBefore), in: current)
  }

  /// Makes the change again; the mirror of ``reverted(from:)``.
  public func applied(to current: [UInt8]) -> [UInt8]? {
    exchange(
      Side(lines: removed, checksum: checksumBefore),
      for: Side(lines: inserted, checksum: checksumAfter), in: current)
  }

  /// The changed lines of one of the two texts, and the checksum of the whole.
  private struct Side {
    let lines: [UInt8]
    let checksum: UInt64
  }

  private func exchange(_ old: Side, for new: Side, in current: [UInt8]) -> [UInt8]? {
    let sum = Self.checksum(of: current)
    if sum == new.checksum { return current }
    if sum == old.checksum {
      let end = offset + old.lines.count
      guard end <= current.count, current[offset..<end].elementsEqual(old.lines) else { return nil }
      let text = current[..<offset] + new.lines + current[end...]
      return Self.checksum(of: Array(text)) == new.checksum ? Array(text) : nil
    }
    let places = places(of: old.lines, in: current)
    if let place = places.first, places.count == 1 {
      let start = place + leading.count
      return Array(current[..<start] + new.lines + current[(start + old.lines.count)...])
    }
    return places.isEmpty && holdsAlone(new.lines, current) ? current : nil
  }

  /// Whether the lines stand between those around them in one place, and nowhere else; an end of the
  /// file that was next to them must still be.
  private func holdsAlone(_ lines: [UInt8], _ current: [UInt8]) -> Bool {
    let places = places(of: lines, in: current)
    guard let place = places.first, places.count == 1 else { return false }
    let end = place + leading.count + lines.count + trailing.count
    return (!leading.isEmpty || place == 0) && (!trailing.isEmpty || end == current.count)
  }

  /// Where some lines stand between those around them: offsets of the first of these, at most two,
  /// since the second one makes all of them useless. Nothing stands everywhere, so nowhere.
  private func places(of lines: [UInt8], in text: [UInt8]) -> [Int] {
    let wanted = leading + lines + trailing
    guard !wanted.isEmpty, wanted.count <= text.count else { return [] }
    let endsLine = wanted.last == 0x0A
    var places: [Int] = []
    text.withUnsafeBytes { text in
      wanted.withUnsafeBytes { wanted in
        guard let base = text.baseAddress, let sought = wanted.baseAddress else { return }
        var place = 0
        // Whole lines only: `7` is not to be found in `17`.
        while places.count < 2, place + wanted.count <= text.count {
          if memcmp(base + place, sought, wanted.count) == 0,
            endsLine || place + wanted.count == text.count
          {
            places.append(place)
          }
          guard let feed = memchr(base + place, 0x0A, text.count - place) else { break }
          place = UnsafeRawPointer(feed) - base + 1
        }
      }
    }
    return places
  }
}
