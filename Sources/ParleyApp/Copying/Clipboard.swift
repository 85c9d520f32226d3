/// The escape sequence by which a terminal takes a text onto its clipboard: OSC 52.
enum Clipboard {
  /// Terminals drop longer sequences; xterm's limit is the smallest in use.
  static let longest = 74_994
  /// Bytes of the sequence in one piece where GNU screen passes it on; it takes 768 at a time, some
  /// builds of it 256.
  private static let screenPiece = 240

  /// The sequence for a text; nil when the text is too long for it.
  static func sequence(for text: String, through path: OSC52Path = .terminal) -> [UInt8]? {
    let bytes = Array(text.utf8)
    guard (bytes.count + 2) / 3 * 4 <= longest else { return nil }
    let sequence = Array("\u{1B}]52;c;".utf8) + base64(bytes) + [0x07]
    return path == .screen ? wrapped(sequence) : sequence
  }

  /// A sequence in device control strings, which GNU screen hands on to its own terminal.
  private static func wrapped(_ sequence: [UInt8]) -> [UInt8] {
    var wrapped: [UInt8] = []
    for start in stride(from: 0, to: sequence.count, by: screenPiece) {
      wrapped += "\u{1B}P".utf8
      wrapped += sequence[start..<min(start + screenPiece, sequence.count)]
      wrapped += "\u{1B}\\".utf8
    }
    return wrapped
  }

  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = 0
      for offset in 0..<3 {
        bits = bits << 8 | (offset < group.count ? Int(group[start + offset]) : 0)
      }
      for place in 0..<4 {
        let isPadding = place > group.count
        encoded.append(
          isPadding ? UInt8(ascii: "=") : alphabet[bits >> (18 - 6 * place) & 63])
      }
    }
    return encoded
  }
}
