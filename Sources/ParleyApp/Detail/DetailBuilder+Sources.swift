import ParleyModel
import TerminalKit

extension DetailBuilder {
  /// The sources of the selected round, then the others that the agreement's rows cite.
  func sources(_ talks: Talks) -> [DetailContent.Line] {
    let own = state.selectedRound?.sources ?? []
    var others: [String] = []
    var seen = Set(own)
    func add(_ ids: [String]) {
      for id in ids where seen.insert(id).inserted { others.append(id) }
    }
    add(talks.agreement?.sources ?? [])
    for entry in talks.entries { add(entry.round.sources) }
    for position in workspace.positions(of: talks.id) { add(position.sources) }
    for issue in workspace.issues(of: talks.id) { add(issue.sources) }
    for delegate in workspace.delegates(of: talks.id) { add(delegate.sources) }
    var lines: [DetailContent.Line] = []
    if !own.isEmpty {
      lines.append(heading("Of this row"))
      lines += own.flatMap { source($0) }
      lines.append(blank())
    }
    if !others.isEmpty {
      lines.append(heading("Of the \(DateText.ordinal(talks.id)) agreement"))
      lines += others.flatMap { source($0) }
    }
    if lines.isEmpty {
      lines.append(
        DetailContent.Line(text: StyledLine(display(say("No sources are cited.")), .dim)))
    }
    return lines
  }

  private func source(_ id: String) -> [DetailContent.Line] {
    let source = workspace.source(id)
    return entry(
      SourceLine.line(id, in: state, hasAddress: false), indent: 12,
      records: source.map { [$0] } ?? [], isStop: source != nil || NoteCitation(id) != nil)
  }
}
