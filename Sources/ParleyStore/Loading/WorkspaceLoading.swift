import ParleyModel

/// One reading of a workspace, file by file: tables after those they refer to.
struct WorkspaceLoading: ~Copyable {
  var workspace = Workspace(title: "", money: "", parties: [])
  var scenarios: [ScenarioSummary] = []
  var projectable: [String: Scenario] = [:]
  private(set) var files: [LoadedWorkspace.ReadFile] = []
  var diagnostics: [Diagnostic] = []

  let folder: WorkspaceFolder
  let limits: ReadLimits
  let papers: Papers
  private(set) var privateFolder = PrivateFolderState.absent
  var references = References()
  var tableTexts: [String: [UInt8]] = [:]
  private var entries: [FolderEntry] = []
  private(set) var assumptions: AssumptionsPart?
  private(set) var inputs: ProjectionInputs?
  var statements: [String: [String: SettingStatement]] = [:]
  private(set) var stated = WorkspaceSettings()
  var scenarioTexts: [String: [UInt8]] = [:]

  init(_ folder: consuming WorkspaceFolder, limits: ReadLimits, papers: Papers) {
    self.folder = folder
    self.limits = limits
    self.papers = papers
  }

  mutating func readAll() {
    do throws(FileFault) {
      entries = try folder.entries() ?? []
    } catch {
      report(".", error.message(of: "the workspace"), help: error.help)
      return
    }
    let names = Set(entries.map(\.name))
    guard WorkspaceContents.required.contains(where: names.contains) else {
      report(
        ".", "\(quoted(folder.path)) is no workspace: it holds none of its files",
        help: "A workspace holds \(list(WorkspaceContents.required)). "
          + "`parley init DIR` makes a new one.")
      return
    }
    diagnostics += WorkspaceContents.diagnostics(of: entries, in: folder)
    examinePrivateFolder(isThere: names.contains(PrivateFolder.name))
    readSettings()
    readTables()
    readNotes()
    let scenarios = readScenarios()
    if papers == .all, privateFolder.isUsable {
      readPrivatePapers(beside: scenarios)
    }
  }

  private mutating func examinePrivateFolder(isThere: Bool) {
    guard isThere else { return }
    let (state, diagnostics) = PrivateFolder(root: folder.path).survey(for: papers)
    privateFolder = state
    self.diagnostics += diagnostics
  }

  mutating func report(_ file: String, _ message: Phrase, help: Phrase) {
    diagnostics.append(Diagnostic(file: file, severity: .error, message: message, help: help))
  }

  /// The bytes of a file, or nil with a diagnostic that says why.
  ///
  /// - Parameter isNeeded: Whether one that is not there is reported.
  mutating func bytes(of file: String, limit: Int, isNeeded: Bool = true) -> [UInt8]? {
    switch folder.read(file, limit: limit) {
    case .bytes(let bytes, let outside):
      files.append(LoadedWorkspace.ReadFile(file: file, contents: bytes))
      if let outside { diagnostics.append(FileReading.warning(file: file, outside: outside)) }
      return bytes
    case .missing where !isNeeded: return nil
    case .missing:
      diagnostics.append(WorkspaceContents.missing(file, among: entries))
    case .refused(let fault):
      report(file, fault.message(of: "\(quoted(file))"), help: fault.help)
    }
    return nil
  }

  private mutating func readSettings() {
    guard let bytes = bytes(of: SettingsFile.name, limit: limits.text) else { return }
    let document = TOMLDocument(parsing: bytes)
    let settings = SettingsFile(document)
    statements[""] =
      ScenarioStatements(of: document, file: SettingsFile.name, table: "assumptions").statements
    workspace.title = settings.title
    workspace.money = settings.money
    workspace.agreementName = settings.agreement
    stated = WorkspaceSettings(document)
    workspace.parties = settings.parties ?? []
    assumptions = settings.assumptions
    references.parties = settings.parties?.map(\.code)
    diagnostics += SourceText.diagnostics(
      of: settings.faults, in: SettingsFile.name, bytes: bytes)
  }

  private mutating func readTables() {
    let sources = rows(of: SourcesTable.self)
    workspace.sources = sources.rows
    references.sources = sources.keys
    let agreements = rows(of: AgreementsTable.self)
    workspace.agreements = agreements.rows
    references.agreements = agreements.keys.map { Set($0.compactMap { Int($0) }) }
    for agreement in agreements.rows {
      references.firstPayments[agreement.number] = FirstPayment(agreement)
    }
    let rounds = rows(of: RoundsTable.self)
    workspace.rounds = rounds.rows
    references.rounds = rounds.keys
    if let known = rounds.keys {
      diagnostics += CitationCheck.unknownRounds(in: agreements.rows, rounds: known)
      diagnostics += CitationCheck.unknownRounds(in: rounds.rows, rounds: known)
    }
    workspace.terms = rows(of: TermsTable.self).rows
    workspace.delegates = rows(of: DelegationsTable.self).rows
    workspace.issues = rows(of: IssuesTable.self).rows
    workspace.positions = rows(of: PositionsTable.self).rows
    workspace.offers = rows(of: OffersTable.self).rows
    workspace.payments = rows(of: PaymentsTable.self).rows
    workspace.indicators = rows(of: IndicatorsTable.self).rows
    workspace.categories = rows(of: CategoriesTable.self).rows
  }

