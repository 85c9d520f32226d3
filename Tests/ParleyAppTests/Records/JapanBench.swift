import Foundation
import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// A workspace of nothing, as `parley init --empty` makes it, and the keys that enter Japan's
/// host-nation support into it.
struct JapanBench {
  private let folder: TemporaryFolder
  let root: String

  init() throws {
    folder = try TemporaryFolder()
    root = folder.path + "/japan"
    try EmptyWorkspace.undecided.install(into: root)
  }

  /// The program as it starts in the folder.
  func screen(size: String = "120x36", language: Language = .english) -> ScriptedScreen {
    let changes = ChangeLog(folder: folder.path + "/undo", workspace: root, now: { 1_795_000_000 })
    var screen = ScriptedScreen(
      root: root, size: size, today: "2026-11-26", simulates: false, changes: changes,
      language: language, name: "~/japan")
    screen.send(.historyRead(changes.read()))
    return screen
  }

  /// Who negotiates, and in what money: the form of the workspace.
  static let parties =
    "W C-u 'Japan-US host nation support' Tab C-u SMA Tab C-u 'JPY bn' "
    + "Tab C-u JPN Tab C-u Japan Tab C-u 日本 Tab C-u US Tab C-u 'United States' Enter"

  /// Enters everything by keys, from the empty workspace on.
  func enter(into screen: ScriptedScreen) throws -> ScriptedScreen {
    var user = RowTyping(screen: screen)
    user.screen.press(Self.parties)
    try #require(user.screen.state.form == nil, "\(user.screen.text)")

    // The pane says that its key adds an agreement; the list of tables adds the others.
    user.screen.press("1 a")
    try user.enter(JapanRows.agreements[0])
    for row in JapanRows.agreements.dropFirst() {
      user.screen.press("A Enter")
      try user.enter(row)
    }
    user.screen.press("1 g")
    for row in JapanRows.rounds {
      user.screen.press("a")
      try user.enter(row, emptied: ["number"])
    }
    user.screen.press("3")
    for row in JapanRows.payments.dropLast() {
      user.screen.press("a")
      try user.enter(row)
    }
    user.screen.press("2 > > a")
    try user.enter(JapanRows.positions[0])
    // Tables: the rows of a series follow each other; a remark is written into its cell.
    user.screen.press("A Down Down Down Down Down Down Down Down Enter")
    try user.enter(JapanRows.indicators[0])
    user.screen.press("3 T >")
    for row in JapanRows.indicators.dropFirst() {
      user.screen.press("a")
      try user.enter(row)
    }
    user.screen.press("< a")
    let last = try #require(JapanRows.payments.last)
    try user.enter(Array(last.dropLast()))
    user.screen.press("G $ Enter 'as 2022' Enter Escape 1 g")
    return user.screen
  }

  /// The rows of a table's file, in order, without their empty cells.
  func rows(of table: RecordTable) -> [[String: String]] {
    let loaded = WorkspaceReader(root: root).read()
    let rows = table.rows(of: loaded.workspace)
    return (0..<rows.count).compactMap { index in
      loaded.rawRow(file: table.file, line: rows[index].place.line)?.texts.filter {
        !$0.value.isEmpty
      }
    }
  }

  /// Every file with its bytes.
  func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: root) {
      contents[file] = FileManager.default.contents(atPath: root + "/" + file)
    }
    return contents
  }
}
