import Foundation
import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit

@testable import ParleyApp

/// A workspace for one test, and the scenarios screen over it.
final class ScenarioBench {
  private let folder: TemporaryFolder
  let root: String

  init() throws {
    folder = try TemporaryFolder()
    root = try folder.copy(of: Checkout.workspace, as: "sma")
  }

  /// A scenario's file on disk; nil where there is none.
  func read(_ id: String) -> String? {
    FileManager.default.contents(atPath: "\(root)/scenarios/\(id).toml")
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes a scenario's file from outside.
  func write(_ text: String, to id: String) throws {
    try folder.write(Array(text.utf8), to: "sma/scenarios/\(id).toml")
  }

  /// Puts something else in the place of the one place of a scenario's file that says so.
  func edit(_ id: String, _ old: String, _ new: String) throws {
    let text = read(id) ?? ""
    precondition(text.ranges(of: old).count == 1, "\(id) does not say '\(old)' once")
    try write(text.replacing(old, with: new), to: id)
  }

  /// Deletes a scenario's file.
  func delete(_ id: String) throws {
    try FileManager.default.removeItem(atPath: "\(root)/scenarios/\(id).toml")
  }

  /// Names in the folder of scenarios.
  var files: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/scenarios"))?.sorted() ?? []
  }

  /// A dashboard over the workspace, with keys pressed.
  ///
  /// - Parameter asOf: The day shown; today unless given.
  func screen(
    size: String = "120x36", asOf: String? = nil, keys: String = "",
    language: Language = .english
  ) -> ScriptedScreen {
    var screen = ScriptedScreen(
      root: root, size: size, asOf: asOf, simulates: false, language: language)
    screen.press(keys)
    return screen
  }

  /// Opens the scenarios screen with scenarios as its columns, the cursor on the opening of the last.
  func open(
    _ ids: [String], size: String = "120x36", asOf: String? = nil, keys: String = "",
    language: Language = .english
  ) -> ScriptedScreen {
    var screen = screen(size: size, asOf: asOf, language: language)
    screen.compare(ids)
    screen.press(keys)
    return screen
  }
}

extension ScriptedScreen {
  /// Opens the scenarios screen by its keys, with scenarios as its columns.
  mutating func compare(_ ids: [String]) {
    quietly("s Escape")
    while (scenarios?.columns.count ?? 0) > 1 { quietly("X") }
    for (place, id) in ids.enumerated() { quietly("\(place == 0 ? "s" : "a") '\(id)' Enter") }
    send(.keyPressed(.home))
  }

  /// Presses keys without the simulations they ask for; the next key of another kind asks anew.
  mutating func quietly(_ script: String) {
    for key in KeyScript(script)?.keys ?? [] { quietly(key) }
  }

  /// As ``quietly(_:)``, a single key.
  mutating func quietly(_ key: Key) {
    _ = update(&state, .keyPressed(key))
    state.scenarios?.requested = nil
  }

  /// The scenarios screen; nil where it is not open.
  var scenarios: ScenarioScreen? { state.scenarios }
  /// What the last key said.
  var message: String { state.message?.text ?? "" }
  /// The names of the columns, with a star where something is not saved.
  var names: [String] { scenarios?.columns.map(\.name) ?? [] }
  /// The totals of the columns; nil for one that is left out.
  var totals: [String?] { texts(.total) }

  /// The first part of each cell of a row; nil where it says nothing.
  func texts(_ row: ScenarioRow) -> [String?] {
    (scenarios?.columns ?? []).indices.map { column in
      scenarios?.cells[row, column]?.parts.first?.plain
    }
  }

  /// Moves the cursor to a setting of the column it is in, by its keys.
  mutating func stand(on setting: ScenarioSetting) { stand(on: .setting(setting)) }

  /// Moves the cursor to a row, by its keys.
  mutating func stand(on row: ScenarioRow) {
    guard let place = scenarios?.outlook.value.rows.firstIndex(of: row) else {
      preconditionFailure("there is no row \(row.title)")
    }
    press("g" + String(repeating: " j", count: place))
  }

  /// Moves the cursor of a list to the line that says something, and presses Enter.
  mutating func choose(_ text: String) {
    guard let overlay = state.overlay else { preconditionFailure("there is no list") }
    guard let line = overlay.lines.firstIndex(where: { $0.text.plain.contains(text) }),
      let steps = overlay.stops.firstIndex(of: line)
    else { preconditionFailure("no line says '\(text)'") }
    for _ in overlay.lines { press("Up") }
    press(String(repeating: "Down ", count: steps) + "Enter")
  }

  /// What the list over the screen says, a line each.
  var listed: [String] { state.overlay?.lines.map(\.text.plain) ?? [] }

  /// The text that was copied last.
  var copied: String? {
    for case .copy(let text, _) in terminalEffects.reversed() { return text }
    return nil
  }
}
