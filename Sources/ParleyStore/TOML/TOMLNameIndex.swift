/// Finds the entries of one table by the exact code points of their names.
///
/// Swift's own `==` calls NFC and NFD spellings equal; in TOML they are two keys. The entries
/// themselves stay with the table, which hands them in.
struct TOMLNameIndex: Sendable {
  /// Up to this many names a scan is quicker than a hash.
  private static let scanLimit = 8

  /// The places of the names of one hash; empty while the names are few enough for a scan.
  private var places: [Int: [Int]] = [:]

  /// The place of the entry of that name, or nil if there is none.
  func place<Entry>(
    of name: String, in entries: [Entry], nameOf: (Entry) -> String
  ) -> Int? {
    if entries.count > Self.scanLimit {
      return places[Self.hash(name)]?.first { Self.isSame(nameOf(entries[$0]), name) }
    }
    return entries.firstIndex { Self.isSame(nameOf($0), name) }
  }

  /// Takes in the last of the entries, whose name is new.
  mutating func addLast<Entry>(of entries: [Entry], nameOf: (Entry) -> String) {
    guard entries.count > Self.scanLimit else { return }
    let isFirstTime = places.isEmpty
    for place in isFirstTime ? 0..<entries.count : entries.count - 1..<entries.count {
      places[Self.hash(nameOf(entries[place])), default: []].append(place)
    }
  }

  /// The hash of a name's bytes; with a seed of its own in every process, so that no file can be made
  /// whose names share one.
  private static func hash(_ name: String) -> Int {
    var hasher = Hasher()
    var name = name
    name.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return hasher.finalize()
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count && left.utf8.elementsEqual(right.utf8)
  }
}
