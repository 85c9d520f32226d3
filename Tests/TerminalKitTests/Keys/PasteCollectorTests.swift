import Testing

@testable import TerminalKit

@Suite struct PasteCollectorTests {
  private static let end = "\u{1B}[201~"

  @Test(arguments: 1...12)
  func `the end is found wherever the input is cut`(size: Int) {
    let input = Array("방위비 \u{1B}[A\r\n\u{1B}[201 x\(Self.end)jk".utf8)
    var collector = PasteCollector()
    var rest: [UInt8] = []
    var isOver = false
    for start in stride(from: 0, to: input.count, by: size) {
      let part = input[start..<min(start + size, input.count)]
      if isOver {
        rest += part
      } else if let behind = collector.take(part) {
        isOver = true
        rest += behind
      }
    }
    #expect(String(decoding: collector.text, as: UTF8.self) == "방위비 \u{1B}[A\r\n\u{1B}[201 x")
    #expect(String(decoding: rest, as: UTF8.self) == "jk")
  }

  @Test func `an empty paste is empty`() {
    var collector = PasteCollector()
    #expect(collector.take(Array(Self.end.utf8)[...]) == [])
    #expect(collector.text == [])
  }

  @Test func `the decoder says where a paste begins`() {
    var decoder = KeyDecoder()
    var events: [TerminalEvent] = []
    let marks = Array("a\u{1B}[200~".utf8).map { byte in
      decoder.feed(.byte(byte), into: &events)
      return decoder.hasPasteBegun
    }
    #expect(marks == [false, false, false, false, false, false, true])
    #expect(events == [.key("a")])
    decoder.feed(.byte(UInt8(ascii: "b")), into: &events)
    #expect(!decoder.hasPasteBegun)
  }
}
