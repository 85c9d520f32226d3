import ParleyModel
import TerminalKit

extension DetailBuilder {
  /// What was negotiated: each side's line, the status and the outcome.
  func issues(_ talks: Talks) -> [DetailContent.Line] {
    let issues = workspace.issues.filter { $0.agreement == talks.id }
    guard !issues.isEmpty else {
      return nothing("No issues are on record.", in: "issues.csv")
    }
    var lines = whole(talks)
    for issue in issues {
      var title = StyledLine()
      title.append(display(issue.title), .text, .bold)
      if !issue.nativeTitle.isEmpty { title.append(" \(issue.nativeTitle)", .text) }
      title.append("  \(issue.status?.rawValue ?? "status not known yet")", role(of: issue.status))
      if let settled = issue.settledOn { title.append(" \(settled)", .dim) }
      lines += entry(title, indent: 2, records: [issue], isStop: true)
      for party in workspace.sides {
        guard let text = issue.lines[party.code], !text.isEmpty else { continue }
        var line = StyledLine("  ")
        line.append(display(party.code.isEmpty ? "" : "\(party.code): "), self.role(party.code))
        line.append(display(text))
        lines += entry(line, indent: 7, records: [issue])
      }
      if !issue.outcome.isEmpty {
        var line = StyledLine("  ")
        line.append("outcome: ", .dim)
        line.append(display(issue.outcome))
        lines += entry(line, indent: 4, records: [issue])
      }
      var foot = StyledLine("  ")
      foot.append(grounds(issue.confidence, issue.sources))
      lines += entry(foot, indent: 4, records: [issue])
      lines.append(blank())
    }
    return lines
  }

  private func role(of status: IssueStatus?) -> Role {
    switch status {
    case .settled: .positive
    case .bracketed: .warning
    case .open: .accent
    case nil: .dim
    }
  }
}
