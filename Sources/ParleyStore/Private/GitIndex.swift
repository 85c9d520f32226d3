/// Whether an index of git holds paths below a folder, read as `gitformat-index(5)` describes it in
/// versions 2 to 4; nothing else of it is looked at.
struct GitIndex {
  /// Whether a path below the folder is in it.
  private(set) var isHolding = false
  /// The name of the index that this one only changes, as `sharedindex.0a1b…`; nil where it stands
  /// alone.
  private(set) var shared: String?

  /// Why an index cannot be read.
  enum Fault: Error, Hashable {
    /// Its bytes are none, or it ends too soon.
    case damaged
    /// Git may know this version; parley does not.
    case version(Int)
    /// A folder above the one asked for stands in it as one entry (`git sparse-checkout`).
    case sparse
  }

  /// Looks through an index.
  ///
  /// - Parameters:
  ///   - hashLength: Bytes of an object's name: 20 for SHA-1, 32 for SHA-256.
  ///   - folder: Its path in the repository, without a slash at its end; empty for all of it.
  init(_ bytes: [UInt8], hashLength: Int, below folder: [UInt8]) throws(Fault) {
    guard bytes.count >= 12 + hashLength, bytes.starts(with: Array("DIRC".utf8)) else {
      throw .damaged
    }
    let version = Self.number(bytes, at: 4)
    guard (2...4).contains(version) else { throw .version(version) }
    // The last bytes are a checksum.
    let end = bytes.count - hashLength
    let below = folder.isEmpty ? [] : folder + [Self.slash]
    var place = 12
    var path: [UInt8] = []
    for _ in 0..<Self.number(bytes, at: 8) {
      let mode = place + 24
      let flags = place + 40 + hashLength
      guard flags + 2 <= end else { throw .damaged }
      let isExtended = bytes[flags] & 0x40 != 0
      var name = flags + (isExtended ? 4 : 2)
      guard !isExtended || version >= 3 else { throw .damaged }
      if version == 4 {
        let cut = try Self.cut(bytes, at: &name, end: end)
        guard cut <= path.count else { throw .damaged }
        path.removeLast(cut)
      } else {
        path.removeAll(keepingCapacity: true)
      }
      guard name <= end, let nul = bytes[name..<end].firstIndex(of: 0) else { throw .damaged }
      path += bytes[name..<nul]
      let length = Int(bytes[flags] & 0x0F) << 8 | Int(bytes[flags + 1])
      guard length == min(path.count, 0xFFF) else { throw .damaged }
      // Before version 4 an entry is filled up with one to eight NULs.
      place = version == 4 ? nul + 1 : place + (nul - place + 8) & ~7
      if path.starts(with: below) || path == folder {
        isHolding = !path.isEmpty
        if isHolding { return }
      }
      let isFolder = Self.number(bytes, at: mode) & 0xF000 == 0x4000
      if isFolder, below.starts(with: path) { throw .sparse }
    }
    shared = try Self.shared(bytes, from: place, to: end, hashLength: hashLength)
  }

  private static let slash = UInt8(ascii: "/")

  /// Four bytes, the highest first.
  private static func number(_ bytes: [UInt8], at place: Int) -> Int {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  /// How many bytes of the path before go, in version 4: seven bits a byte, the highest first, one
  /// more for each byte that another follows.
  private static func cut(_ bytes: [UInt8], at place: inout Int, end: Int) throws(Fault) -> Int {
    var value = 0
    for count in 0..<5 {
      guard place < end else { throw .damaged }
      let byte = bytes[place]
      place += 1
      value = (count == 0 ? 0 : (value + 1) << 7) + Int(byte & 0x7F)
      if byte & 0x80 == 0 { return value }
    }
    throw .damaged
  }

  /// The index below this one, as its extension `link` names it.
  private static func shared(
    _ bytes: [UInt8], from start: Int, to end: Int, hashLength: Int
  ) throws(Fault) -> String? {
    var place = start
    while place + 8 <= end {
      let size = number(bytes, at: place + 4)
      guard place + 8 + size <= end else { throw .damaged }
      if bytes[place..<place + 4].elementsEqual("link".utf8) {
        guard size >= hashLength else { throw .damaged }
        let hash = bytes[place + 8..<place + 8 + hashLength]
        if hash.allSatisfy({ $0 == 0 }) { return nil }
        let digits = hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        return "sharedindex." + digits.joined()
      }
      place += 8 + size
    }
    return nil
  }
}
