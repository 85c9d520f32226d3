import ParleyModel
import TerminalKit

/// A source in one line: id, title, publisher, date and kind, with its web address.
enum SourceLine {
  static func line(
    _ id: String, in workspace: Workspace, hasAddress: Bool = true, indent: Int = 2
  ) -> StyledLine {
    var line = StyledLine(display(String(repeating: " ", count: indent)))
    line.append(display(id).padded(to: 10), .accent)
    guard let source = workspace.source(id) else {
      line.append(say("is not in sources.csv"), .warning)
      return line
    }
    line.append(display(source.title))
    let date = source.date?.description ?? say("no date")
    line.append(display("  \(source.publisher), \(date), "), .dim)
    line.append(display(source.kind.rawValue), source.kind == .memory ? .warning : .dim)
    if hasAddress, !source.url.isEmpty {
      line.append("  ")
      line.append(display(source.url), .link)
    }
    return line
  }
}
