import ParleyModel
import TerminalKit

extension DetailBuilder {
  /// What was negotiated: how many points stand how, then each point in full.
  func issues(_ talks: Talks) -> [DetailContent.Line] {
    let issues = workspace.issues(of: talks.id)
    guard !issues.isEmpty else {
      return nothing("No issues are on record.", in: "issues.csv")
    }
    var lines = whole(talks)
    lines += entry(StyledLine(display(say(PointStatus.count(issues))), .heading))
    for issue in issues { lines += [blank()] + point(issue) }
    return lines
  }

  /// One point in full: title, status and day, each side's line, the outcome, what it rests on.
  func point(_ issue: Issue) -> [DetailContent.Line] {
    var title = StyledLine()
    let (name, other) = names(of: issue)
    title.append(display(name), .text, .bold)
    if !other.isEmpty { title.append(" \(other)", .text) }
    title.append("  ")
    title.append(
      display(say(PointStatus.title(issue.status))), PointStatus.role(issue.status), .bold)
    if let settled = issue.settledOn { title.append(" \(settled)", .dim) }
    var lines = entry(title, indent: 2, records: [issue], isStop: true)
    lines += sides(of: issue)
    if !issue.outcome.isEmpty {
      var line = StyledLine("  ")
      line.append(say("outcome: "), .dim)
      line.append(display(issue.outcome))
      lines += entry(line, indent: 4, records: [issue])
    }
    var foot = StyledLine("  ")
    foot.append(grounds(issue.confidence, issue.sources))
    return lines + entry(foot, indent: 4, records: [issue])
  }

  /// Each side's line, next to each other where they fit.
  private func sides(of issue: Issue) -> [DetailContent.Line] {
    let parties = workspace.sides
    let stated = parties.filter { !(issue.lines[$0.code] ?? "").isEmpty }
    guard !stated.isEmpty else { return [] }
    guard !isHeard, width >= Self.leastBeside, parties.count == 2 else {
      return stated.flatMap { party -> [DetailContent.Line] in
        var line = StyledLine("  ")
        line.append(display(party.code.isEmpty ? "" : "\(party.code): "), role(party.code))
        line.append(display(issue.lines[party.code] ?? ""))
        return entry(line, indent: 7, records: [issue])
      }
    }
    let half = (width - 4) / 2
    let columns = parties.map { party in
      let text = issue.lines[party.code] ?? ""
      var line = StyledLine(display("\(party.code)  "), role(party.code))
      let indent = line.width
      line.append(
        display(text.isEmpty ? say("no line on record") : text), text.isEmpty ? .dim : .text)
      return line.wrapped(to: half, indent: indent)
    }
    return (0..<max(columns[0].count, columns[1].count)).map { row in
      var text = StyledLine("  ")
      let cells = columns.map { row < $0.count ? $0[row] : StyledLine() }
      text.append(cells[0].fitted(to: half + 2))
      text.append(cells[1])
      return DetailContent.Line(text: text, records: [issue])
    }
  }

  /// Cells from which on the sides' lines stand next to each other.
  private static let leastBeside = 60

  /// The title in both languages, in Korean the Korean one first.
  private func names(of issue: Issue) -> (String, String) {
    guard !state.symbols.isASCII else { return (issue.title, "") }
    return state.language == .korean && !issue.nativeTitle.isEmpty
      ? (issue.nativeTitle, issue.title) : (issue.title, issue.nativeTitle)
  }
}
