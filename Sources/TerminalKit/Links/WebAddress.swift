/// A web address that may be handed to a terminal and to a browser: `http` or `https`, of printable
/// ASCII alone.
public struct WebAddress: Hashable, Sendable {
  /// The address, percent-encoded where it held anything but what addresses are written with.
  ///
  /// It begins with `http://` or `https://`, so that no program takes it for an option.
  public let text: String

  /// Bytes of the longest address; terminals drop longer ones.
  public static let longest = 2000

  /// Takes an address as a file states it, blanks around it left out.
  ///
  /// - Throws: ``WebAddressFault``.
  public init(_ stated: String) throws(WebAddressFault) {
    var bytes = Array(stated.utf8)[...]
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    guard !bytes.isEmpty else { throw .empty }
    guard let scheme = ["https://", "http://"].first(where: { Self.begins(bytes, with: $0) }) else {
      throw .notWeb
    }
    let rest = bytes.dropFirst(scheme.utf8.count)
    let host = rest.prefix { !"/?#".utf8.contains($0) }
    guard host.contains(where: Self.isOfHost) else { throw .noHost }
    var encoded = Array(scheme.utf8)
    for index in rest.indices {
      let byte = rest[index]
      if Self.isPlain(byte) || byte == Self.percent && Self.isEncoding(rest, at: index) {
        encoded.append(byte)
      } else {
        encoded += [Self.percent, Self.digits[Int(byte >> 4)], Self.digits[Int(byte & 15)]]
      }
    }
    guard encoded.count <= Self.longest else { throw .tooLong(bytes: encoded.count) }
    text = String(decoding: encoded, as: UTF8.self)
  }

  private static let percent = UInt8(ascii: "%")
  private static let digits = Array("0123456789ABCDEF".utf8)
  /// Source: RFC 3986, 2.2 and 2.3, without the percent sign.
  private static let plain: [Bool] = {
    var plain = Array(repeating: false, count: 256)
    let marks = "-._~:/?#[]@!$&'()*+,;="
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    for byte in (marks + letters).utf8 { plain[Int(byte)] = true }
    return plain
  }()

  private static func isPlain(_ byte: UInt8) -> Bool { plain[Int(byte)] }

  /// Whether a byte can name a host: a letter, a digit, anything beyond ASCII.
  private static func isOfHost(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isHexDigit(byte) || (byte | 0x20) >= 0x67 && (byte | 0x20) <= 0x7A
  }

  private static func isEncoding(_ bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
    index + 2 < bytes.endIndex && isHexDigit(bytes[index + 1]) && isHexDigit(bytes[index + 2])
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  /// Whatever the case of the letters.
  private static func begins(_ bytes: ArraySlice<UInt8>, with scheme: String) -> Bool {
    bytes.count >= scheme.utf8.count
      && zip(bytes, scheme.utf8).allSatisfy { byte, letter in
        (0x41...0x5A).contains(byte) ? byte | 0x20 == letter : byte == letter
      }
  }
}

/// Why a text is no ``WebAddress``.
public enum WebAddressFault: Error, Hashable, Sendable {
  /// Nothing is stated.
  case empty
  /// It begins with neither `http://` nor `https://`.
  case notWeb
  /// It names no host.
  case noHost
  /// It is longer than ``WebAddress/longest``.
  case tooLong(bytes: Int)
}
