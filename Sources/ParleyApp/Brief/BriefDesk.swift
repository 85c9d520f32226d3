import ParleyModel
import ParleyStore

/// Makes briefs of a workspace as read.
struct BriefDesk {
  let loaded: LoadedWorkspace
  /// The workspace as of ``day``.
  let shown: Workspace
  /// The day briefs know of.
  let day: Day
  let projections: ShownProjections
  /// The path of the workspace as the user would write it.
  let name: String

  /// Reads what a command line or the dashboard shows on a day.
  ///
  /// - Parameters:
  ///   - asOf: The day; nil where nothing is hidden.
  ///   - today: The day where none was given.
  init(_ loaded: LoadedWorkspace, name: String, asOf: Day?, today: Day) {
    let day = asOf ?? today
    let shown = asOf.map { loaded.workspace.asOf($0) } ?? loaded.workspace
    self.init(
      loaded, shown: shown, day: day, name: name,
      projections: ShownProjections(
        loaded, shown: shown, asOf: asOf, year: day.year,
        agreement: Standing(of: shown, on: day).agreement, wanted: nil))
  }

  /// The same of what is projected already.
  init(
    _ loaded: LoadedWorkspace, shown: Workspace, day: Day, name: String,
    projections: ShownProjections
  ) {
    (self.loaded, self.shown, self.day, self.name) = (loaded, shown, day, name)
    self.projections = projections
  }

  /// The scenario a brief shows where none is named: the newest agreement's own rule, or the scenario
  /// that says the same; nil where nothing can be projected.
  var usual: [Projection] { projections.selected.map { [$0] } ?? [] }

  /// What is projected, with scenarios set side by side.
  ///
  /// - Parameters:
  ///   - compared: The scenarios, A first; without a year in common there is no comparison.
  ///   - names: What each is called; as lists name it where there are none.
  func outlook(_ compared: [Projection], names: [Phrase] = []) -> Brief.Outlook {
    var outlook = Brief.Outlook()
    outlook.ruling = projections.ruling
    outlook.nextRuling = projections.nextRuling
    guard !compared.isEmpty else { return outlook }
    outlook.comparison = try? ScenarioComparison(compared, measure: .krw)
    outlook.names = names.isEmpty ? compared.map(\.scenario.listName) : names
    return outlook
  }
}
