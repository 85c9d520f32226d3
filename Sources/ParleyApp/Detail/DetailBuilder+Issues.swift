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
      let (name, other) = names(of: issue)
      title.append(display(name), .text, .bold)
      if !other.isEmpty { title.append(" \(other)", .text) }
      title.append(
        say("  \(issue.status?.title ?? "status not known yet")"), role(of: issue.status))
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
        line.append(say("outcome: "), .dim)
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

  /// The title in both languages, in Korean the Korean one first.
  private func names(of issue: Issue) -> (String, String) {
    state.language == .korean && !issue.nativeTitle.isEmpty
      ? (issue.nativeTitle, issue.title) : (issue.title, issue.nativeTitle)
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
