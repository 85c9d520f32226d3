import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// What is said on the screen when every key that can be another is another.
@Suite(.serialized)
struct ReboundMessageTests {
  private let bench: NoteBench
  private let rebound: ReboundKeys

  init() throws {
    bench = try NoteBench()
    rebound = try ReboundKeys()
  }

  private func screen(_ language: Language, size: String = "120x36") -> ScriptedScreen {
    ScriptedScreen(
      root: bench.root, size: size, simulates: false, configuration: rebound.configuration,
      language: language)
  }

  /// Sees that a text names these commands by their keys, and no key of old.
  private func check(_ text: String, names ids: [String], _ language: Language) {
    for id in ids { #expect(text.contains(rebound.names[id]), "\(id): \(text)") }
    #expect(WrittenKeys.of(text, in: language).isEmpty, "\(text)")
  }

  private func message(_ screen: ScriptedScreen, _ language: Language) -> String {
    language.saying { screen.state.message?.text ?? "" }
  }

  @Test(arguments: [Language.english, .korean])
  func `banners of a note name the keys of where it is shown`(language: Language) throws {
    var screen = screen(language)
    try rebound.press("note.write", in: &screen)
    screen.press("x")
    let note = try #require(screen.state.desk.current)
    let found = FileContents.bytes(Array("other\n".utf8))
    for isEditing in [true, false] {
      let save = isEditing ? "editor.save" : "note.save"
      var desk = screen.state.desk
      if !isEditing { desk.park() }
      func lines(_ change: (inout OpenNote) -> Void) -> String {
        var note = note
        change(&note)
        let banner = NoteBanner(note: note, desk: desk, keys: rebound.names)
        return language.saying { banner.lines.map(\.plain).joined(separator: " ") }
      }
      check(lines { $0.disk = .changed }, names: [save, "editor.difference"], language)
      check(lines { $0.disk = .conflicting(found) }, names: [save], language)
      check(lines { $0.disk = .deleted }, names: [save], language)
      check(
        lines {
          $0.editor.readOnlyReason = OpenNote.readOnlyReason(
            .bytes([UInt8](repeating: 0x20, count: OpenNote.longestEditable + 1)))
        }, names: ["editor.handOver"], language)
    }
    try rebound.press("editor.park", in: &screen)
    let banner = try #require(screen.text.split(separator: "\n").dropFirst().first)
    #expect(banner.contains("\(rebound.names["note.save"]) "), "\(banner)")
    #expect(banner.contains("\(rebound.names["note.drafts"]) "), "\(banner)")
    screen.state.focus = .detail
    #expect(screen.text.contains(rebound.names["note.write"]), "\(screen.text)")
  }

  @Test(arguments: [Language.english, .korean])
  func `a save that finds a conflict names the keys that decide`(language: Language) throws {
    var screen = screen(language)
    try rebound.press("note.write", in: &screen)
    screen.press("x")
    try bench.write("other first line\n")
    try rebound.press("editor.save", in: &screen)
    check(message(screen, language), names: ["editor.save"], language)
    try rebound.press("editor.save", in: &screen)
    let conflict = try #require(screen.state.desk.current?.conflict)
    #expect(conflict.openCount > 0)
    try rebound.press("conflict.save", in: &screen)
    check(
      message(screen, language), names: ["conflict.mine", "conflict.theirs", "conflict.both"],
      language)
    screen.state.message = nil
    for id in ["mine", "theirs", "both", "next"] {
      #expect(screen.text.contains(rebound.names["conflict.\(id)"]), "\(screen.text)")
    }
    try rebound.press("conflict.mine", in: &screen)
    #expect(screen.text.contains(rebound.names["conflict.save"]), "\(screen.text)")
    try rebound.press("conflict.save", in: &screen)
    #expect(bench.read()?.hasPrefix("x") ?? false)
  }

  @Test(arguments: [Language.english, .korean])
  func `messages of the first screen name the keys there are`(language: Language) throws {
    var screen = screen(language)
    try rebound.press("mouse", in: &screen)
    if screen.state.isMouseOn { try rebound.press("mouse", in: &screen) }
    check(message(screen, language), names: ["mouse"], language)
    for _ in 0..<40 { try rebound.press("layout.narrower", in: &screen) }
    check(message(screen, language), names: ["layout.reset"], language)
    try rebound.press("mark.go", in: &screen)
    let marks = screen.state.overlay?.lines.map(\.text.plain).joined(separator: " ") ?? ""
    check(marks, names: ["mark.set"], language)
    screen.press("Escape")
    try rebound.press("zoom", in: &screen)
    #expect(screen.text.contains(rebound.names["zoom"]), "\(screen.text)")
    try rebound.press("layout.narrower", in: &screen)
    check(message(screen, language), names: ["zoom"], language)
    let words = language.saying {
      OpenWords.refused(.noneOverSSH, key: screen.state.openingKey).text
    }
    check(words, names: ["source.open"], language)
  }

  @Test(arguments: [Language.english, .korean])
  func `messages of the scenarios name the keys there are`(language: Language) throws {
    var screen = screen(language)
    let ids = screen.state.projections.scenarios.map(\.id)
    language.saying { screen.state.openScenarios() }
    screen.state.overlay = nil
    while (screen.state.scenarios?.columns.count ?? 0) > 1 { screen.state.removeColumn() }
    let alone = language.saying { screen.state.scenarios.map { screen.state.sentence(of: $0) } }
    check(alone ?? "", names: ["scenarios.add"], language)
    for _ in 0..<3 { screen.state.pick(ids[0], for: .add) }
    screen.state.pick(ids[0], for: .add)
    check(message(screen, language), names: ["scenarios.remove"], language)
    let missing = try #require(
      ids.first { id in
        !(screen.state.scenarios?.columns.contains { $0.saved.id == id } ?? true)
      })
    language.saying { FindGoing.show(scenario: missing, in: &screen.state) }
    check(message(screen, language), names: ["scenarios.remove"], language)
    let setting = ScenarioSetting.opening
    let before = try #require(screen.state.scenarios?.selected.scenario.value(of: setting))
    guard case .number(let number) = before else {
      Issue.record("the opening is no number: \(before)")
      return
    }
    let column = try #require(screen.state.scenarios?.column)
    let isSet = screen.state.set(setting, to: .number(number + 1), in: column)
    #expect(isSet)
    let shown = try #require(screen.state.scenarios)
    let readOut = language.saying {
      SettingReadOut(state: screen.state, screen: shown).lines(setting, width: 400)
        .map(\.plain).joined(separator: " ")
    }
    #expect(readOut.contains(rebound.names["scenarios.save"]), "\(readOut)")
    screen.state.pick(ids[0], for: .replace)
    let writes = ["scenarios.save", "scenarios.saveNew", "scenarios.undo"]
    check(message(screen, language), names: writes, language)
    let remove = try #require(CommandTable.byID["scenarios.remove"])
    let reason = language.saying { remove.disabledReason(screen.state)?.text ?? "" }
    check(reason, names: writes, language)
  }

  @Test(arguments: [Language.english, .korean])
  func `no reason against a command names a key that was taken away`(language: Language) throws {
    var states: [AppState] = []
    var screen = screen(language)
    states.append(screen.state)
    for id in ["zoom", "tables", "scenarios.open", "note.write"] {
      screen = self.screen(language)
      try rebound.press(id, in: &screen)
      states.append(screen.state)
      screen.press("Escape")
      states.append(screen.state)
    }
    screen = self.screen(language)
    try rebound.press("time.back", in: &screen)
    states.append(screen.state)
    var count = 0
    for state in states {
      for command in CommandTable.all {
        guard let reason = command.disabledReason(state) else { continue }
        count += 1
        let text = language.saying { reason.text }
        #expect(WrittenKeys.of(text, in: language).isEmpty, "\(command.id): \(text)")
      }
    }
    #expect(count > 30)
  }
}
