import ParleyTestSupport

/// Random texts that are nearly right: pieces of real ones with slips.
enum Edits {
  private static let slips: [[UInt8]] = [
    [0x22], [0x22, 0x22], [0x2C], [0x0A], [0x0D], [0x0D, 0x0A], [0], [0xFF], [0xEF, 0xBB, 0xBF],
    [0xC3], [0xED, 0x95, 0x9C], [0x20], [0x2D], [0x3B], [0x39], [0x5B], [0x5D], [0x3D],
  ]

  /// A piece of one of the originals with a few slips, now and then only random bytes.
  static func text(from originals: [[UInt8]], _ chance: inout SeededGenerator) -> [UInt8] {
    if Int.random(in: 0..<5, using: &chance) == 0 {
      return (0..<Int.random(in: 0..<60, using: &chance)).flatMap { _ in
        slips.randomElement(using: &chance)!
      }
    }
    let original = originals.randomElement(using: &chance)!
    let start = Int.random(in: 0..<original.count, using: &chance)
    return edited(Array(original[start...].prefix(400)), &chance)
  }

  /// The text with one to six slips.
  static func edited(_ text: [UInt8], _ chance: inout SeededGenerator) -> [UInt8] {
    var bytes = text
    for _ in 0..<Int.random(in: 1...6, using: &chance) {
      let place = Int.random(in: 0...bytes.count, using: &chance)
      let end = min(bytes.count, place + Int.random(in: 0...4, using: &chance))
      bytes.replaceSubrange(place..<end, with: slips.randomElement(using: &chance)!)
    }
    return bytes
  }
}
