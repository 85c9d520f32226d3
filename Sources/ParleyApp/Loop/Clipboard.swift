/// The escape sequence by which a terminal takes a text onto its clipboard: OSC 52.
enum Clipboard {
  /// Terminals drop longer sequences; xterm's limit is the smallest in use.
  static let longest = 74_994

  /// The sequence for a text; nil when the text is too long for it.
  static func sequence(for text: String) -> [UInt8]? {
    let encoded = base64(Array(text.utf8))
    guard encoded.count <= longest else { return nil }
    return Array("\u{1B}]52;c;".utf8) + encoded + [0x07]
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
