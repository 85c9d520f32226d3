import ParleyModel
public import TerminalKit

/// The frame a state looks like. Pure: the same state gives the same cells.
///
/// - Parameters:
///   - store: Where the frame's cells are interned; frames made with one store can be compared cell by
///     cell.
///   - lines: Lines of the frame before; the frame is the same without.
public func view(_ state: AppState, store: CellStore, lines: LineCache? = nil) -> Frame {
  picture(of: state, store: store, isHeard: true, lines: lines).frame
}

/// As ``view(_:store:)``, with what every place of the frame stands for.
///
/// - Parameters:
///   - isHeard: Whether the frame says what it shows in reading order; putting that into words costs
///     more than drawing it.
///   - lines: Lines of the frame before; the frame is the same without.
public func picture(
  of state: AppState, store: CellStore, isHeard: Bool = false, lines: LineCache? = nil
) -> Picture {
  Catalogue.$current.withValue(state.language.catalogue) {
    draw(state, store: store, isHeard: isHeard, lines: lines)
  }
}

private func draw(
  _ state: AppState, store: CellStore, isHeard: Bool, lines: LineCache?
) -> Picture {
  let theme = state.shownTheme
  var painter = Painter(
    frame: Frame(size: state.size, store: store), theme: theme, symbols: state.symbols,
    isHeard: isHeard, lines: lines ?? LineCache())
  if theme[.text].background != .terminal {
    painter.frame.fill(painter.frame.bounds, style: theme[.text])
  }
  let layout = ScreenLayout(state)
  guard layout.form != .tooSmall else {
    drawTooSmall(state, into: &painter)
    painter.frame.cursor = Point(x: 0, y: 0)
    return Picture(painter)
  }
  let badge = PrivateBadge(state: state)
  badge.hear(into: &painter)
  HeaderView(state: state).draw(layout.header, besides: badge.width, into: &painter)
  ScreenBanner(state: state).draw(layout.banner, into: &painter)
  let head = painter.frame.outline.count
  if let tables = state.tables {
    TableView(state: state, tables: tables).draw(into: &painter)
  } else if let points = state.points {
    PointsView(state: state, screen: points).draw(into: &painter)
  } else if let offers = state.offers {
    OfferScreenView(state: state, screen: offers).draw(into: &painter)
  } else if let scenarios = state.scenarios {
    ScenarioScreenView(state: state, screen: scenarios).draw(into: &painter)
  } else {
    drawPanes(state, layout, into: &painter)
  }
  // What lies behind an overlay or a form has no keys, and is not heard.
  if state.overlay != nil || state.form != nil {
    painter.frame.outline.removeSubrange(head...)
    painter.frame.cursor = nil
  }
  let footer = painter.frame.outline.count
  FooterView(state: state).draw(layout.footer, into: &painter)
  let end = painter.frame.outline.count
  if let overlay = state.overlay {
    painter.markBackdrop()
    OverlayView(state: state, overlay: overlay).draw(into: &painter)
  }
  if let form = state.form {
    painter.markBackdrop()
    if let cell = CellFormView(state: state, form: form) {
      cell.draw(into: &painter)
    } else {
      FormView(state: state, form: form).draw(into: &painter)
    }
  }
  WhichKeyView(state: state).draw(above: layout.footer, into: &painter)
  LongMessageView(state: state).draw(above: layout.footer, into: &painter)
  badge.draw(into: &painter)
  painter.frame.hearLast(from: footer, to: end)
  painter.restCursor(state, layout)
  return Picture(painter)
}

private func drawPanes(_ state: AppState, _ layout: ScreenLayout, into painter: inout Painter) {
  NowView(state: state).draw(layout.now, isFramed: layout.isNowFramed, into: &painter)
  painter.markPanes(layout)
  if let rect = layout.panes[.timeline] { TimelineView(state: state).draw(rect, into: &painter) }
  if let rect = layout.panes[.detail] { DetailView(state: state).draw(rect, into: &painter) }
  if let rect = layout.panes[.chart] { ChartView(state: state).draw(rect, into: &painter) }
}

private func drawTooSmall(_ state: AppState, into painter: inout Painter) {
  let smallest = ScreenLayout.smallest
  let needs: Phrase =
    "parley needs \(smallest.width) columns and \(smallest.height) rows; this terminal has "
    + "\(state.size.width) and \(state.size.height)."
  let text =
    say(needs) + " "
    + (state.hasUnsaved
      ? say("Enlarge it; keys do nothing until then, and what you wrote is kept.")
      : say("Enlarge it, or press q to leave."))
  let lines = display(text).wrapped(to: max(1, state.size.width - 1))
  for (y, line) in lines.prefix(state.size.height).enumerated() {
    painter.put(line, x: 0, y: y, width: state.size.width)
  }
  painter.hear(1, text)
}
