import TerminalKit
import Testing

@Suite struct FrameTextTests {
  private func frame() -> Frame {
    var frame = Frame(size: Size(width: 6, height: 3), store: CellStore())
    frame.put("한", x: 0, y: 0, style: Style(foreground: .rgb(RGB(red: 255, green: 0, blue: 0))))
    frame.put("b", x: 2, y: 0)
    frame.put("sel", x: 0, y: 2)
    frame.restyle(Rect(x: 0, y: 2, width: 5, height: 1)) { $0.on(.ansi(4)).adding(.bold) }
    return frame
  }

  @Test func `text has neither styles nor blanks at the ends`() {
    #expect(frame().text() == "한b\n\nsel")
  }

  @Test func `styled text selects each style once and ends each row plain`() {
    #expect(
      frame().styledText(depth: .truecolor)
        == "\u{1B}[0;38;2;255;0;0m한\u{1B}[0mb\n\n\u{1B}[0;1;44msel  \u{1B}[0m")
  }

  @Test func `styled text without colours keeps attributes`() {
    #expect(frame().styledText(depth: .mono).hasSuffix("\u{1B}[0;1;7msel  \u{1B}[0m"))
    #expect(frame().styledText(depth: .indexed256).hasPrefix("\u{1B}[0;38;5;196m한"))
  }

  @Test func `text in ASCII keeps every column`() {
    var frame = frame()
    frame.put("╭é…", x: 3, y: 0)
    frame.put("말", x: 4, y: 1)
    #expect(frame.text(isASCII: true) == "? b+e>\n    ?\nsel")
  }

  @Test func `a cluster in ASCII is its base, a glyph like a blank is none at a row's end`() {
    var frame = Frame(size: Size(width: 4, height: 1), store: CellStore())
    frame.put("e\u{323}⠀⠀", x: 0, y: 0)
    #expect(frame.text() == "e\u{323}⠀⠀")
    #expect(frame.text(isASCII: true) == "e")
  }

  @Test func `styled text in ASCII has the same styles`() {
    #expect(
      frame().styledText(depth: .truecolor, isASCII: true)
        == "\u{1B}[0;38;2;255;0;0m? \u{1B}[0mb\n\n\u{1B}[0;1;44msel  \u{1B}[0m")
  }

  @Test func `a frame without rows is no text`() {
    let empty = Frame(size: Size(width: 0, height: 0), store: CellStore())
    #expect(empty.text() == "")
    #expect(empty.styledText(depth: .mono) == "")
  }
}
