import Testing

@testable import TerminalKit

@Suite struct CellStoreTests {
  @Test func `a cell is eight bytes`() {
    #expect(MemoryLayout<Cell>.size == 8)
    #expect(MemoryLayout<Cell>.stride == 8)
  }

  @Test func `equal styles have one number`() {
    let store = CellStore()
    #expect(store.number(of: Style()) == 0)
    let bold = store.number(of: Style(attributes: .bold))
    let dim = store.number(of: Style(attributes: .dim))
    #expect(bold != dim)
    #expect(store.number(of: Style(attributes: .bold)) == bold)
    #expect(store.style(dim) == Style(attributes: .dim))
    #expect(store.styleCount == 3)
  }

  @Test func `a full store falls back to the default style`() {
    let store = CellStore()
    var last: UInt16 = 0
    for value in 0..<70_000 {
      let color = RGB(
        red: UInt8(value >> 16), green: UInt8(value >> 8 & 255), blue: UInt8(value & 255))
      last = store.number(of: Style(foreground: .rgb(color)))
    }
    #expect(last == 0)
    #expect(store.style(0) == Style())
    #expect(store.number(of: Style(foreground: .rgb(RGB(red: 0, green: 0, blue: 9)))) == 10)
  }

  @Test func `single scalars are stored as themselves and clusters by number`() {
    let store = CellStore()
    #expect(store.glyph(of: ["한"]) == 0xD55C)
    let cluster: [Unicode.Scalar] = ["x", "\u{323}"]
    let glyph = store.glyph(of: cluster)
    #expect(glyph & CellStore.clusterBit != 0)
    #expect(store.glyph(of: cluster) == glyph)
    #expect(store.scalars(glyph) == cluster)
    #expect(store.scalars(0xD55C) == ["한"])
  }
}
