import TerminalKit
import Testing

@testable import ParleyApp

struct ScreenLayoutTests {
  @Test func `at every size the parts lie on the screen and none over another`() {
    for width in stride(from: 20, through: 240, by: 7) {
      for height in stride(from: 5, through: 80, by: 3) {
        for pane in Pane.allCases {
          for isZoomed in [false, true] {
            let size = Size(width: width, height: height)
            let layout = ScreenLayout(size: size, focus: pane, isZoomed: isZoomed)
            guard layout.form != .tooSmall else { continue }
            let parts = [layout.header, layout.now, layout.footer] + layout.panes.values
            #expect(parts.reduce(0) { $0 + $1.width * $1.height } == width * height)
            for part in parts { #expect(part.intersection(Rect(size)) == part) }
            #expect(layout.panes[pane] != nil)
          }
        }
      }
    }
  }

  @Test(arguments: [
    (59, 16, ScreenLayout.Form.tooSmall), (60, 15, .tooSmall), (60, 16, .single), (79, 24, .single),
    (80, 23, .single), (80, 24, .full), (160, 50, .full),
  ])
  func `the size decides how many panes show`(width: Int, height: Int, form: ScreenLayout.Form) {
    let size = Size(width: width, height: height)
    #expect(ScreenLayout(size: size, focus: .detail, isZoomed: false).form == form)
  }
}
