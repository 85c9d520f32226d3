import Testing

@testable import TerminalKit

@Suite struct PenCaseTests {
  @Test(arguments: [
    (0, ColorDepth.mono), (2, .mono), (8, .ansi16), (16, .ansi16), (88, .ansi16),
    (256, .indexed256), (1 << 24, .truecolor),
  ])
  func `the number of colours is the depth`(colors: Int, depth: ColorDepth) {
    #expect(PenCase(colors: colors, pairs: 0).depth == depth)
  }

  @Test func `without pairs attributes are what is left`() {
    var pens = PenCase(colors: 0, pairs: 0)
    let store = CellStore()
    let number = store.number(of: Style(foreground: .ansi(1), attributes: [.bold, .reverse]))
    pens.use(store)
    #expect(pens.pen(number, in: store).attributes == 17)
    #expect(pens.pen(number, in: store).pair == 0)
    #expect(pens.pen(0, in: store).attributes == 0)
  }

  @Test func `of eight colours bold makes the bright ones`() {
    var pens = PenCase(colors: 8, pairs: 0)
    let store = CellStore()
    let bright = store.number(of: Style(foreground: .ansi(12)))
    let plain = store.number(of: Style(foreground: .ansi(4)))
    pens.use(store)
    #expect(pens.pen(bright, in: store).attributes == 1)
    #expect(pens.pen(plain, in: store).attributes == 0)
  }

  @Test func `another store has other pens`() {
    var pens = PenCase(colors: 0, pairs: 0)
    let first = CellStore()
    let second = CellStore()
    let bold = first.number(of: Style(attributes: .bold))
    let dim = second.number(of: Style(attributes: .dim))
    #expect(bold == dim)
    pens.use(first)
    #expect(pens.pen(bold, in: first).attributes == 1)
    pens.use(second)
    #expect(pens.pen(dim, in: second).attributes == 2)
  }
}
