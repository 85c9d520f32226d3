import ParleyModel
import TerminalKit

/// The screen of an agreement's points: their list with the chosen one in full, or what moved between
/// two rounds.
struct PointsScreen: Sendable {
  /// What of the points shows.
  enum View: Hashable, Sendable {
    /// The list, and the chosen point in full.
    case points
    /// What moved between two rounds.
    case moved
  }

  /// What the lines were built for; anything else asks for new ones.
  private struct Basis: Hashable {
    let agreement: Int
    let view: View
    let steps: [RoundStep]
    let point: Int
    let layout: PointsLayout
    let revision: Int
    let language: Language
  }

  /// The number of the agreement whose points show.
  private(set) var agreement: Int
  private(set) var view = View.points
  /// What moved is told from the end of the one to the end of the other.
  private(set) var earlier: RoundStep
  private(set) var later: RoundStep
  /// The points by status, then in the order of their file.
  private(set) var issues: [Issue] = []
  /// The point under the cursor, counted over ``issues``.
  private(set) var point = 0 {
    didSet { if point != oldValue { textTop = 0 } }
  }
  private(set) var window = ListWindow()
  /// The chosen point in full, or what moved.
  private(set) var lines: [DetailContent.Line] = []
  /// The line under the cursor where what moved shows.
  private(set) var line = 0
  /// The lines of what moved that show.
  private(set) var textWindow = ListWindow()
  /// The first line of the chosen point that shows.
  private(set) var textTop = 0
  private var builtFor: Basis?

  /// The points of an agreement, with the cursor on a point where one is given.
  init(_ agreement: Int, point id: String? = nil, in state: AppState) {
    self.agreement = agreement
    (earlier, later) = RoundStep.opening(of: agreement, in: state)
    take(state)
    if let id { stand(onPoint: id) }
    settle(state)
  }

  /// The same screen over other files, with the cursor on the same row where there is one.
  init(like other: PointsScreen, in state: AppState) {
    self.init(other.agreement, point: other.issue?.id, in: state)
    (earlier, later) = (other.earlier, other.later)
    if other.view == .moved { toggleView() }
    settle(state)
    guard let place = other.record?.place, view == .moved else { return }
    if let line = lines.firstIndex(where: { $0.records.first?.place == place }) {
      stand(onLine: line)
    }
  }

  /// The point under the cursor; nil in an agreement without points.
  var issue: Issue? { issues.indices.contains(point) ? issues[point] : nil }

  /// The row under the cursor; nil where there is none.
  var record: (any Record)? {
    switch view {
    case .points: issue
    case .moved: lines.indices.contains(line) ? lines[line].records.first : nil
    }
  }

  /// Lines the cursor of what moved can stand on.
  private var stops: [Int] { lines.indices.filter { lines[$0].isStop } }

  /// Moves the cursor by rows.
  mutating func move(by rows: Int) {
    switch view {
    case .points: point = min(max(0, point + rows), max(0, issues.count - 1))
    case .moved:
      let stops = stops
      guard !stops.isEmpty else {
        // Without entries the text scrolls.
        line = min(max(0, line + rows), max(0, lines.count - 1))
        return
      }
      let here = stops.lastIndex { $0 <= line } ?? 0
      line = stops[min(max(0, here + rows), stops.count - 1)]
    }
  }

  /// Puts the cursor on a point of an id, where there is one.
  mutating func stand(onPoint id: String) {
    if let index = issues.firstIndex(where: { $0.id == id }) { point = index }
  }

  /// Puts the cursor on a row of the list, counted over ``issues``.
  mutating func stand(onRow row: Int) { point = min(max(0, row), max(0, issues.count - 1)) }

  /// Puts the cursor on a line of what moved.
  mutating func stand(onLine line: Int) {
    if lines.indices.contains(line) { self.line = stops.last { $0 <= line } ?? stops.first ?? line }
  }

  /// Scrolls by rows; the cursor stays where it is.
  mutating func scroll(by rows: Int, isText: Bool, in state: AppState) {
    let layout = PointsLayout(state, view)
    if isText, view == .points {
      textTop = max(0, min(textTop + rows, lines.count - layout.text.height))
    } else if isText {
      textWindow.scroll(by: rows, from: line, count: lines.count, height: layout.text.height)
    } else {
      window.scroll(by: rows, from: point, count: issues.count, height: layout.list.height)
    }
  }

