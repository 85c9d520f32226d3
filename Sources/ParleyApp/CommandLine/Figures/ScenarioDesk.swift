import ParleyModel
import ParleyStore

/// The scenarios of a workspace, ready to be projected for a command.
struct ScenarioDesk {
  let loaded: LoadedWorkspace
  /// The workspace as of the day that was given, else as its files stand.
  let workspace: Workspace
  /// What projections read of ``workspace``.
  let inputs: ProjectionInputs
  /// The day projections know; nil where nothing is hidden.
  let asOf: Day?
  /// The workspace as the user would write it.
  let name: String
  private let format: FigureFormat

  /// Opens the workspace of a command; nil, with the reason on standard error, when it cannot be.
  init?(_ options: FigureOptions, _ surroundings: Surroundings) {
    guard let opened = OpenedWorkspace(options.workspace, surroundings, papers: options.papers),
      let loaded = opened.read(surroundings)
    else { return nil }
    self.loaded = loaded
    asOf = options.asOf
    format = options.format
    workspace = options.asOf.map { loaded.workspace.asOf($0) } ?? loaded.workspace
    inputs = options.asOf == nil ? loaded.inputs : ProjectionInputs(workspace)
    name = opened.name
    // What is wrong in a scenario is said when that scenario is asked for.
    let errors = loaded.diagnostics.count {
      $0.severity == .error && ScenarioStore.id(ofFile: $0.file) == nil
    }
    if errors > 0 {
      let words: Phrase =
        errors == 1
        ? "\(name) has \(errors) error, which may change figures; 'parley check \(name)' lists them"
        : "\(name) has \(errors) errors, which may change figures; 'parley check \(name)' lists them"
      surroundings.complain("parley: \(say(words))")
    }
  }

  /// What to say where a folder may have been meant.
  private static func folderHint(_ word: String) -> Phrase {
    word.contains("/") || word == "." ? " The folder of a workspace is given as -w FOLDER." : ""
  }

  /// A scenario that can be projected.
  func scenario(_ id: String) throws(Refusal) -> Scenario {
    if let scenario = loaded.projectable[id] {
      try checkIsKnown(scenario)
      return scenario
    }
    let known = loaded.scenarios.map(\.id)
    guard known.contains(id) else {
      if let refusal = privateRefusal(of: id) { throw refusal }
      let names: Phrase =
        "Known scenarios: \(known.joined(separator: ", ")).\(Self.folderHint(id))"
      let isPrivate = known.contains(where: PrivateName.isPrivate)
      throw Refusal(
        .usage,
        "there is no scenario '\(id)' in \(name).\(Refusal.suggestion(for: id, among: known))",
        isPrivate ? "PRIVATE. \(names)" : names)
    }
    let file = ScenarioStore.file(of: id)
    let faults = loaded.diagnostics.filter { $0.file == file && $0.severity == .error }
    let reasons = faults.map(\.text).joined(separator: "\n\n")
    throw Refusal(
      .failed, "scenario '\(id)' cannot be projected",
      reasons.isEmpty
        ? "It rests on a file with errors; 'parley check \(name)' lists them."
        : Phrase(verbatim: reasons))
  }

  /// Refuses a scenario that was not known on the day given.
  private func checkIsKnown(_ scenario: Scenario) throws(Refusal) {
    guard let asOf, let known = scenario.knownFrom(among: loaded.projectable), known.day > asOf
    else { return }
    let why: Phrase =
      known.id == scenario.id
      ? "it is known from \(known.day)"
      : "it follows '\(known.id)', which is known from \(known.day)"
    throw Refusal(
      .failed, "scenario '\(scenario.id)' was not known on \(asOf): \(why)",
      "Give --as-of \(known.day) or later, or leave it out.")
  }

  /// The projection of a scenario.
  func projection(_ id: String) throws(Refusal) -> Projection {
    try projection(of: scenario(id))
  }

  /// The projection of a scenario, which may have been changed.
  func projection(of scenario: Scenario) throws(Refusal) -> Projection {
    do throws(ProjectionError) {
      return try Projection(of: scenario, inputs: inputs, scenarios: loaded.projectable)
    } catch { throw Self.refusal(error, scenario.id) }
  }

  /// The central case in a measure.
  func measured(
    _ projection: Projection, _ measure: Measure, in years: ClosedRange<Int>? = nil
  ) throws(Refusal) -> MeasuredProjection {
    do throws(ProjectionError) {
      return try projection.measured(measure, in: years)
    } catch { throw Self.refusal(error, projection.scenario.id) }
  }

  /// That a figure cannot be computed, and what to do.
  static func refusal(_ error: ProjectionError, _ id: String) -> Refusal {
    if case .unknownScenario(let other) = error {
      return Refusal(
        .failed, "scenario '\(id)' follows '\(other)', which has errors; 'parley check' lists them")
    }
    return Refusal(.failed, "\(id): \(error.message)", error.help)
  }

  /// What the simulation says of a run that gave nothing.
  static func refusal(_ failure: Simulation.Failure) -> Refusal {
    switch failure {
    case .cancelled: Refusal(.failed, "the run was stopped")
    case .outOfMemory:
      Refusal(
        .failed, "there is not enough memory for so many paths; ask for fewer with --paths")
    }
  }

  /// The unit of figures in a measure, in the language of the format.
  func unit(_ measure: Measure, _ projection: Projection) -> String {
    format.written { measure.unit(money: workspace.money, priceYear: projection.priceYear).text }
  }

  /// A table that says by which day its figures are, where that day hides anything.
  func dated(_ table: FigureTable) -> FigureTable {
    guard let asOf, hidesAnything else { return table }
    var table = table
    table.lead.insert(say("As known on \(asOf): nothing published later counts."), at: 0)
    return table
  }

  /// Whether the day given knows less of what figures rest on than the files hold; remarks, which no
  /// day knows, aside.
  private var hidesAnything: Bool {
    guard asOf != nil, let end = Day.last(of: 9999) else { return false }
    let all = loaded.workspace.asOf(end)
    return workspace.payments != all.payments || workspace.indicators != all.indicators
      || workspace.agreements != all.agreements || workspace.terms != all.terms
  }

  /// The files a projection of some scenarios reads, with their sizes.
  func inputFiles(_ projections: [Projection]) -> JSON {
    var names: Set<String> = [
      "workspace.toml", "payments.csv", "indicators.csv", "agreements.csv",
    ]
    for projection in projections { names.formUnion(projection.scenarioFiles) }
    // A base's file is read too.
    var bases = projections.flatMap(\.scenarioIDs)
    while let id = bases.popLast() {
      guard let base = loaded.projectable[id]?.base else { continue }
      names.insert(ScenarioStore.file(of: base))
      bases.append(base)
    }
    return .array(
      loaded.files.filter { names.contains($0.file) }.map {
        .object([("file", .string($0.file)), ("bytes", .integer($0.bytes))])
      })
  }
}

/// Runs a command's work; a refusal is said on standard error and becomes its exit status.
func reporting(
  _ surroundings: Surroundings, _ work: () throws(ScenarioDesk.Refusal) -> Void
) -> ExitStatus {
  do throws(ScenarioDesk.Refusal) {
    try work()
    return .done
  } catch {
    surroundings.complain(say(error.text))
    return error.status
  }
}
