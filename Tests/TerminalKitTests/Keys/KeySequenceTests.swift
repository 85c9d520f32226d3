import Testing

@testable import TerminalKit

struct KeySequenceTests {
  @Test(
    arguments: [
      ("[A", .up), ("[B", .down), ("[C", .right), ("[D", .left), ("[H", .home), ("[F", .end),
      ("OA", .up), ("OB", .down), ("OC", .right), ("OD", .left), ("OH", .home), ("OF", .end),
      ("[1~", .home), ("[7~", .home), ("[4~", .end), ("[8~", .end), ("[2~", .insert),
      ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown), ("[Z", .backTab), ("OM", .enter),
      ("OP", .function(1)), ("OS", .function(4)), ("[11~", .function(1)), ("[15~", .function(5)),
      ("[17~", .function(6)), ("[21~", .function(10)), ("[24~", .function(12)),
      ("[1A", .up), ("[1;1A", .up), ("[1;2A", .shift(.up)), ("[1;3A", .alt(.up)),
      ("[1;5A", .ctrl(.up)), ("[1;8A", .alt(.ctrl(.shift(.up)))), ("[4;5~", .ctrl(.end)),
      ("[11;2~", .shift(.function(1))),
    ] as [(String, Key)])
  func `every common spelling is the key`(text: String, key: Key) {
    #expect(decoded("a\u{1B}\(text)b") == [.key("a"), .key(key), .key("b")])
    // Cut by a slow line anywhere behind its first two bytes.
    let bytes = Array("\u{1B}\(text)".utf8)
    for cut in 2..<bytes.count {
      #expect(decoded([Array(bytes[..<cut]), Array(bytes[cut...])]) == [.key(key)])
    }
  }

  @Test(
    arguments: [
      "[2A", "[1;9A", "[1;0A", "[1;2;3A", "[?1A", "[;2A", "[9~", "[16~", "[22~", "[25~", "[~",
      "[1;2Z", "[G", "OE", "O0",
    ])
  func `what is no key is swallowed whole`(text: String) {
    #expect(decoded("a\u{1B}\(text)b") == [.key("a"), .key("b")])
  }
}
