import Foundation
import ParleyTestSupport

/// The built program with scenarios side by side, on a terminal of the test's.
struct ScenarioTerminal {
  let sandbox: Sandbox
  let workspace: String

  init() throws {
    sandbox = try Sandbox()
    workspace = try sandbox.workspace()
  }

  /// Starts the program and sets a scenario beside as-signed, the cursor on its opening.
  func open(_ id: String, changes: [String: String?] = [:]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(columns: 120, rows: 36)
    try terminal.startParley([workspace], in: sandbox, changes: changes)
    try terminal.wait(forText: "3 Payments")
    terminal.type("s")
    try terminal.wait(forText: "Add a scenario as a column")
    terminal.type(id + "\r")
    try terminal.wait(forText: "B \(id)")
    return terminal
  }

  /// A scenario's file on disk; nil where there is none.
  func read(_ id: String) -> String? {
    FileManager.default.contents(atPath: "\(workspace)/scenarios/\(id).toml")
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes a scenario's file from outside, in place.
  func write(_ text: String, to id: String) throws {
    try sandbox.write(text, to: "\(workspace)/scenarios/\(id).toml")
  }

  /// Hidden files beside the scenarios: nothing of ours may stay there.
  var leftovers: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: workspace + "/scenarios")
    return (names ?? []).filter { $0.hasPrefix(".") }
  }
}