  /// The records of a table and its keys, those of rows left out too, so that what refers to one of
  /// them is not called wrong as well; nil keys where the table says nothing of them.
  private mutating func rows<Table: WorkspaceTable>(
    of type: Table.Type
  ) -> (rows: [Table.Row], keys: Set<String>?) {
    bytes(of: Table.file, limit: limits.table).map { rows(of: type, in: $0) } ?? ([], nil)
  }

  /// The same, of a table whose bytes have been read.
  mutating func rows<Table: WorkspaceTable>(
    of type: Table.Type, in bytes: [UInt8]
  ) -> (rows: [Table.Row], keys: Set<String>?) {
    let schema = Table.schema(parties: references.parties)
    tableTexts[schema.file] = bytes
    var faults: [Fault] = []
    guard
      var reader = TableReader(
        bytes: bytes, schema: schema, references: references, limits: limits, faults: &faults)
    else {
      diagnostics += SourceText.diagnostics(of: faults, in: schema.file, bytes: bytes)
      return ([], nil)
    }
    var table = Table(reader.header, parties: references.parties ?? [])
    let rows = reader.records { table.record(&$0) }
    table.finish(&reader)
    diagnostics += SourceText.diagnostics(of: reader.faults, in: schema.file, bytes: bytes)
    let twin = PrivateTables.file(beside: schema.file) ?? PrivateTables.open(of: schema.file)
    if let twin { references.taken[twin] = OtherKeys(file: schema.file, keys: reader.keys) }
    return (rows, reader.header.hasAll(schema.required) ? Set(reader.keys.keys) : nil)
  }

  private mutating func readNotes() {
    let notes = NotesFolder(in: folder, rounds: references.rounds)
    diagnostics += notes.diagnostics
    workspace.notes = notes.ids
  }

  /// Without assumptions nothing can be projected; a file that cannot be read has said so already.
  private mutating func reportMissingAssumptions() {
    guard !diagnostics.contains(where: { $0.file == SettingsFile.name && $0.severity == .error })
    else { return }
    report(
      SettingsFile.name, "key 'assumptions' is missing, and there are scenarios",
      help: "A scenario says nothing without [assumptions]: take the table from a new workspace "
        + "(`parley init DIR`).")
  }

  /// - Returns: The files of `scenarios/`, each by itself.
  private mutating func readScenarios() -> ScenarioFiles {
    let read = scenarioFiles(isPrivate: false)
    var set = ScenarioSet(read.files)
    projectable = set.scenarios(assumptions: assumptions)
    if assumptions == nil, set.hasGap(in: nil) { reportMissingAssumptions() }
    let inputs = ProjectionInputs(workspace)
    self.inputs = inputs
    if !check(&set, projectable) { projectable = set.scenarios(assumptions: assumptions) }
    report(faultsOf: set.files)
    scenarios = set.summaries
    statements = set.statements(own: read.statements, workspace: statements[""] ?? [:])
    return read
  }

  /// Files of scenarios, each by itself, and what they state.
  struct ScenarioFiles {
    var files: [ScenarioFile] = []
    var statements: [String: [String: SettingStatement]] = [:]
  }

  /// Reads the files of one folder of scenarios.
  mutating func scenarioFiles(isPrivate: Bool) -> ScenarioFiles {
    let listed = ScenariosFolder(in: folder, isPrivate: isPrivate)
    diagnostics += listed.diagnostics
    var read = ScenarioFiles()
    for id in listed.ids {
      let file = ScenariosFolder.path(of: id)
      guard let bytes = bytes(of: file, limit: limits.text) else { continue }
      let document = TOMLDocument(parsing: bytes)
      read.files.append(ScenarioFile(id: id, document))
      read.statements[id] = ScenarioStatements(of: document, file: file).statements
      scenarioTexts[id] = bytes
    }
    return read
  }

  /// Projects all scenarios of a set and notes those that cannot be.
  ///
  /// - Returns: Whether all of them can be projected.
  func check(_ set: inout ScenarioSet, _ scenarios: [String: Scenario]) -> Bool {
    let damaged = Set(diagnostics.filter { $0.severity == .error }.map(\.file))
    return set.checkProjections(scenarios, inputs: inputs ?? ProjectionInputs(workspace)) { error in
      switch error {
      case .missingPayment: damaged.contains(PaymentsTable.file)
      case .missingIndicator: damaged.contains(IndicatorsTable.file)
      default: false
      }
    }
  }

  /// Reports what is wrong in files of scenarios.
  mutating func report(faultsOf files: [ScenarioFile]) {
    for file in files {
      diagnostics += SourceText.diagnostics(
        of: file.faults, in: ScenariosFolder.path(of: file.id), bytes: scenarioTexts[file.id] ?? [])
    }
  }
}
