import ParleyModel
import TerminalKit

/// A source in one line: id, title, publisher, date and kind, with its web address.
enum SourceLine {
  static func line(
    _ id: String, in workspace: Workspace, hasAddress: Bool = true, indent: Int = 2
  ) -> StyledLine {
    var line = StyledLine(.blanks(indent))
    let name = display(id)
    line.append(name, .accent, on: .source(id))
    line.append(.blanks(10 - name.width), .accent)
    guard let source = workspace.source(id) else {
      line.append(say("is not in sources.csv"), .warning)
      return line
    }
    line.append(display(source.title))
    let date = source.date?.description ?? say("no date")
    line.append(display("  \(source.publisher), \(date), "), .dim)
    line.append(display(say(source.kind.title)), source.kind == .memory ? .warning : .dim)
    if hasAddress, !source.url.isEmpty {
      line.append("  ")
      line.append(display(source.url), .link, on: .source(id))
    }
    return line
  }

  /// Ids of sources with a blank between them.
  static func ids(_ ids: [String], _ role: Role) -> StyledLine {
    var line = StyledLine()
    for id in ids {
      if !line.isEmpty { line.append(" ", role) }
      line.append(display(id), role, on: .source(id))
    }
    return line
  }
}
