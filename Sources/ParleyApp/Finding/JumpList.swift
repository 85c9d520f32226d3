/// Places one jumped from, the oldest first, to go back and forward among them.
struct JumpList: Sendable {
  /// The most places kept; the oldest go first.
  static let most = 100

  private(set) var spots: [Whereabouts] = []
  /// The place one stands on; the end of the list while one has not gone back.
  private(set) var index = 0

  /// Keeps the place a jump left. It is in the list once: an older time one stood there is dropped.
  mutating func leave(_ spot: Whereabouts) {
    spots.removeAll { $0 == spot }
    spots.append(spot)
    spots.removeFirst(max(0, spots.count - Self.most))
    index = spots.count
  }

  /// Where the last jump came from; nil before the first.
  var last: Whereabouts? { spots.last }

  /// The place before; nil where there is none.
  ///
  /// - Parameter here: Where one stands: at the end of the list it is kept, to come back to.
  mutating func back(from here: Whereabouts) -> Whereabouts? {
    if index == spots.count {
      guard spots.contains(where: { $0 != here }) else { return nil }
      leave(here)
      index -= 1
    }
    guard index > 0 else { return nil }
    index -= 1
    return spots[index]
  }

  /// The place behind; nil where one has not gone back.
  mutating func forward() -> Whereabouts? {
    guard index + 1 < spots.count else { return nil }
    index += 1
    return spots[index]
  }

  /// Whether there is a place to go back to.
  func canGoBack(from here: Whereabouts) -> Bool {
    index == spots.count ? spots.contains { $0 != here } : index > 0
  }

  /// Whether one has gone back.
  var canGoForward: Bool { index + 1 < spots.count }
}
