import ParleyModel
import TerminalKit

/// Draws the detail pane: title, tabs and the lines of the tab.
struct DetailView {
  let state: AppState

  /// The part of the pane's inside that holds the tab's lines.
  static func textRect(in inside: Rect) -> Rect {
    var rest = inside.inset(dx: 1, dy: 0)
    _ = rest.takeTop(inside.height > 9 ? 2 : 1)
    return rest
  }

  func draw(_ rect: Rect, into painter: inout Painter) {
    if let note = state.desk.current {
      EditorPane(state: state, note: note).draw(rect, into: &painter)
      return
    }
    let isFocused = state.focus == .detail
    let whole = StyledLine(title(within: rect.width - 4), isFocused ? .titleFocused : .title)
    let heading = Pane.detail.title(whole, in: ScreenLayout(state), keys: state.keyNames)
    let inside = painter.pane(
      rect, title: heading, isFocused: isFocused,
      others: Pane.detail.others(
        in: ScreenLayout(state), beside: heading, keys: state.keyNames),
      target: .title(.detail))
    guard inside.height > 1 else { return }
    drawTabs(inside, into: &painter)
    // Only the source under the cursor is a link: every move would send the addresses of all lines that
    // change, and one in the timeline those of the whole detail.
    let entry = isFocused && state.detail.tab == .sources ? state.detail.entry : 0..<0
    defer { painter.addresses = nil }
    let area = Self.textRect(in: inside)
    let content = state.detail.content
    let top = state.detail.window.top
    for (offset, line) in content.lines.dropFirst(top).prefix(area.height).enumerated() {
      let y = area.y + offset
      painter.addresses = entry.contains(top + offset) ? state.addresses : nil
      painter.put(line.text, x: area.x, y: y, width: area.width)
      painter.mark(x: inside.x, y: y, width: inside.width, .line(top + offset))
      let isSelected = content.hasStops && isFocused && top + offset == state.detail.cursor
      if isSelected {
        painter.select(
          Rect(x: inside.x, y: y, width: inside.width, height: 1), isFocused: isFocused)
      }
      let isCursor = content.hasStops ? isSelected : offset == 0
      if isFocused, isCursor, state.overlay == nil {
        painter.frame.cursor = Point(x: inside.x, y: y)
      }
    }
    DetailWords(state: state).hear(into: &painter)
    ListWindow.drawMarks(
      top: top, count: content.lines.count,
      inside: Rect(x: inside.x, y: area.y, width: inside.width, height: area.height),
      into: &painter, isFocused: isFocused)
  }

  /// The title, whole where it fits. Where it does not, a date that begins with its year, as in Korean,
  /// would lose its days: it goes without the year if that is enough.
  private func title(within width: Int) -> DisplayText {
    let whole = title(withYear: true)
    guard state.language == .korean, whole.width > width else { return whole }
    let short = title(withYear: false)
    return short.width <= width ? short : whole
  }

  private func title(withYear: Bool) -> DisplayText {
    guard let talks = state.selectedTalks else { return display("2 \(Pane.detail.name)") }
    let name = say(state.shown.title(ofAgreement: talks.id))
    guard let round = state.selectedRound else { return display("2 \(name)") }
    var parts = ["2 \(name)", RoundText.name(round)]
    if !round.city.isEmpty { parts.append(round.city) }
    parts.append(DateText.range(round, withYear: withYear))
    return display(parts.joined(separator: state.symbols.separator.string))
  }

  private func drawTabs(_ rect: Rect, into painter: inout Painter) {
    var x = rect.x + 1
    let tabs = DetailState.Tab.allCases
    let isNarrow = rect.width < tabs.reduce(0) { $0 + display(say($1.name)).width + 3 }
    for tab in tabs {
      let isChosen = tab == state.detail.tab
      let name = display(say(isNarrow ? tab.shortName : tab.name))
      painter.mark(x: x - 1, y: rect.y, width: name.width + 2, .tab(tab))
      x += painter.put(
        name, x: x, y: rect.y, width: rect.maxX - x, role: isChosen ? .accent : .dim,
        attributes: isChosen ? [.bold, .underline] : [])
      x += isNarrow ? 2 : 3
    }
    let name = String(title(withYear: true).string.dropFirst(2))
    painter.hear(1, say("Detail: \(name); tab \(state.detail.tab.name)"))
  }
}
