/// Texts of screens made comparable.
public enum ScreenText {
  /// The lines without blanks at their ends and without empty lines at the end.
  public static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }
}

extension Sandbox {
  /// What `parley render` prints for a workspace.
  public func rendered(
    _ workspace: String, size: String, keys: String = "", options: [String] = [],
    changes: [String: String?] = [:]
  ) throws -> String {
    let outcome = try parley(
      ["render", workspace, "--size", size, "--keys", keys] + options, changes: changes)
    guard outcome.ending == .exited(0) else {
      throw Timeout(what: "render", state: outcome.output + outcome.errors)
    }
    return outcome.output
  }
}

extension ScreenText {
  /// The text without blanks at line ends, filled with empty lines.
  public static func padded(_ text: String, to rows: Int) -> String {
    let lines = lines(text)
    return (lines + Array(repeating: "", count: max(0, rows - lines.count))).joined(separator: "\n")
  }
}
