import Testing

@testable import TerminalKit

@Suite struct FramePropertyTests {
  @Test(arguments: 0..<40)
  func `whatever is drawn, no half of a wide cell stands alone`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let store = CellStore()
    var frame = Frame(size: Size(width: 17, height: 3), store: store)
    for _ in 0..<200 {
      let x = Int.random(in: -4...18, using: &random)
      let y = Int.random(in: -1...3, using: &random)
      let style = Style(foreground: .ansi(UInt8.random(in: 0...15, using: &random)))
      let rect = Rect(
        x: x, y: y, width: Int.random(in: 0...9, using: &random),
        height: Int.random(in: 0...3, using: &random))
      switch Int.random(in: 0...5, using: &random) {
      case 0: frame.fill(rect, style: style)
      case 1: frame.restyle(rect) { $0.adding(.reverse) }
      case 2: frame.box(rect, style: style, title: [(display(random.hostileText()), style)])
      case 3: frame.set(glyph: random.hostileText().last ?? " ", x: x, y: y, style: style)
      default:
        let text = display(random.hostileText())
        let width = Bool.random(using: &random) ? nil : Int.random(in: 0...9, using: &random)
        let used = frame.put(text, x: x, y: y, width: width, style: style)
        #expect(used <= max(0, min(width ?? Int.max, 17 - x)))
        #expect(used <= text.width)
      }
      checkHalves(of: frame)
    }
  }

  @Test(arguments: 0..<20)
  func `the text of a frame is as wide as what is in it`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var frame = Frame(size: Size(width: 30, height: 1), store: CellStore())
    let text = display(random.hostileText())
    let used = frame.put(text, x: 0, y: 0)
    #expect(display(frame.text()).width <= used)
    if text.width <= 30 {
      let drawn = frame.text().unicodeScalars
      #expect(text.string.unicodeScalars.starts(with: drawn))
      #expect(text.string.unicodeScalars.dropFirst(drawn.count).allSatisfy { $0 == " " })
    }
  }

  private func checkHalves(of frame: Frame) {
    for y in 0..<frame.size.height {
      let row = Array(frame.row(y))
      for (x, cell) in row.enumerated() {
        switch cell.width {
        case 0:
          #expect(x > 0 && row[x - 1].width == 2, "an orphan at \(x)")
          #expect(x > 0 && row[x - 1].style == cell.style, "halves of two styles at \(x)")
        case 1:
          #expect(frame.store.scalars(cell.glyph).first?.displayWidth == 1)
        default:
          #expect(x + 1 < row.count && row[x + 1].width == 0, "half a cell at \(x)")
          #expect(frame.store.scalars(cell.glyph).first?.displayWidth == 2)
        }
        #expect(frame.store.scalars(cell.glyph).count <= 5)
      }
    }
  }
}
