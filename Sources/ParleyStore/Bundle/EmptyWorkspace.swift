import ParleyModel

/// A workspace of another negotiation before anything is entered: who talks about what money, and
/// tables without rows.
public struct EmptyWorkspace: Hashable, Sendable {
  /// What it states; see ``WorkspaceSettings``.
  public let settings: WorkspaceSettings

  /// Two parties and a currency to be chosen yet.
  public static let undecided = EmptyWorkspace(
    settings: WorkspaceSettings(
      title: "New negotiation", money: SettingsRule.undecidedMoney,
      parties: [
        WorkspaceSettings.Side(code: "A", name: "Party A"),
        WorkspaceSettings.Side(code: "B", name: "Party B"),
      ]))

  private init(settings: WorkspaceSettings) { self.settings = settings }

  /// A workspace of what is known of it; what is nil is left to be chosen.
  ///
  /// - Parameter parties: Both parties; nil where they are to be chosen yet.
  /// - Throws: ``SettingsRule/Fault`` where something cannot be the settings of a workspace.
  public init(
    title: String?, money: String?, parties: [WorkspaceSettings.Side]?
  ) throws(SettingsRule.Fault) {
    var settings = Self.undecided.settings
    settings.title = title ?? settings.title
    settings.money = money ?? settings.money
    settings.parties = parties ?? settings.parties
    if settings.title.isEmpty {
      throw SettingsRule.Fault("the title is empty", help: "Name the negotiation.")
    }
    if let fault = SettingsRule.fault(ofMoney: settings.money) { throw fault }
    guard settings.parties.count == 2 else {
      throw SettingsRule.Fault(
        "a negotiation has two parties, not \(settings.parties.count)",
        help: "Name both sides, or none and choose them later.")
    }
    var others: [(code: String, name: String)] = []
    for side in settings.parties {
      if let fault = SettingsRule.fault(ofCode: side.code, besides: others) { throw fault }
      guard !side.name.isEmpty else {
        throw SettingsRule.Fault(
          "the party \(quoted(side.code)) has no name", help: "Write its name behind the code.")
      }
      others.append((side.code, side.name))
    }
    self.init(settings: settings)
  }

  /// Makes it.
  ///
  /// - Parameter directory: A folder that does not exist or is empty.
  /// - Throws: ``InstallError`` with cause and remedy; files already written stay.
  public func install(into directory: String) throws(InstallError) {
    try BundledWorkspace().install(files, into: directory)
  }

  /// `workspace.toml` and the tables, each with its header alone.
  var files: [(path: String, bytes: [UInt8])] {
    let bundled = BundledWorkspace.embedded
    let codes =
      bundled.first { $0.path == SettingsFile.name }
      .map { WorkspaceSettings(TOMLDocument(parsing: $0.bytes)).parties } ?? []
    let columns = PartyColumns(
      from: WorkspaceSettings(parties: codes), to: WorkspaceSettings(parties: settings.parties))
    let tables = bundled.filter { $0.path.hasSuffix(".csv") && !$0.path.contains("/") }
    return [(SettingsFile.name, Array(text.utf8))]
      + tables.map { file in
        let header = Array(file.buffer.prefix { $0 != UInt8(ascii: "\n") }) + [UInt8(ascii: "\n")]
        let ending = PartyColumns.tables.first { $0.file == file.path }?.ending
        // A code that names a column of the table already was refused before.
        let named = ending.flatMap { try? columns.renamed(header, ending: $0) }
        return (file.path, named ?? header)
      }
  }

  /// The text of its `workspace.toml`, with comments that say what to fill in.
  private var text: String {
    let parties = zip(settings.parties, ["party-a", "party-b"]).map { side, role in
      """

      [[parties]]
      code = \(TOMLLiteral.string(side.code))
      name = \(TOMLLiteral.string(side.name))
      \(side.nativeName.isEmpty ? "# " : "")name_native = \(TOMLLiteral.string(side.nativeName))
      role = "\(role)"

      """
    }
    return """
      # Who negotiates, and in what money. parley can change it: look for "Say who negotiates".
      schema = 1
      title = \(TOMLLiteral.string(settings.title))
      # The unit of all amounts, those of the columns krw_bn too: the currency's three letters and bn.
      money = \(TOMLLiteral.string(settings.money))
      # What an agreement is called, where it has a name of its own:
      # agreement = "SMA"

      # The two sides. The tables name a side by its code; two columns of rounds.csv and of issues.csv
      # have their names from it. name_native is the name in the side's own language.

      """ + parties.joined() + """

        # Scenarios project payments to come. They need [assumptions], what is assumed of the years not
        # yet published: take the table from a workspace with data (parley init DIR) as an example.

        """
  }
}
