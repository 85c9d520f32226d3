import TerminalKit
import Testing

@Suite struct RectTests {
  @Test func `ends are the first cells outside`() {
    let rect = Rect(x: 2, y: 3, width: 4, height: 5)
    #expect(rect.maxX == 6)
    #expect(rect.maxY == 8)
    #expect(rect.contains(Point(x: 2, y: 3)))
    #expect(rect.contains(Point(x: 5, y: 7)))
    #expect(!rect.contains(Point(x: 6, y: 7)))
    #expect(!rect.contains(Point(x: 5, y: 8)))
    #expect(!rect.contains(Point(x: 1, y: 3)))
  }

  @Test(arguments: [
    (Rect(x: 0, y: 0, width: 1, height: 1), false), (Rect(x: 0, y: 0, width: 0, height: 9), true),
    (Rect(x: 0, y: 0, width: 9, height: 0), true), (Rect(x: 5, y: 5, width: -1, height: 2), true),
  ])
  func `a rectangle without a cell is empty`(rect: Rect, isEmpty: Bool) {
    #expect(rect.isEmpty == isEmpty)
  }

  @Test func `an inset too large leaves nothing`() {
    let rect = Rect(x: 1, y: 1, width: 10, height: 4)
    #expect(rect.inset(dx: 1, dy: 1) == Rect(x: 2, y: 2, width: 8, height: 2))
    #expect(rect.inset(dx: 1, dy: 2).isEmpty)
    #expect(rect.inset(dx: 6, dy: 0) == Rect(x: 7, y: 1, width: 0, height: 4))
  }

  @Test func `an intersection holds what both hold`() {
    let rect = Rect(x: 0, y: 0, width: 10, height: 10)
    #expect(
      rect.intersection(Rect(x: 5, y: -3, width: 10, height: 5))
        == Rect(x: 5, y: 0, width: 5, height: 2))
    #expect(rect.intersection(Rect(x: 10, y: 0, width: 3, height: 3)).isEmpty)
  }

  @Test func `slices and the rest make up the whole`() {
    var rest = Rect(x: 0, y: 0, width: 100, height: 30)
    #expect(rest.takeTop(1) == Rect(x: 0, y: 0, width: 100, height: 1))
    #expect(rest.takeBottom(2) == Rect(x: 0, y: 28, width: 100, height: 2))
    #expect(rest.takeLeft(40) == Rect(x: 0, y: 1, width: 40, height: 27))
    #expect(rest.takeRight(10) == Rect(x: 90, y: 1, width: 10, height: 27))
    #expect(rest == Rect(x: 40, y: 1, width: 50, height: 27))
  }

  @Test func `a slice is never more than is left and never less than none`() {
    var rest = Rect(x: 3, y: 4, width: 5, height: 6)
    #expect(rest.takeTop(-1).isEmpty)
    #expect(rest == Rect(x: 3, y: 4, width: 5, height: 6))
    #expect(rest.takeRight(99) == Rect(x: 3, y: 4, width: 5, height: 6))
    #expect(rest == Rect(x: 3, y: 4, width: 0, height: 6))
    #expect(rest.takeBottom(99).height == 6)
    #expect(rest.takeLeft(1).isEmpty)
  }
}
