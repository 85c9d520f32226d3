import ParleyModel
import ParleyStore
import TerminalKit

/// What the day shown knows that the round or milestone before it did not.
struct NewsList {
  let state: AppState
  let width: Int

  /// The day compared with: that of the step before the day shown; while today is shown, the end of
  /// the newest meeting that is over. nil where there is none.
  static func earlier(_ state: AppState) -> Day? {
    let all = state.loaded.workspace
    guard state.asOf != nil else { return all.meetingEnds.last { $0 < state.today } }
    return all.completeDays.last { $0 < state.day }
  }

  var lines: [Overlay.Line] {
    guard let earlier = Self.earlier(state) else {
      return [Overlay.Line(text: StyledLine(display(say("Nothing on record is earlier.")), .dim))]
    }
    let all = state.loaded.workspace
    let before = all.asOf(earlier)
    // Both days are seen the same way, without remarks.
    let news = WorkspaceNews(from: before, to: state.asOf == nil ? all.asOf(state.today) : shown)
    var lines = wrapped(introduction(earlier, before, isEmpty: news.isEmpty), indent: 0)
    for heading in WorkspaceNews.Heading.allCases {
      let items = news.items(heading)
      guard !items.isEmpty else { continue }
      lines.append(Overlay.Line(text: StyledLine()))
      var head = StyledLine(display(Self.title(heading).text), .heading)
      head.append("  \(items.count)", .dim)
      lines.append(Overlay.Line(text: head))
      for item in items { lines += self.lines(of: item) }
    }
    return lines
  }

  private var shown: Workspace { state.shown }

  /// `On 2024-06-27, and not yet on 2024-06-12 (12th round 3):`.
  private func introduction(_ earlier: Day, _ before: Workspace, isEmpty: Bool) -> StyledLine {
    let row = before.rounds.last { $0.completeFrom == earlier }
    let day: Phrase =
      row.map { "\(earlier) (\(DateText.ordinal($0.agreement)) \(RoundText.name($0)))" }
      ?? "\(earlier)"
    return StyledLine(
      display(
        isEmpty
          ? say("Nothing changed from \(day) to \(state.day).")
          : say("Known on \(state.day) and not yet on \(day):")), isEmpty ? .dim : .text)
  }

  private func lines(of item: WorkspaceNews.Item) -> [Overlay.Line] {
    let text = RecordText(workspace: shown)
    var line = StyledLine("  ")
    line.append(text.name(item.record))
    switch item.change {
    case .appeared:
      let facts = text.facts(item.record)
      if !facts.isEmpty { line.append("  \(facts)") }
    case .changed(let cells):
      line.append("  " + cells.map { sentence($0, of: item.record) }.joined(separator: "; "))
    case .gone: line.append(say("  no longer there"), .dim)
    }
    let sources = item.record.sources
    if !sources.isEmpty { line.append(" [\(sources.joined(separator: " "))]", .dim) }
    var lines = wrapped(line, indent: 4)
    if !lines.isEmpty, item.change != .gone {
      lines[0].action = FindGoing.action(of: item.record, in: state)
    }
    return lines
  }

  /// `outcome: Opening round`, `status: settled (was open)`.
  private func sentence(_ cell: WorkspaceNews.Cell, of record: any Record) -> String {
    let table = RecordTable(file: record.place.file)
    let words = ColumnWords(shown)
    let column = words.title(of: cell.column, in: table)
    let (after, before) = (
      words.cell(cell.after, in: cell.column), words.cell(cell.before, in: cell.column)
    )
    if cell.after.isEmpty { return say("\(column): blank (was \(before))") }
    return say(
      cell.before.isEmpty ? "\(column): \(after)" : "\(column): \(after) (was \(before))")
  }

  private func wrapped(_ line: StyledLine, indent: Int) -> [Overlay.Line] {
    line.wrapped(to: width, indent: indent).map { Overlay.Line(text: $0) }
  }

  private static func title(_ heading: WorkspaceNews.Heading) -> Phrase {
    switch heading {
    case .rounds: "Rounds and milestones"
    case .agreements: "Agreements and their rules"
    case .issues: "Issues"
    case .positions: "Positions"
    case .offers: "Offers"
    case .delegates: "Delegates"
    case .payments: "Payments"
    case .indicators: "Indicators"
    case .categories: "Payments by category"
    case .sources: "Sources"
    }
  }
}
