import TerminalKit

/// How the panes divide their room: timeline and detail side by side over the chart or, in portrait,
/// all three one below the other.
struct PaneSplit: Hashable, Sendable {
  /// The room of all panes together.
  let area: Rect
  /// Whether they stand one below the other.
  let isStacked: Bool
  let timeline: Rect
  let detail: Rect
  let chart: Rect

  /// The narrowest a timeline and a detail beside each other get: dates, and a tab's name.
  private static let leastWidths = (timeline: 30, detail: 34)
  /// The lowest panes there are: a frame with room for what each must show.
  private static let leastHeights = (timeline: 5, detail: 6, chart: 7)

  init(_ area: Rect, shares: PaneShares) {
    self.area = area
    isStacked = Self.isStacked(area)
    var rest = area
    let least = Self.leastHeights
    let isStacked = isStacked
    let above = isStacked ? least.timeline + least.detail : least.detail
    let usualChart = isStacked ? area.height * 30 / 100 : max(9, area.height * 45 / 100)
    chart = rest.takeBottom(
      Self.length(
        shares.chartHeight, of: area.height, usual: usualChart, from: least.chart,
        to: area.height - above))
    if isStacked {
      // Half of what is left at most: the detail is what one reads.
      timeline = rest.takeTop(
        Self.length(
          shares.timelineHeight, of: area.height,
          usual: max(least.timeline, rest.height * 45 / 100),
          from: least.timeline, to: rest.height - least.detail))
    } else {
      let usual = area.width < 100 ? 40 : area.width < 140 ? 50 : area.width * 42 / 100
      timeline = rest.takeLeft(
        Self.length(
          shares.timelineWidth, of: area.width, usual: usual, from: Self.leastWidths.timeline,
          to: area.width - Self.leastWidths.detail))
    }
    detail = rest
  }

  /// Side by side the two upper panes need 120 columns to show rows without cutting them: the outcome
  /// of a round, two delegations beside each other. One below the other all three need 40 rows to be
  /// worth reading. What has the rows and not the columns is portrait.
  static func isStacked(_ area: Rect) -> Bool { area.width < 120 && area.height >= 40 }

  /// A share in cells, kept between bounds; the usual size is taken as it is.
  private static func length(
    _ share: Int?, of whole: Int, usual: Int, from least: Int, to most: Int
  ) -> Int {
    guard let share else { return usual }
    let wanted = whole * min(max(0, share), 100) / 100
    return max(least, min(wanted, most))
  }

  /// Where a divider is: the edges of the panes at both of its sides.
  func rect(of divider: Divider) -> Rect {
    switch divider {
    case .timeline where isStacked:
      Rect(x: area.x, y: detail.y - 1, width: area.width, height: 2)
    case .timeline:
      Rect(x: detail.x - 1, y: detail.y, width: 2, height: detail.height)
    case .chart:
      Rect(x: area.x, y: chart.y - 1, width: area.width, height: 2)
    }
  }

  /// The shares with a border moved by so many cells, to the right or down.
  func shares(_ shares: PaneShares, movingBorder divider: Divider, by cells: Int) -> PaneShares {
    let isAcross = divider == .timeline && !isStacked
    let before = isAcross ? detail.x : divider == .timeline ? detail.y : chart.y
    return moved(shares, divider, to: before + cells)
  }

  /// The shares with a border moved to where the mouse is.
  func shares(_ shares: PaneShares, withBorder divider: Divider, at point: Point) -> PaneShares {
    let isAcross = divider == .timeline && !isStacked
    // A border is two cells wide: the one that was taken hold of is not known, nor does it matter.
    return moved(shares, divider, to: (isAcross ? point.x : point.y) + 1)
  }

  /// - Parameter start: The first column or row behind the border.
  private func moved(_ shares: PaneShares, _ divider: Divider, to start: Int) -> PaneShares {
    var shares = shares
    let least = Self.leastHeights
    switch divider {
    case .timeline where isStacked:
      let height = max(
        least.timeline, min(start - area.y, area.height - chart.height - least.detail))
      shares.timelineHeight = Self.share(height, of: area.height)
    case .timeline:
      let width = max(
        Self.leastWidths.timeline, min(start - area.x, area.width - Self.leastWidths.detail))
      shares.timelineWidth = Self.share(width, of: area.width)
    case .chart:
      let above = isStacked ? least.timeline + least.detail : least.detail
      let height = max(least.chart, min(area.maxY - start, area.height - above))
      shares.chartHeight = Self.share(height, of: area.height)
    }
    return shares
  }

  /// The least share that gives so many cells.
  private static func share(_ cells: Int, of whole: Int) -> Int {
    whole > 0 ? min(100, (cells * 100 + whole - 1) / whole) : 0
  }
}
