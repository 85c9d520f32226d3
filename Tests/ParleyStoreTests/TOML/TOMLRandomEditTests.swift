import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

struct TOMLRandomEditTests {
  @Test(arguments: 0..<20)
  func `random edits never crash the reader, and no span leaves the file`(_ round: Int) {
    var random = SeededGenerator(seed: UInt64(round))
    let samples = TOMLSamples.all.map { Array($0.utf8) }
    var bytes: [UInt8] = []
    var faulty = 0
    for edit in 0..<500 {
      // A few edits on top of each other, then a fresh file.
      if edit % 3 == 0 { bytes = samples.randomElement(using: &random)! }
      bytes.edit(with: &random)
      let document = TOMLDocument(parsing: bytes)
      #expect(document.bytes == bytes)
      let isInside = isInsideFile(document)
      #expect(isInside, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      if document.faults.isEmpty { expectExactSpans(in: document) } else { faulty += 1 }
    }
    // Both kinds of outcome must have been tried.
    #expect(20..<480 ~= faulty)
  }

  private func isInsideFile(_ document: TOMLDocument) -> Bool {
    func isInside(_ span: ByteSpan) -> Bool {
      0 <= span.start && span.start <= span.end && span.end <= document.bytes.count
    }
    let entries = allEntries(of: document.root)
    return document.faults.allSatisfy { isInside($0.span) && !$0.message.isEmpty }
      && document.faults.allSatisfy { document.position(of: $0.span.start).column >= 1 }
      && entries.allSatisfy { isInside($0.key.span) && isInside($0.value.span) }
      && entries.allSatisfy { $0.pair.map { isInside($0) } ?? true }
  }
}

extension [UInt8] {
  /// Pieces that mean something to the reader, so that edits reach deep into it.
  fileprivate static let pieces = [
    "\"", "'", "\"\"\"", "'''", "[", "]", "{", "}", "[[", "]]", "=", ".", ",", "#", "\n", "\r",
    "\r\n", "\\", "\\u", "_", "-", "+", "e", "0", "1", ":", "T", "Z", " ", "\t", "\u{0}", "한",
    "\u{FEFF}", "\u{3000}", "a = 1\n", "[a]\n", "[[x.list]]\n", "{ b = 1 }", "2026-11-22", "inf",
  ].map { [UInt8]($0.utf8) }

  fileprivate mutating func edit(with random: inout SeededGenerator) {
    let place = Int.random(in: 0...count, using: &random)
    let end = Swift.min(count, place + Int.random(in: 0...8, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: removeSubrange(place..<end)
    case 1: insert(contentsOf: Self.pieces.randomElement(using: &random)!, at: place)
    case 2: replaceSubrange(place..<end, with: Self.pieces.randomElement(using: &random)!)
    case 3: insert(UInt8.random(in: .min ... .max, using: &random), at: place)
    default:
      insert(contentsOf: Array(self[place..<end]), at: Int.random(in: 0...count, using: &random))
    }
  }
}
