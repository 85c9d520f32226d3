/// The text of a string while it is read.
///
/// Nothing is copied until the first escape: most strings are one run of the file's bytes.
struct TOMLText {
  /// The first fault in the string.
  var fault: TOMLFault?

  private var copied: [UInt8] = []
  private var runStart: Int

  init(from start: Int) { runStart = start }

  /// Copies the run that ends at a place, and begins the next one at another.
  mutating func copy(_ bytes: [UInt8], to end: Int, goOnAt next: Int) {
    copied += bytes[runStart..<end]
    runStart = next
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    copied += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
  }

  /// The whole text, or the first fault in it.
  mutating func finish(in bytes: [UInt8], end: Int) throws(TOMLFault) -> String {
    if let fault { throw fault }
    if copied.isEmpty { return String(decoding: bytes[runStart..<end], as: UTF8.self) }
    copied += bytes[runStart..<end]
    return String(decoding: copied, as: UTF8.self)
  }
}
