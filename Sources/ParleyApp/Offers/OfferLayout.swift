import TerminalKit

/// Where the parts of the offers screen lie.
struct OfferLayout: Hashable, Sendable {
  /// The frame, between the header and the footer of the screen.
  let frame: Rect
  /// The names of the columns.
  let head: Rect
  /// The ladder.
  let rows: Rect
  /// The sums on one scale, with a line that names it; empty where there is no room.
  let scale: Rect
  /// What is to be said of the offer under the cursor.
  let words: Rect

  /// Rows that the words need before anything else gets more.
  private static let leastWords = 7
  /// Rows that the words take at most while the scale wants room.
  private static let mostWords = 12

  /// - Parameter count: Rungs of the ladder.
  init(size: Size, hasBanner: Bool, count: Int) {
    var rest = Rect(size)
    _ = rest.takeTop(hasBanner ? 2 : 1)
    _ = rest.takeBottom(1)
    frame = rest
    rest = rest.inset(dx: 2, dy: 1)
    head = rest.takeTop(1)
    rows = rest.takeTop(max(1, min(count, rest.height - Self.leastWords)))
    // A blank row parts the ladder from what is said below it.
    if rest.height > Self.leastWords { _ = rest.takeTop(1) }
    let wanted = count + 2
    if count > 0, rest.height >= wanted + Self.mostWords {
      scale = rest.takeTop(wanted)
    } else {
      scale = Rect(x: rest.x, y: rest.y, width: rest.width, height: 0)
    }
    words = rest
  }
}

extension OfferLayout {
  init(_ state: AppState, count: Int) {
    self.init(size: state.size, hasBanner: ScreenBanner.isShown(state), count: count)
  }
}
