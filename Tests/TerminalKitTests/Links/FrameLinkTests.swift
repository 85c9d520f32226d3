import Testing

@testable import TerminalKit

struct FrameLinkTests {
  private let address: WebAddress
  private let other: WebAddress

  init() throws {
    address = try WebAddress("https://example.org/a")
    other = try WebAddress("https://example.org/b")
  }

  private func frame(_ width: Int = 20, _ height: Int = 3) -> Frame {
    Frame(size: Size(width: width, height: height), store: CellStore())
  }

  @Test func `a link is cut to the frame`() {
    var frame = frame()
    frame.addLink(x: -2, y: 1, width: 5, to: address)
    frame.addLink(x: 18, y: 2, width: 5, to: other)
    frame.addLink(x: 0, y: 3, width: 5, to: address)
    frame.addLink(x: 0, y: 0, width: 0, to: address)
    #expect(
      frame.links == [
        FrameLink(y: 1, columns: 0..<3, address: address),
        FrameLink(y: 2, columns: 18..<20, address: other),
      ])
  }

  @Test func `a box drawn over links leaves what is beside it`() {
    var frame = frame()
    frame.addLink(x: 2, y: 0, width: 16, to: address)
    frame.addLink(x: 2, y: 1, width: 16, to: address)
    frame.fill(Rect(x: 8, y: 1, width: 4, height: 2), style: Style())
    #expect(
      frame.links == [
        FrameLink(y: 0, columns: 2..<18, address: address),
        FrameLink(y: 1, columns: 2..<8, address: address),
        FrameLink(y: 1, columns: 12..<18, address: address),
      ])
  }

  @Test func `the later of two links has the cells of both`() {
    var frame = frame()
    frame.addLink(x: 2, y: 0, width: 10, to: address)
    frame.addLink(x: 0, y: 0, width: 4, to: other)
    #expect(
      frame.links == [
        FrameLink(y: 0, columns: 4..<12, address: address),
        FrameLink(y: 0, columns: 0..<4, address: other),
      ])
  }
}
