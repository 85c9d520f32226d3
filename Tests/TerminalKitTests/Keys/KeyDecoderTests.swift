import Testing

@testable import TerminalKit

@Suite struct KeyDecoderTests {
  /// What a decoder makes of drains of bytes.
  private func decode(_ drains: [[UInt8]]) -> [Key] {
    var decoder = KeyDecoder()
    var events: [TerminalEvent] = []
    for drain in drains {
      for byte in drain { decoder.feed(.byte(byte), into: &events) }
      decoder.endOfDrain(into: &events)
    }
    decoder.giveUp(into: &events)
    return events.compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  private func decode(_ text: String) -> [Key] {
    decode([Array(text.utf8)])
  }

  @Test(
    arguments: [
      ("jk", [.character("j"), .character("k")]), ("\r", [.enter]), ("\n", [.control("j")]),
      ("\t", [.tab]), ("\u{7F}", [.backspace]), ("\u{8}", [.control("h")]),
      ("\u{0}", [.control("@")]),
      ("\u{3}", [.control("c")]), ("\u{1C}", [.control("\\")]), ("\u{1F}", [.control("_")]),
      ("\u{1B}", [.escape]), ("\u{1B}x", [.alt(.character("x"))]), ("\u{1B}\r", [.alt(.enter)]),
      ("\u{1B}한", [.alt(.character("한"))]), ("\u{1B}\u{1B}", [.escape, .escape]),
      ("\u{1B}\u{3}", [.alt(.control("c"))]), ("한글", [.character("한"), .character("글")]),
      ("a👍", [.character("a"), .character("👍")]), ("\u{1B}[", [.alt(.character("["))]),
      ("\u{1B}O", [.alt(.character("O"))]),
    ] as [(String, [Key])])
  func `bytes become keys`(text: String, keys: [Key]) {
    #expect(decode(text) == keys)
  }

  @Test func `parts of a cluster become one key`() {
    #expect(decode("\u{1112}\u{1161}\u{11AB}a") == [.character("한"), .character("a")])
    #expect(decode("e\u{301}") == [.character("é")])
    #expect(decode("\u{1B}e\u{301}x") == [.alt(.character("é")), .character("x")])
  }

  @Test(arguments: ["\u{1B}[I", "\u{1B}[97;5u", "\u{1B}[?62;c", "\u{1B}OZ", "\u{1B}[201~"])
  func `a sequence nobody knows is swallowed whole`(sequence: String) {
    #expect(decode("a" + sequence + "b") == [.character("a"), .character("b")])
  }

  @Test func `a sequence cut by the network is swallowed whole too`() {
    #expect(decode([[0x1B, 0x5B, 0x39], [0x37, 0x75], [0x62]]) == [.character("b")])
  }

  @Test func `a key that cuts a sequence off still counts`() {
    #expect(decode("\u{1B}[<0;1\rj") == [.enter, .character("j")])
    #expect(decode("\u{1B}[?62;\u{18}j") == [.control("x"), .character("j")])
    #expect(decode("\u{1B}[<0;1\u{7F}j") == [.backspace, .character("j")])
    #expect(decode("\u{1B}[<0;1한j") == [.character("한"), .character("j")])
    #expect(decode([Array("\u{1B}[<0;1".utf8), [0x03]]) == [.control("c")])
  }

  @Test func `what is given up is dropped, and the next key counts`() {
    for begun in ["\u{1B}[<0;1", "\u{1B}[1;", "\u{1B}[M!", "\u{1B}]11;rgb:", "\u{1B}P>|x\u{1B}"] {
      var decoder = KeyDecoder()
      var events: [TerminalEvent] = []
      for byte in begun.utf8 { decoder.feed(.byte(byte), into: &events) }
      #expect(decoder.patienceMilliseconds != nil, "\(begun.debugDescription)")
      decoder.giveUp(into: &events)
      #expect(decoder.patienceMilliseconds == nil)
      decoder.feed(.byte(UInt8(ascii: "?")), into: &events)
      decoder.endOfDrain(into: &events)
      #expect(events == [.key("?")], "\(begun.debugDescription)")
    }
  }

  @Test func `a character cut by the network is put together`() {
    #expect(decode([[0xED], [0x95], [0x9C, 0x61]]) == [.character("한"), .character("a")])
  }

  @Test(
    arguments: [
      [0xFF, 0x61], [0xED, 0x61], [0xC0, 0xAF, 0x61], [0xED, 0xA0, 0x80, 0x61], [0x80, 0x61],
      [0xF5, 0x61], [0xC2, 0x85, 0x61], [0xE0, 0x80, 0x80, 0x61],
    ] as [[UInt8]])
  func `bytes that are no text are dropped and the next key counts`(bytes: [UInt8]) {
    #expect(decode([bytes]) == [.character("a")])
  }

  @Test func `keys the terminal describes end what was begun`() {
    var decoder = KeyDecoder()
    var events: [TerminalEvent] = []
    decoder.feed(.byte(0x61), into: &events)
    decoder.feed(.key(.up), into: &events)
    decoder.feed(.byte(0x1B), into: &events)
    decoder.feed(.key(.down), into: &events)
    decoder.feed(.unknown, into: &events)
    decoder.endOfDrain(into: &events)
    #expect(events == [.key("a"), .key(.up), .key(.alt(.down))])
  }

  @Test func `no bytes ever stop the decoder`() {
    var random = SplitMix(seed: 3)
    var decoder = KeyDecoder()
    for _ in 0..<2000 {
      var events: [TerminalEvent] = []
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        decoder.feed(.byte(UInt8.random(in: 0...255, using: &random)), into: &events)
      }
      decoder.endOfDrain(into: &events)
      // Ends whatever was begun: an unknown sequence, then a plain key.
      decoder.feed(.byte(0x18), into: &events)
      decoder.feed(.byte(0x18), into: &events)
      decoder.feed(.byte(0x71), into: &events)
      decoder.endOfDrain(into: &events)
      #expect(events.last == .key("q"))
    }
  }
}
