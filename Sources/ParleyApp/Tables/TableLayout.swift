import TerminalKit

/// Where the parts of the table view lie at a size of the screen.
struct TableLayout: Hashable, Sendable {
  /// The frame, between the header and the footer of the screen.
  let frame: Rect
  /// The names of the tables.
  let tabs: Rect
  /// The names of the columns.
  let head: Rect
  let rows: Rect
  /// The cell under the cursor in full: a rule that names it, its text, its sources.
  let cell: Rect

  init(size: Size) {
    var screen = Rect(size)
    _ = screen.takeTop(1)
    _ = screen.takeBottom(1)
    frame = screen
    var rest = screen.inset(dx: 2, dy: 1)
    tabs = rest.takeTop(1)
    if rest.height > 20 { _ = rest.takeTop(1) }
    head = rest.takeTop(1)
    let height = rest.height
    cell = rest.takeBottom(height > 36 ? 8 : height > 24 ? 6 : height > 14 ? 4 : 3)
    rows = rest
  }
}
