import TerminalKit
import Testing

@Suite struct FrameDrawingTests {
  private let store = CellStore()

  private func frame(_ width: Int, _ height: Int = 1) -> Frame {
    Frame(size: Size(width: width, height: height), store: store)
  }

  @Test func `a new frame is blank`() {
    let frame = frame(3, 2)
    #expect(frame.text() == "\n")
    #expect(frame[2, 1] == Cell(glyph: 0x20, style: 0, width: 1))
  }

  @Test func `text takes as many columns as it is wide`() {
    var frame = frame(12)
    #expect(frame.put("한국 SMA", x: 1, y: 0) == 8)
    #expect(frame.text() == " 한국 SMA")
    #expect(frame[1, 0].width == 2)
    #expect(frame[2, 0].width == 0)
    #expect(frame[3, 0].glyph == 0xAD6D)
  }

  @Test(
    arguments: [
      ("agreement", 0, nil, "agreeme…", 8), ("agreement", 0, 5, "agre…", 5),
      ("agreement", 5, nil, "     ag…", 3), ("agreement", 5, 99, "     ag…", 3),
      ("agreement", -3, nil, "eement", 9), ("한국어말글", 0, nil, "한국어…", 7), ("한국", 3, 3, "   한…", 3),
      ("한국", -1, nil, " 국", 4), ("abc", 8, nil, "", 0), ("abc", 2, 0, "", 0), ("abc", 2, -1, "", 0),
      ("abc", -9, nil, "", 3), ("x\u{323}y", 0, nil, "x\u{323}y", 2), ("한", 7, nil, "       …", 1),
    ] as [(String, Int, Int?, String, Int)])
  func `text is cut to its room`(text: String, x: Int, width: Int?, row: String, used: Int) {
    var frame = frame(8)
    #expect(frame.put(display(text), x: x, y: 0, width: width) == used)
    #expect(frame.text() == row)
  }

  @Test(arguments: [-1, 1, 99]) func `a row outside draws nothing`(y: Int) {
    var frame = frame(8)
    #expect(frame.put("abc", x: 0, y: y) == 0)
    frame.set(glyph: "x", x: 0, y: y, style: Style())
    frame.fill(Rect(x: 0, y: y, width: 3, height: 1), style: Style(attributes: .bold))
    #expect(frame.text() == "")
    #expect(frame.style(x: 0, y: 0) == Style())
  }

  @Test func `half a wide cell never stays`() {
    for (x, row) in [(0, "x 국어"), (1, " x국어"), (2, "한x 어"), (5, "한국 x")] {
      var frame = frame(6)
      frame.put("한국어", x: 0, y: 0)
      frame.put("x", x: x, y: 0)
      #expect(frame.text() == row)
    }
    var frame = frame(6)
    frame.put("한국어", x: 0, y: 0)
    frame.put("말", x: 1, y: 0)
    #expect(frame.text() == " 말 어")
    frame.put("한국어", x: 0, y: 0)
    frame.fill(Rect(x: 1, y: 0, width: 2, height: 1), style: Style())
    #expect(frame.text() == "    어")
  }

  @Test func `a blank left by a lost half keeps its style`() {
    var frame = frame(4)
    let red = Style(background: .ansi(1))
    frame.put("한국", x: 0, y: 0, style: red)
    frame.put("x", x: 1, y: 0)
    #expect(frame.style(x: 0, y: 0) == red)
    #expect(frame.style(x: 1, y: 0) == Style())
  }

  @Test func `filling clears and colours`() {
    var frame = frame(5, 3)
    for y in 0..<3 { frame.put("abcde", x: 0, y: y) }
    frame.fill(Rect(x: 1, y: 1, width: 3, height: 9), style: Style(background: .ansi(4)))
    #expect(frame.text() == "abcde\na   e\na   e")
    #expect(frame.style(x: 3, y: 2) == Style(background: .ansi(4)))
    #expect(frame.style(x: 4, y: 2) == Style())
  }

  @Test func `restyling keeps glyphs and both halves alike`() {
    var frame = frame(8)
    frame.put("한a", x: 0, y: 0, style: Style(foreground: .ansi(2)))
    frame.restyle(Rect(x: 0, y: 0, width: 1, height: 1)) { $0.adding(.reverse) }
    let changed = Style(foreground: .ansi(2), attributes: .reverse)
    #expect(frame.text() == "한a")
    #expect(frame.style(x: 0, y: 0) == changed)
    #expect(frame.style(x: 1, y: 0) == changed)
    #expect(frame.style(x: 2, y: 0) == Style(foreground: .ansi(2)))
    frame.restyle(Rect(x: 1, y: 0, width: 1, height: 1)) { $0.adding(.bold) }
    #expect(frame.style(x: 1, y: 0) == changed)
  }

  @Test(
    arguments: [
      ("⣿", "⣿"), ("한", "한"), ("\u{1B}", "␛"), ("\u{202E}", "\u{FFFD}"), ("e\u{301}", "é"),
      ("🇰🇷", "\u{FFFD}"), ("x\u{323}\u{302}", "x\u{323}\u{302}"),
    ] as [(Character, String)])
  func `one cluster is one cell`(glyph: Character, shown: String) {
    var frame = frame(3)
    frame.set(glyph: glyph, x: 0, y: 0, style: Style())
    #expect(frame.text() == shown)
  }

  @Test func `clicks find the topmost region`() {
    var frame = frame(10, 5)
    frame.addRegion(Rect(x: 0, y: 0, width: 10, height: 5), id: 1)
    frame.addRegion(Rect(x: 8, y: 1, width: 20, height: 1), id: 2)
    frame.addRegion(Rect(x: 20, y: 1, width: 3, height: 1), id: 3)
    #expect(frame.region(at: Point(x: 9, y: 1))?.id == 2)
    #expect(frame.region(at: Point(x: 7, y: 1))?.id == 1)
    #expect(frame.region(at: Point(x: 10, y: 1)) == nil)
    #expect(frame.regions.map(\.rect.width) == [10, 2])
  }
}
