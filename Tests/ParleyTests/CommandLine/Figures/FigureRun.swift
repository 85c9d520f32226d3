import Foundation
import ParleyTestSupport
import Testing

/// One workspace and the commands that compute figures from it, as a user runs them.
struct FigureRun {
  let sandbox: Sandbox
  let workspace: String

  init() throws {
    sandbox = try Sandbox()
    workspace = try sandbox.workspace()
  }

  /// Whether a program can be kept to one processor.
  static let hasTaskset = FileManager.default.isExecutableFile(atPath: "/usr/bin/taskset")

  /// The command kept to one of the processors that this process may use.
  func onOneProcessor(_ command: [String]) throws -> [String] {
    let status = try sandbox.run(["grep", "Cpus_allowed_list", "/proc/self/status"]).output
    let processor = try #require(status.split { !$0.isNumber }.first.map(String.init))
    return ["taskset", "-c", processor] + command
  }

  /// Standard output of a command that succeeds without a word on standard error.
  func output(_ arguments: [String], changes: [String: String?] = [:]) throws -> String {
    let outcome = try sandbox.parley(arguments + ["-w", workspace], changes: changes)
    #expect(outcome.ending == .exited(0), "\(arguments)")
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(PlainText.faults(in: outcome.outputBytes).isEmpty)
    return outcome.output
  }

  /// The lines of a table; the last one ends in a line feed too.
  func lines(_ arguments: [String]) throws -> [String] {
    let text = try output(arguments)
    #expect(text.hasSuffix("\n"))
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// The rows of CSV, all as long as the header.
  func csv(_ arguments: [String]) throws -> [[String]] {
    let rows = CSVRows.read(try output(arguments + ["--format", "csv"]))
    for row in rows { #expect(row.count == rows.first?.count, "\(row)") }
    return rows
  }

  /// The JSON as Foundation reads it, every number of which reads back to what was printed.
  func json<Value>(_ arguments: [String], as type: Value.Type = Value.self) throws -> Value {
    let text = try output(arguments + ["--format", "json"])
    for token in Self.numbers(in: text) where token.contains(".") {
      #expect(Double(token).map { "\($0)" } == token)
    }
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Value)
  }

  /// The lines of Markdown, whose tables have as many cells in every row.
  func markdown(_ arguments: [String]) throws -> [String] {
    let lines = try lines(arguments + ["--format", "markdown"])
    var cells: Int?
    for line in lines {
      guard line.hasPrefix("|") else {
        cells = nil
        continue
      }
      let count = line.replacing("\\|", with: "").count { $0 == "|" }
      #expect(cells == nil || cells == count, "\(line)")
      cells = count
    }
    return lines
  }

  /// The numbers of a JSON text as they are written.
  private static func numbers(in text: String) -> [String] {
    var isInside = false
    var isEscaped = false
    let outside = text.map { character -> Character in
      defer { isEscaped = isInside && character == "\\" && !isEscaped }
      if character == "\"", !isEscaped { isInside.toggle() }
      return isInside ? " " : character
    }
    return String(outside).split { !"+-.e0123456789".contains($0) }.map(String.init)
      .filter { $0.contains { $0.isNumber } }
  }
}
