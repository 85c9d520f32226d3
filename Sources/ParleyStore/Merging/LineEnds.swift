/// What ends every line of a text.
enum LineEnds: Hashable {
  case lf, crlf

  /// How a text ends its lines; nil where it has no line end.
  enum Habit: Hashable {
    case uniform(LineEnds?)
    case mixed
  }

  static func habit(of text: [UInt8]) -> Habit {
    text.withUnsafeBufferPointer { bytes in
      var feeds = 0
      var returned = 0
      var previous: UInt8 = 0
      for byte in bytes {
        if byte == 0x0A {
          feeds += 1
          if previous == 0x0D { returned += 1 }
        }
        previous = byte
      }
      if feeds == 0 { return .uniform(nil) }
      if returned == 0 { return .uniform(.lf) }
      return returned == feeds ? .uniform(.crlf) : .mixed
    }
  }

  /// The ends a merged text has, where the sides disagree although each has only one kind; nil where
  /// there is nothing to settle and lines are compared as they are.
  ///
  /// An editor that changed every line end has changed no line: without this, everything the other
  /// side wrote would be a conflict. As with the lines, the side that differs from the base wins;
  /// a base without a line end says nothing.
  static func settled(base: [UInt8], mine: [UInt8], theirs: [UInt8]) -> LineEnds? {
    guard case .uniform(let base) = habit(of: base), case .uniform(let mine) = habit(of: mine),
      case .uniform(let theirs) = habit(of: theirs),
      let base, Set([base, mine ?? base, theirs ?? base]).count > 1
    else { return nil }
    return mine.map { $0 != base } ?? false ? mine : theirs
  }

  /// The text with LF for every CR LF.
  static func unified(_ text: [UInt8]) -> [UInt8] {
    var unified: [UInt8] = []
    unified.reserveCapacity(text.count)
    for byte in text {
      if byte == 0x0A, unified.last == 0x0D { unified.removeLast() }
      unified.append(byte)
    }
    return unified
  }

  /// A text whose lines end with LF, with these ends instead.
  func applied(to text: [UInt8]) -> [UInt8] {
    guard self == .crlf else { return text }
    var applied: [UInt8] = []
    applied.reserveCapacity(text.count + text.count / 16)
    for byte in text {
      if byte == 0x0A { applied.append(0x0D) }
      applied.append(byte)
    }
    return applied
  }
}
