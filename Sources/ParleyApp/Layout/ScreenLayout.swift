import TerminalKit

/// Where the parts of the screen lie at a size.
struct ScreenLayout: Hashable, Sendable {
  /// The smallest size at which anything but a message is drawn.
  static let smallest = Size(width: 60, height: 16)

  /// How many panes show.
  enum Form: Hashable, Sendable {
    /// Smaller than ``smallest``.
    case tooSmall
    /// One pane at a time.
    case single
    /// All three.
    case full
  }

  let form: Form
  let header: Rect
  /// The line that says what is not saved; empty when everything is.
  let banner: Rect
  /// The Now strip.
  let now: Rect
  /// Whether the Now strip has a frame and four lines or six, or two lines bare.
  let isNowFramed: Bool
  let panes: PaneRects
  /// How the panes divide their room; nil where one has all of it.
  let split: PaneSplit?
  let footer: Rect

  init(
    size: Size, focus: Pane, isZoomed: Bool, hasBanner: Bool = false,
    shares: PaneShares = PaneShares()
  ) {
    var rest = Rect(x: 0, y: 0, width: size.width, height: size.height)
    guard size.width >= Self.smallest.width, size.height >= Self.smallest.height else {
      form = .tooSmall
      header = Rect(x: 0, y: 0, width: 0, height: 0)
      now = header
      banner = header
      isNowFramed = false
      panes = PaneRects()
      split = nil
      footer = header
      return
    }
    header = rest.takeTop(1)
    footer = rest.takeBottom(1)
    banner = rest.takeTop(hasBanner ? 1 : 0)
    let isSingle = size.width < 80 || size.height < 24
    isNowFramed = size.height >= 32 && size.width >= 100
    now = rest.takeTop(isNowFramed ? (size.height >= 46 ? 8 : 6) : isSingle ? 1 : 2)
    if isSingle || isZoomed {
      form = isSingle ? .single : .full
      panes = PaneRects(focus, rest)
      split = nil
      return
    }
    form = .full
    let split = PaneSplit(rest, shares: shares)
    self.split = split
    panes = PaneRects(split)
  }

  init(_ state: AppState) {
    let isWriting = state.desk.editing != nil
    // There is no writing in a pane of a few lines.
    let isTall = isWriting && PaneSplit.isStacked(Self.panesArea(in: state.size))
    let isSmall = (state.size.width < 100 || state.size.height < 30) && !isTall
    self.init(
      size: state.size, focus: state.focus,
      isZoomed: isWriting ? state.desk.isZoomed || isSmall || state.isZoomed : state.isZoomed,
      hasBanner: ScreenBanner.isShown(state), shares: state.shares)
  }

  /// What the panes have at most on a screen.
  private static func panesArea(in size: Size) -> Rect {
    let layout = ScreenLayout(size: size, focus: .timeline, isZoomed: true)
    return layout.panes[.timeline] ?? layout.header
  }

  /// Where a border between panes is; nil where one pane has all the room.
  func rect(of divider: Divider) -> Rect? { split?.rect(of: divider) }

  /// The inside of a pane's frame; empty when the pane is not shown.
  func inside(_ pane: Pane) -> Rect {
    panes[pane]?.inset(dx: 1, dy: 1) ?? Rect(x: 0, y: 0, width: 0, height: 0)
  }
}
