import ParleyModel
import ParleyStore
import TerminalKit

/// The lines of the points screen: the chosen point in full, or what moved.
struct PointsText {
  let screen: PointsScreen
  let state: AppState
  /// Cells a line may take.
  let width: Int

  private var builder: DetailBuilder { DetailBuilder(state: state, width: width) }

  var lines: [DetailContent.Line] {
    switch screen.view {
    case .points: screen.issue.map { chosen($0) } ?? []
    case .moved:
      MovementText(
        movement: Movement(
          of: screen.agreement, in: state.loaded.workspace,
          from: screen.earlier.day(in: state), to: screen.later.day(in: state) ?? state.day),
        builder: builder
      ).lines
    }
  }

  /// The point, its sources spelled out, and what was said on its theme.
  private func chosen(_ issue: Issue) -> [DetailContent.Line] {
    var lines = builder.point(issue)
    if !issue.sources.isEmpty {
      lines += [builder.blank(), builder.heading("Sources")]
      for id in issue.sources {
        lines += builder.entry(SourceLine.line(id, in: state), indent: 12, records: [issue])
      }
    }
    let said = state.shown.positions.filter {
      !issue.theme.isEmpty && $0.agreement == issue.agreement && $0.theme == issue.theme
    }.sorted { $0.date.lastDay > $1.date.lastDay }
    guard !said.isEmpty else { return lines }
    lines += [
      builder.blank(), builder.heading("Said on this: \(CustomaryWord.title(issue.theme))"),
    ]
    for position in said {
      lines += MovementText.said(position, builder)
    }
    return lines
  }
}
