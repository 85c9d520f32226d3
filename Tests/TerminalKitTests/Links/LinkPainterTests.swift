import Testing

@testable import TerminalKit

struct LinkPainterTests {
  private func bytes(
    _ frame: Frame, _ columns: Range<Int>, row: Int = 0, to address: WebAddress?,
    isASCII: Bool = false
  ) -> String {
    var painter = LinkPainter(isASCII: isASCII, columns: \.displayWidth)
    painter.write(columns, ofRow: row, of: frame, to: address) { "<\($0)>" }
    return String(decoding: painter.finished(), as: UTF8.self)
  }

  @Test func `the cells are written between the two ends of the link, the cursor comes back`()
    throws
  {
    var frame = Frame(size: Size(width: 20, height: 2), store: CellStore())
    frame.put("see KT24 한국", x: 0, y: 0)
    frame.put("24", x: 6, y: 0, style: Style(attributes: .bold))
    let address = try WebAddress("https://example.org")
    #expect(
      bytes(frame, 4..<13, to: address)
        == "\u{1B}7\u{1B}[1;5H\u{1B}]8;;https://example.org\u{1B}\\<0>KT<1>24<0> 한국"
        + "\u{1B}]8;;\u{1B}\\\u{1B}8")
    #expect(bytes(frame, 4..<8, to: nil) == "\u{1B}7\u{1B}[1;5H<0>KT<1>24\u{1B}8")
  }

  @Test func `half a wide cell and the last cell of the screen are left alone`() throws {
    var frame = Frame(size: Size(width: 4, height: 2), store: CellStore())
    frame.put("한국", x: 0, y: 0)
    frame.put("abcd", x: 0, y: 1)
    #expect(bytes(frame, 1..<3, to: nil) == "")
    #expect(bytes(frame, 1..<4, to: nil) == "\u{1B}7\u{1B}[1;3H<0>국\u{1B}8")
    #expect(bytes(frame, 2..<4, row: 1, to: nil) == "\u{1B}7\u{1B}[2;3H<0>c\u{1B}8")
    #expect(bytes(frame, 3..<4, row: 1, to: nil) == "")
  }

  @Test func `where only ASCII shows, glyphs are those that are drawn`() {
    var frame = Frame(size: Size(width: 8, height: 1), store: CellStore())
    frame.put("a–한", x: 0, y: 0)
    #expect(bytes(frame, 0..<4, to: nil, isASCII: true) == "\u{1B}7\u{1B}[1;1H<0>a-? \u{1B}8")
  }
}
