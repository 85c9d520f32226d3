import TerminalKit
import Testing

@Suite struct FrameBoxTests {
  private func drawn(
    _ size: Size, _ rect: Rect? = nil, title: [(DisplayText, Style)] = [],
    border: BorderGlyphs = .rounded
  ) -> String {
    var frame = Frame(size: size, store: CellStore())
    frame.box(rect ?? frame.bounds, style: Style(), title: title, border: border)
    return frame.text()
  }

  @Test func `a title stands in the top edge`() {
    #expect(
      drawn(Size(width: 14, height: 3), title: [("1", Style()), (" 협상", Style())])
        == "╭ 1 협상 ────╮\n│            │\n╰────────────╯")
  }

  @Test func `a title too long is cut inside the corners`() {
    #expect(
      drawn(Size(width: 10, height: 2), title: [("Timeline", Style())]) == "╭ Timel… ╮\n╰────────╯")
    #expect(drawn(Size(width: 4, height: 2), title: [("Timeline", Style())]) == "╭──╮\n╰──╯")
  }

  @Test func `a box has several kinds of strokes`() {
    #expect(drawn(Size(width: 3, height: 3), border: .rounded) == "╭─╮\n│ │\n╰─╯")
    #expect(drawn(Size(width: 3, height: 3), border: .ascii) == "+-+\n| |\n+-+")
  }

  @Test func `a box beyond the edge is clipped without an ellipsis`() {
    #expect(
      drawn(Size(width: 5, height: 3), Rect(x: 2, y: 1, width: 9, height: 9)) == "\n  ╭──\n  │")
    #expect(
      drawn(Size(width: 5, height: 3), Rect(x: -1, y: -1, width: 4, height: 3)) == "  │\n──╯\n")
  }

  @Test(arguments: [(1, 5), (5, 1), (0, 0), (-2, 4)])
  func `what has no inside is not drawn`(width: Int, height: Int) {
    #expect(
      drawn(Size(width: 4, height: 1), Rect(x: 0, y: 0, width: width, height: height)) == "")
  }

  @Test func `each part of the title has its style and the inside stays`() {
    var frame = Frame(size: Size(width: 12, height: 3), store: CellStore())
    frame.put("inside", x: 1, y: 1)
    let edge = Style(foreground: .ansi(8))
    let strong = Style(attributes: .bold)
    frame.box(frame.bounds, style: edge, title: [("A", strong), ("b", Style())])
    #expect(frame.text() == "╭ Ab ──────╮\n│inside    │\n╰──────────╯")
    #expect(frame.style(x: 0, y: 0) == edge)
    #expect(frame.style(x: 1, y: 0) == edge)
    #expect(frame.style(x: 2, y: 0) == strong)
    #expect(frame.style(x: 3, y: 0) == Style())
  }
}
