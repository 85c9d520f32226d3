import Foundation
import ParleyTestSupport

/// The built program over a workspace of a test's own, on terminals of the test's.
protocol WorkspaceTerminal {
  var sandbox: Sandbox { get }
  /// The path of the workspace.
  var workspace: String { get }
}

extension WorkspaceTerminal {
  /// Starts the program and waits for its first screen.
  func start(changes: [String: String?] = [:]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(columns: 120, rows: 36)
    try terminal.startParley([workspace], in: sandbox, changes: changes)
    try terminal.wait(forText: "3 Payments")
    return terminal
  }

  /// Writes a file of the workspace from outside, in place.
  func write(_ text: String, to name: String) throws {
    try sandbox.write(text, to: "\(workspace)/\(name)")
  }

  /// A file of the workspace as it is on disk; nil where there is none.
  func read(_ name: String) -> String? {
    FileManager.default.contents(atPath: "\(workspace)/\(name)")
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Removes the journals, so that the next start offers nothing.
  func forgetDrafts() throws {
    let folder = sandbox.home + "/state/parley/journal"
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
  }

  /// Hidden files in a folder of the workspace, in its own for an empty name.
  func leftovers(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "\(workspace)/\(folder)")
    return (names ?? []).filter { $0.hasPrefix(".") }.sorted()
  }
}
