/// Writes what a record holds, so that ``JournalScanner`` reads it back and a pager shows it.
struct JournalPrinter {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ text: String) { bytes += text.utf8 }

  /// Bytes and a line feed; none have none.
  mutating func put(block: [UInt8]) {
    guard !block.isEmpty else { return }
    bytes += block
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func put(_ name: String, counted text: String) {
    put("\(name) \(text.utf8.count) \(text)\n")
  }

  mutating func put(_ contents: FileContents) {
    switch contents {
    case .absent:
      put("absent\n")
    case .bytes(let bytes):
      put("\(bytes.count)\n")
      put(block: bytes)
    }
  }

  mutating func put(_ holder: JournalHolder) {
    put("user", counted: holder.user)
    put("host", counted: holder.host)
    put("pid \(holder.pid)\n")
  }
}
