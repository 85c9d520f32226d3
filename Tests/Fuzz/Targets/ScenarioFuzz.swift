import ParleyModel

@testable import ParleyStore

/// Files of scenarios and of settings are read whatever is in them, and what can be projected is.
///
/// Lines of `---` stand between `workspace.toml` and the scenarios `a`, `b` and `c`; a single part is
/// the scenario `a`.
enum ScenarioFuzz {
  static func check(_ bytes: [UInt8]) throws(BrokenProperty) {
    let parts = bytes.parts(atMost: 4)
    let settings = parts.count > 1 ? parts[0] : []
    let texts = Array(zip(["a", "b", "c"], parts.count > 1 ? Array(parts[1...]) : parts))
    let first = read(settings, texts)
    let second = read(settings, texts)
    try require(first.reports == second.reports, "the same bytes have the same faults")
    try require(
      first.scenarios == second.scenarios, "the same bytes are the same scenarios")
    for report in first.reports { try ShownText.check(report: report) }
    for scenario in first.scenarios.values {
      let years = scenario.lastYear - scenario.firstYear
      try require(
        (0..<ScenarioSet.mostYears).contains(years), "a scenario has one to a hundred years")
      let changes = ScenarioChanges(from: scenario, to: scenario)
      try require(changes.isEmpty, "a scenario does not differ from itself")
    }
  }

  private static func read(
    _ settings: [UInt8], _ texts: [(id: String, bytes: [UInt8])]
  ) -> (scenarios: [String: Scenario], reports: [String]) {
    let document = TOMLDocument(parsing: settings)
    let file = SettingsFile(document)
    _ = WorkspaceSettings(document)
    var reports = SourceText.diagnostics(of: file.faults, in: SettingsFile.name, bytes: settings)
      .map(\.text)
    let files = texts.map { ScenarioFile(id: $0.id, TOMLDocument(parsing: $0.bytes)) }
    var set = ScenarioSet(files)
    let scenarios = set.scenarios(assumptions: file.assumptions)
    let workspace = Workspace(title: "", money: "", parties: [])
    _ = set.checkProjections(scenarios, inputs: ProjectionInputs(workspace)) { _ in false }
    for (file, text) in zip(set.files, texts) {
      reports += SourceText.diagnostics(
        of: file.faults, in: ScenariosFolder.path(of: file.id), bytes: text.bytes
      ).map(\.text)
      _ = ScenarioStatements(
        of: TOMLDocument(parsing: text.bytes), file: ScenariosFolder.path(of: file.id))
    }
    return (scenarios, reports)
  }
}