  /// Scrolls the chosen point by pages; in what moved the cursor goes along.
  mutating func page(by pages: Int, in state: AppState) {
    let height = max(1, PointsLayout(state, view).text.height - 1)
    guard view == .moved else { return scroll(by: pages * height, isText: true, in: state) }
    let stops = stops
    let wanted = line + pages * height
    let next = pages > 0 ? stops.last { $0 <= wanted } : stops.first { $0 >= wanted }
    // An entry longer than a page is still left.
    guard let next, next != line else { return move(by: pages) }
    line = next
  }

  /// Lets the lines follow the cursor again.
  mutating func releaseWindow() {
    window.release()
    textWindow.release()
  }

  /// Shows what moved, or the points again.
  mutating func toggleView() {
    view = view == .points ? .moved : .points
    (line, textWindow) = (0, ListWindow())
  }

  /// Shows another agreement of those listed in the timeline; stays at the ends.
  mutating func step(agreementBy steps: Int, in state: AppState) {
    let numbers = state.talks.map(\.id)
    guard let here = numbers.firstIndex(of: agreement) else { return }
    let next = numbers[min(max(0, here + steps), numbers.count - 1)]
    guard next != agreement else { return }
    let view = view
    self = PointsScreen(next, in: state)
    self.view = view
    settle(state)
  }

  /// Moves the round up to which it is told what moved; the earlier one stays before it.
  mutating func step(laterBy steps: Int, in state: AppState) {
    let all = RoundStep.all(of: agreement, in: state)
    guard let here = all.firstIndex(of: later), all.count > 1 else { return }
    let index = min(max(1, here + steps), all.count - 1)
    later = all[index]
    if let start = all.firstIndex(of: earlier), start >= index { earlier = all[index - 1] }
    (line, textWindow) = (0, ListWindow())
  }

  /// Moves the round from which on it is told what moved; it stays before the later one.
  mutating func step(earlierBy steps: Int, in state: AppState) {
    let all = RoundStep.all(of: agreement, in: state)
    guard let here = all.firstIndex(of: earlier), let end = all.firstIndex(of: later) else {
      return
    }
    earlier = all[min(max(0, here + steps), max(0, end - 1))]
    (line, textWindow) = (0, ListWindow())
  }

  /// Builds the lines unless they are there, and brings the cursor into view.
  mutating func settle(_ state: AppState) {
    if builtFor?.revision != state.revision { take(state) }
    point = min(max(0, point), max(0, issues.count - 1))
    let layout = PointsLayout(state, view)
    let basis = Basis(
      agreement: agreement, view: view, steps: [earlier, later], point: view == .points ? point : 0,
      layout: layout, revision: state.revision, language: state.language)
    if basis != builtFor {
      builtFor = basis
      let (screen, width) = (self, max(20, layout.text.width))
      lines = Catalogue.$current.withValue(state.language.catalogue) {
        PointsText(screen: screen, state: state, width: width).lines
      }
      if view == .moved { move(by: 0) }
    }
    window.follow(cursor: point, count: issues.count, height: layout.list.height)
    textTop = max(0, min(textTop, lines.count - layout.text.height))
    guard view == .moved else { return }
    let next = stops.first { $0 > line } ?? lines.count
    let last = min(max(line, next - 1), line + max(0, layout.text.height - 2))
    if !textWindow.isHeld(at: line) {
      textWindow.follow(cursor: last, count: lines.count, height: layout.text.height)
    }
    textWindow.follow(cursor: line, count: lines.count, height: layout.text.height)
    if line == stops.first, !textWindow.isHeld(at: line) { textWindow = ListWindow() }
  }

  /// Lists the points as they are now; the cursor stays on its point.
  private mutating func take(_ state: AppState) {
    let id = issue?.id
    issues = PointStatus.sorted(state.shown.issues(of: agreement))
    if let id { stand(onPoint: id) }
    let all = RoundStep.all(of: agreement, in: state)
    if !all.contains(later) || !all.contains(earlier) {
      (earlier, later) = RoundStep.opening(of: agreement, in: state)
    }
  }
}
