/// One part of parley that reads bytes from outside, with what must hold whatever they are.
///
/// The tests replay every file of `Tests/Fuzz/Corpora`; `.ci/fuzz` looks for new ones.
struct FuzzTarget: Sendable {
  /// What it is called on the command line; its folder of the corpora too.
  let name: String
  /// Checks one input.
  let check: @Sendable ([UInt8]) throws(BrokenProperty) -> Void

  /// Every target.
  static let all = [
    FuzzTarget(name: "table", check: TableFuzz.check),
    FuzzTarget(name: "rows", check: RowsFuzz.check),
    FuzzTarget(name: "toml", check: TOMLFuzz.check),
    FuzzTarget(name: "theme", check: ThemeFuzz.check),
    FuzzTarget(name: "scenario", check: ScenarioFuzz.check),
    FuzzTarget(name: "config", check: ConfigFuzz.check),
    FuzzTarget(name: "keymap", check: KeymapFuzz.check),
    FuzzTarget(name: "markdown", check: MarkdownFuzz.check),
    FuzzTarget(name: "editor", check: EditorFuzz.check),
    FuzzTarget(name: "journal", check: JournalFuzz.check),
    FuzzTarget(name: "changes", check: ChangesFuzz.check),
    FuzzTarget(name: "keys", check: KeysFuzz.check),
    FuzzTarget(name: "answers", check: AnswersFuzz.check),
    FuzzTarget(name: "display", check: DisplayFuzz.check),
  ]

  /// The target of a name; nil where there is none.
  static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}
