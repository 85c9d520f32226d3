import TerminalKit

extension Painter {
  /// Makes the cells of a rectangle stand for something, whatever they stood for before.
  mutating func mark(_ rect: Rect, _ target: Target) {
    frame.addRegion(rect, id: targets.count)
    targets.append(target)
  }

  /// As ``mark(_:_:)``, for cells of one row.
  mutating func mark(x: Int, y: Int, width: Int, _ target: Target) {
    mark(Rect(x: x, y: y, width: width, height: 1), target)
  }

  /// Makes the panes and the borders between them stand for themselves; what is drawn into them
  /// comes over that.
  mutating func markPanes(_ layout: ScreenLayout) {
    for pane in Pane.allCases {
      if let rect = layout.panes[pane] { mark(rect, .pane(pane)) }
    }
    for divider in Divider.allCases {
      if let rect = layout.rect(of: divider) { mark(rect, .divider(divider)) }
    }
  }

  /// Makes everything but the footer stand for nothing but what is beside a box.
  mutating func markBackdrop() {
    var rect = frame.bounds
    _ = rect.takeBottom(1)
    mark(rect, .backdrop)
  }
}

extension ChartFrame {
  /// Makes the columns of years stand for them, each as far as half of the way to the next.
  ///
  /// - Parameter years: In order; those the frame does not show are passed over.
  func markYears(_ all: [Int], into painter: inout Painter, as target: (Int) -> Target) {
    let shown = all.filter { years.contains($0) }
    let columns = shown.map { area.x + column($0, of: area.width) }
    var start = rect.x
    for (index, year) in shown.enumerated() {
      let isLast = index == shown.count - 1
      let end = isLast ? rect.maxX : (columns[index] + columns[index + 1] + 1) / 2
      painter.mark(
        Rect(x: start, y: rect.y, width: end - start, height: rect.height), target(year))
      start = max(start, end)
    }
  }
}
