/// A save in place, written down whole beside the file before its first byte changes.
///
/// A file with several hard links cannot be renamed over: its other names would keep the old text.
/// Whatever ends the writing half-way, old or new text can be told and made whole from this.
struct PendingSave: Hashable {
  /// The name of the file to be saved, in the same folder.
  let target: String
  let old: [UInt8]
  let new: [UInt8]

  private static let title = "parley-pending-1"

  init(target: String, old: [UInt8], new: [UInt8]) {
    (self.target, self.old, self.new) = (target, old, new)
  }

  /// Nil when the bytes are not a whole pending save: then the writing in place never began.
  init?(_ bytes: [UInt8]) {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let words = String(decoding: bytes[..<end], as: UTF8.self).split(separator: " ")
    let lengths = words.dropFirst().prefix(3).compactMap { Int($0) }
    var rest = bytes[(end + 1)...]
    guard words.count == 5, words[0] == Self.title, lengths.count == 3,
      lengths.allSatisfy({ 0...rest.count ~= $0 })
    else { return nil }
    let parts = lengths.map { length in
      defer { rest = rest.dropFirst(length) }
      return Array(rest.prefix(length))
    }
    self.init(target: String(decoding: parts[0], as: UTF8.self), old: parts[1], new: parts[2])
    guard bytes == encoded else { return nil }
  }

  /// A line with the lengths and a checksum, then the name, the old and the new bytes.
  var encoded: [UInt8] {
    let name = Array(target.utf8)
    var sum = FNV1a()
    for part in [name, old, new] { part.withUnsafeBufferPointer { sum.combineWords(of: $0) } }
    let line = "\(Self.title) \(name.count) \(old.count) \(new.count) \(sum.hex)\n"
    return Array(line.utf8) + name + old + new
  }

  /// Whether the bytes can be what a writing that was interrupted left: every one is the old text's
  /// or the new text's at its place, and the length lies between theirs.
  func isBetween(_ found: [UInt8]) -> Bool {
    guard min(old.count, new.count)...max(old.count, new.count) ~= found.count else { return false }
    return found.indices.allSatisfy { place in
      place < old.count && found[place] == old[place]
        || place < new.count && found[place] == new[place]
    }
  }
}
