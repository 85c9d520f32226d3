import ParleyTestSupport

/// Random texts whose lines often repeat, and random edits of them.
struct RandomText {
  fileprivate var chance: SeededGenerator

  init(seed: Int) {
    chance = SeededGenerator(seed: UInt64(seed))
  }

  /// A text of a few lines; the fewer kinds, the more of them repeat.
  mutating func text() -> [UInt8] {
    let kinds = [2, 5, 40].randomElement(using: &chance)!
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: 0...24, using: &chance) { text += line(kinds) }
    if Bool.random(using: &chance), text.last == 0x0A { text.removeLast() }
    return text
  }

  /// The text with some lines removed, changed, added or moved, and maybe another end.
  mutating func edited(_ text: [UInt8]) -> [UInt8] {
    var lines = Lines.split(text)
    for _ in 0..<Int.random(in: 0...4, using: &chance) {
      let place = Int.random(in: 0...lines.count, using: &chance)
      let end = Int.random(in: place...lines.count, using: &chance)
      switch Int.random(in: 0..<5, using: &chance) {
      case 0: lines.removeSubrange(place..<min(end, place + 3))
      case 1: lines.insert(line(5), at: place)
      case 2: lines.replaceSubrange(place..<min(end, place + 2), with: [line(100)])
      case 3: lines.insert(contentsOf: lines[place..<end], at: place)
      default: lines.append(line(100))
      }
    }
    var edited = lines.flatMap { $0 }
    if Int.random(in: 0..<4, using: &chance) == 0, edited.last == 0x0A { edited.removeLast() }
    if Int.random(in: 0..<8, using: &chance) == 0 { edited = returned(edited) }
    return edited
  }

  /// The text with CR LF for every LF alone.
  func returned(_ text: [UInt8]) -> [UInt8] {
    Lines.split(text).flatMap { line in
      line.suffix(2) == [0x0D, 0x0A] || line.last != 0x0A ? line : line.dropLast() + [0x0D, 0x0A]
    }
  }

  private mutating func line(_ kinds: Int) -> [UInt8] {
    let number = Int.random(in: 0..<kinds, using: &chance)
    let end = Int.random(in: 0..<30, using: &chance) == 0 ? "\r\n" : "\n"
    return Array(((number == 0 ? "" : "line \(number)") + end).utf8)
  }
}

/// Lines, told apart without the code under test.
enum Lines {
  /// The lines of a text with their ends.
  static func split(_ text: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for byte in text {
      line.append(byte)
      if byte == 0x0A {
        lines.append(line)
        line = []
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The lines of a text without their ends.
  static func contents(_ text: [UInt8]) -> Set<[UInt8]> {
    Set(
      split(text).map { line in
        var line = line
        if line.last == 0x0A { line.removeLast() }
        while line.last == 0x0D { line.removeLast() }
        return line
      })
  }
}

extension RandomText {
  /// A text in which each of its three lines occurs twice at least, so that none is an anchor.
  mutating func repeating(_ count: Int = 20) -> [UInt8] {
    var lines = (0..<count).map { _ in Int.random(in: 0..<3, using: &chance) }
    lines += [0, 0, 1, 1, 2, 2]
    return lines.flatMap { Array("\($0)\n".utf8) }
  }
}
