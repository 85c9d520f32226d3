import ParleyModel
import TerminalKit

/// Draws the points screen.
struct PointsView {
  let state: AppState
  let screen: PointsScreen
  private let layout: PointsLayout

  init(state: AppState, screen: PointsScreen) {
    self.state = state
    self.screen = screen
    layout = PointsLayout(state, screen.view)
  }

  func draw(into painter: inout Painter) {
    let damage = state.damage(in: RecordTable.issues.file)
    _ = painter.pane(
      layout.frame, title: StyledLine(display(say(title)), .titleFocused), isFocused: true,
      others: damage.map { StyledLine(display(" \($0) "), .error) } ?? StyledLine())
    painter.mark(layout.frame, .points)
    painter.hear(1, damage.map { "\(say(title)); \($0)" } ?? say(title))
    painter.put(head, x: layout.head.x, y: layout.head.y, width: layout.head.width)
    painter.hear(2, line: head)
    switch screen.view {
    case .moved: drawText(into: &painter)
    case .points:
      guard !screen.issues.isEmpty else {
        drawEmptiness(into: &painter)
        return
      }
      drawRule(into: &painter)
      drawList(into: &painter)
      drawText(into: &painter)
    }
  }

  /// `Open points · 12th SMA 2026-2030`, with the day where that is not today.
  private var title: Phrase {
    let name = state.shown.title(ofAgreement: screen.agreement)
    let separator = state.symbols.separator.string
    let what: Phrase = screen.view == .points ? "Points" : "What moved"
    let title: Phrase = "\(what)\(separator)\(name)"
    return state.asOf.map { "\(title)\(separator)\("what was known by \($0)" as Phrase)" } ?? title
  }

  /// How many points stand how, or which two days are compared.
  private var head: StyledLine {
    switch screen.view {
    case .points:
      return screen.issues.isEmpty
        ? StyledLine() : StyledLine(display(say(PointStatus.count(screen.issues))), .heading)
    case .moved:
      let (from, to) = (screen.earlier.name(in: state), screen.later.name(in: state))
      return StyledLine(display(say("From \(from) to \(to)")), .heading)
    }
  }

  private func drawEmptiness(into painter: inout Painter) {
    let damage = state.damage(in: RecordTable.issues.file)
    let words = damage ?? say("No issues are on record.")
    let steps =
      state.asOf == nil ? [say("\(state.key("record.add")) adds one.")] : []
    FirstSteps.draw(
      [(words, damage == nil ? .dim : .warning)] + steps.map { ($0, .text) },
      in: layout.list.union(layout.text), into: &painter)
    painter.hear(2, ([words] + steps).joined(separator: " "), isFocused: true)
  }

  private func drawRule(into painter: inout Painter) {
    let rule = layout.rule
    if rule.width == 1 {
      for y in rule.y..<rule.maxY {
        painter.put(
          display(String(state.symbols.axis)), x: rule.x, y: y, width: 1, role: .border)
      }
    } else {
      painter.put(
        display(String(repeating: state.symbols.rule, count: rule.width)), x: rule.x, y: rule.y,
        width: rule.width, role: .border)
    }
  }

  private func drawList(into painter: inout Painter) {
    let (area, top) = (layout.list, screen.window.top)
    for (offset, issue) in screen.issues.dropFirst(top).prefix(area.height).enumerated() {
      let (y, index) = (area.y + offset, top + offset)
      let line = row(of: issue, width: area.width)
      painter.put(line, x: area.x, y: y, width: area.width)
      painter.mark(x: area.x - 1, y: y, width: area.width + 1, .pointRow(issue.id))
      painter.hear(2, line: line, isFocused: index == screen.point)
      guard index == screen.point else { continue }
      painter.select(
        Rect(x: area.x - 1, y: y, width: area.width + 1, height: 1), isFocused: true)
      if state.overlay == nil { painter.frame.cursor = Point(x: area.x, y: y) }
    }
    painter.hear(
      2, from: top, to: min(top + area.height, screen.issues.count), of: screen.issues.count)
    let inside = Rect(
      x: area.x, y: area.y, width: layout.rule.width == 1 ? area.width : layout.frame.width - 3,
      height: area.height)
    ListWindow.drawMarks(
      top: top, count: screen.issues.count, inside: inside, into: &painter, isFocused: true)
  }

  /// `settled   Upper limit of the yearly rise`.
  private func row(of issue: Issue, width: Int) -> StyledLine {
    var line = StyledLine()
    let status = issue.status.map { say($0.title) } ?? say("not known")
    line.append(display(status).padded(to: 11), PointStatus.role(issue.status))
    line.append(display(RecordText.title(issue)).truncated(to: max(4, width - line.width)))
    return line
  }

  private func drawText(into painter: inout Painter) {
    let area = layout.text
    let isMoved = screen.view == .moved
    let top = isMoved ? screen.textWindow.top : screen.textTop
    for (offset, line) in screen.lines.dropFirst(top).prefix(area.height).enumerated() {
      let (y, index) = (area.y + offset, top + offset)
      painter.put(line.text, x: area.x, y: y, width: area.width)
      painter.mark(x: area.x, y: y, width: area.width, .pointLine(index))
      guard isMoved, index == screen.line, line.isStop else { continue }
      painter.select(
        Rect(x: area.x - 1, y: y, width: area.width + 2, height: 1), isFocused: true)
      if state.overlay == nil { painter.frame.cursor = Point(x: area.x, y: y) }
    }
    for (index, line) in screen.lines.enumerated() where painter.isHeard {
      painter.hear(3, line: line.text, isFocused: isMoved && index == screen.line)
    }
    ListWindow.drawMarks(
      top: top, count: screen.lines.count,
      inside: Rect(
        x: area.x, y: area.y, width: layout.frame.maxX - 1 - area.x, height: area.height),
      into: &painter, isFocused: true)
  }
}

extension Rect {
  /// The smallest rectangle that holds both.
  fileprivate func union(_ other: Rect) -> Rect {
    let (left, top) = (min(x, other.x), min(y, other.y))
    return Rect(
      x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
  }
}
