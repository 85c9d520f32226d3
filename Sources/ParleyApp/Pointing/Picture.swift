public import TerminalKit

/// A frame, and what its places stand for.
public struct Picture {
  /// What the screen shows.
  public let frame: Frame
  /// What can be clicked in it.
  public let clicks: ClickMap

  /// The picture a painter has drawn.
  init(_ painter: Painter) {
    frame = painter.frame
    clicks = ClickMap(regions: painter.frame.regions, targets: painter.targets)
  }
}

/// What every cell of a frame stands for.
public struct ClickMap: Sendable {
  /// Where the targets are, the topmost last; their ids are places in ``targets``.
  let regions: [ClickRegion]
  let targets: [Target]

  /// The map of a screen that shows nothing yet.
  public init() {
    regions = []
    targets = []
  }

  init(regions: [ClickRegion], targets: [Target]) {
    self.regions = regions
    self.targets = targets
  }

  /// What the cell at a place stands for; nil where it stands for nothing.
  public func spot(at point: Point) -> Spot? {
    guard let region = regions.last(where: { $0.rect.contains(point) }),
      targets.indices.contains(region.id)
    else { return nil }
    return Spot(target: targets[region.id], rect: region.rect)
  }
}

/// A target, and where it shows.
public struct Spot: Hashable, Sendable {
  let target: Target
  let rect: Rect
}
