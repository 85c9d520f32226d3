import ParleyModel
import TerminalKit

/// Where a find leads.
enum FindGoing {
  /// What Enter does on a find; nil where it is gone.
  static func action(of item: FindItem, in state: AppState) -> Overlay.Action? {
    switch item.subject {
    case .scenario(let id): return .goToScenario(id)
    case .line(ofNote: let id, let line): return .goToNote(id, line: line)
    case .row: return item.record(in: state.shown).map { action(of: $0, in: state) }
    }
  }

  /// To the row in its pane. Over the tables, over settings that are not saved, and for what no pane
  /// lists, to the row of its table, which leaves nothing.
  static func action(of record: any Record, in state: AppState) -> Overlay.Action {
    let table = Overlay.Action.goToRow(record.place)
    if state.tables != nil || !(state.scenarios?.changed.isEmpty ?? true) { return table }
    func tab(_ agreement: Int?, _ tab: DetailState.Tab) -> Overlay.Action {
      guard let agreement, state.talks.contains(where: { $0.id == agreement }) else { return table }
      return .goToRecord(record, agreement: agreement, tab: tab)
    }
    switch record {
    case let round as Round: return .goToRound(round.id)
    case let agreement as Agreement: return .goToAgreement(agreement.number)
    case let person as Delegate: return tab(person.agreement, .delegations)
    case let issue as Issue: return tab(issue.agreement, .issues)
    case let position as Position: return tab(position.agreement, .positions)
    case let payment as Payment: return .goToYear(payment.year)
    default: return table
    }
  }

  /// Shows a scenario: in its column where scenarios fill the screen, else in the chart.
  static func show(scenario id: String, in state: inout AppState) {
    state.offers = nil
    guard let screen = state.scenarios else {
      show(inChart: id, &state)
      return
    }
    state.tables = nil
    state.points = nil
    if let column = screen.columns.firstIndex(where: { $0.saved.id == id }) {
      state.changeScenarios { $0.move(toColumn: column) }
    } else if screen.columns.count < ScenarioScreen.mostColumns {
      state.pick(id, for: .add)
    } else {
      state.message = Message(
        "there are four columns; \(state.key("scenarios.remove")) takes one out", isWarning: true)
    }
  }

  /// Shows a scenario in the chart; nil is the agreement's own rule.
  static func show(inChart id: String?, _ state: inout AppState) {
    state.tables = nil
    state.points = nil
    state.chart.wantedScenario = id
    state.project()
    state.focus = .chart
    // The crosshair goes to where the scenario begins to say something of its own.
    if let first = state.chart.series.projected.first(where: { $0.state > .agreed }) {
      state.chart.wantedYear = first.year
    }
  }

  /// Shows a line of a note, at the top of the note tab.
  static func show(line: Int, ofNote id: String, found query: FindQuery, in state: inout AppState) {
    state.timeline.reveal(id, state.talks)
    state.focus = .detail
    state.detail.follow(state.timeline.selection)
    state.detail.select(.note)
    state.settleDetail()
    let content = state.detail.content.lines.map(\.text.plain)
    state.detail.stand(on: place(of: line, ofNote: id, found: query, among: content, in: state))
    let start = Place.privateFolder + "/"
    state.message =
      id.hasPrefix(start)
      ? Message("line \(line) of private/notes/\(String(id.dropFirst(start.count))).md")
      : Message("line \(line) of notes/\(id).md")
  }

  /// The line of the note tab that shows a line of the file.
  ///
  /// What stands before that line takes as many lines as it does alone. A paragraph is set as a
  /// whole, so the words that were found are looked for from there on.
  private static func place(
    of line: Int, ofNote id: String, found query: FindQuery, among lines: [String],
    in state: AppState
  ) -> Int {
    guard let text = state.noteText(id) else { return 0 }
    let width = DetailView.textRect(in: ScreenLayout(state).inside(.detail)).width
    let view = MarkdownView(width: max(20, width), symbols: state.symbols)
    let rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let before = rows.prefix(line - 1).joined(separator: "\n")
    let banner = max(0, lines.count - view.lines(of: text).count)
    let start = banner + (before.isEmpty ? 0 : view.lines(of: before).count)
    let near = max(0, start - 1)..<min(lines.count, max(start, 0) + 12)
    guard !near.isEmpty else { return start }
    let texts = near.map { FindText(facts: display(lines[$0])) }
    let best = query.words.lazy.compactMap { word in
      texts.firstIndex { WordFind.best(of: word, in: $0) != nil }
    }.first
    return best.map { near.lowerBound + $0 } ?? min(start, lines.count - 1)
  }
}
