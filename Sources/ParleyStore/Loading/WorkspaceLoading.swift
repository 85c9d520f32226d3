import ParleyModel

/// One reading of a workspace, file by file: tables after those they refer to.
struct WorkspaceLoading: ~Copyable {
  private(set) var workspace = Workspace(title: "", money: "", parties: [])
  private(set) var scenarios: [ScenarioSummary] = []
  private(set) var projectable: [String: Scenario] = [:]
  private(set) var files: [LoadedWorkspace.ReadFile] = []
  var diagnostics: [Diagnostic] = []

  private let folder: WorkspaceFolder
  private let limits: ReadLimits
  private(set) var references = References()
  private(set) var tableTexts: [String: [UInt8]] = [:]
  private var entries: [FolderEntry] = []
  private(set) var assumptions: AssumptionsPart?
  private(set) var inputs: ProjectionInputs?
  private(set) var statements: [String: [String: SettingStatement]] = [:]
  private(set) var stated = WorkspaceSettings()
  private(set) var scenarioTexts: [String: [UInt8]] = [:]

  init(_ folder: consuming WorkspaceFolder, limits: ReadLimits) {
    self.folder = folder
    self.limits = limits
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
    readSettings()
    readTables()
    readNotes()
    readScenarios()
  }

  private mutating func report(_ file: String, _ message: Phrase, help: Phrase) {
    diagnostics.append(Diagnostic(file: file, severity: .error, message: message, help: help))
  }

  /// The bytes of a file, or nil with a diagnostic that says why.
  private mutating func bytes(of file: String, limit: Int) -> [UInt8]? {
    switch folder.read(file, limit: limit) {
    case .bytes(let bytes, let outside):
      files.append(LoadedWorkspace.ReadFile(file: file, contents: bytes))
      if let outside { diagnostics.append(FileReading.warning(file: file, outside: outside)) }
      return bytes
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
    let schema = Table.schema(parties: references.parties)
    guard let bytes = bytes(of: schema.file, limit: limits.table) else { return ([], nil) }
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

  private mutating func readScenarios() {
    let listed = ScenariosFolder(in: folder)
    diagnostics += listed.diagnostics
    var files: [ScenarioFile] = []
    var own: [String: [String: SettingStatement]] = [:]
    for id in listed.ids {
      let file = ScenariosFolder.path(of: id)
      guard let bytes = bytes(of: file, limit: limits.text) else { continue }
      let document = TOMLDocument(parsing: bytes)
      files.append(ScenarioFile(id: id, document))
      own[id] = ScenarioStatements(of: document, file: file).statements
      scenarioTexts[id] = bytes
    }
    var set = ScenarioSet(files)
    projectable = set.scenarios(assumptions: assumptions)
    if assumptions == nil, set.hasGap(in: nil) { reportMissingAssumptions() }
    let damaged = Set(diagnostics.filter { $0.severity == .error }.map(\.file))
    let inputs = ProjectionInputs(workspace)
    self.inputs = inputs
    let isWhole = set.checkProjections(projectable, inputs: inputs) { error in
      switch error {
      case .missingPayment: damaged.contains(PaymentsTable.file)
      case .missingIndicator: damaged.contains(IndicatorsTable.file)
      default: false
      }
    }
    if !isWhole { projectable = set.scenarios(assumptions: assumptions) }
    for file in set.files {
      diagnostics += SourceText.diagnostics(
        of: file.faults, in: ScenariosFolder.path(of: file.id), bytes: scenarioTexts[file.id] ?? [])
    }
    scenarios = set.summaries
    statements = set.statements(own: own, workspace: statements[""] ?? [:])
  }
}
