/// The file name of a journal: `HASH-NOTE-N.journal`.
struct JournalName: Hashable {
  /// All before the number: workspace and note.
  let stem: String
  /// Counts the journals of one note, from 1.
  let number: Int

  /// What the names of a workspace's journals begin with.
  static func prefix(workspace: String) -> String { FNV1a(of: workspace.utf8).hex + "-" }

  init(workspace: String, note: String, number: Int) {
    stem = Self.prefix(workspace: workspace) + Self.encoded(note)
    self.number = number
  }

  /// Nil where a name is no journal's.
  init?(_ name: String) {
    guard name.hasSuffix(Self.suffix) else { return nil }
    let rest = name.dropLast(Self.suffix.count)
    guard let dash = rest.lastIndex(of: "-"), dash > rest.startIndex,
      let number = Int(rest[rest.index(after: dash)...]), number > 0
    else { return nil }
    stem = String(rest[..<dash])
    self.number = number
    guard text == name else { return nil }
  }

  /// The name in full.
  var text: String { "\(stem)-\(number)\(Self.suffix)" }

  /// The note's id as far as the name tells it, for a journal that cannot be read.
  var note: String {
    let encoded = Array(stem.utf8.dropFirst(17))
    var bytes: [UInt8] = []
    var index = 0
    while index < encoded.count {
      if encoded[index] == UInt8(ascii: "%"), index + 3 <= encoded.count,
        let byte = UInt8(String(decoding: encoded[index + 1..<index + 3], as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(encoded[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let suffix = ".journal"
  /// With hash, number and the time of a discarded one this stays below the 255 bytes of a name.
  private static let longestNote = 160

  private static func encoded(_ note: String) -> String {
    var text = ""
    for (index, byte) in note.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: ".") where index > 0:
        text += "."
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.count < 2 ? "%0" + digits : "%" + digits
      }
    }
    guard text.utf8.count > longestNote else { return text }
    // No byte is encoded as `%-`, so that a shortened id is never another id's name.
    return String(text.prefix(longestNote - 18)) + "%-" + FNV1a(of: note.utf8).hex
  }
}
