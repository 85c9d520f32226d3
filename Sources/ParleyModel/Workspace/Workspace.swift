/// Everything the files of a workspace say, as records.
///
/// A value: the store reads one, an as-of view is another (``asOf(_:)``), views only read.
public struct Workspace: Hashable, Sendable {
  /// What the negotiation is called, from `workspace.toml`.
  public var title: String
  /// Name of the unit of every `krw_bn` column, as `KRW bn`; empty where it is not stated.
  public var money: String
  /// What an agreement is called, as `SMA`; empty where it has no name of its own.
  public var agreementName = ""
  /// The sides, in the order of `workspace.toml`.
  public var parties: [Party]
  /// Rows of `agreements.csv` in the order of the file, as are those below.
  public var agreements: [Agreement] = [] { didSet { slot.index = nil } }
  /// Rows of `agreement_terms.csv`.
  public var terms: [AgreementTerm] = [] { didSet { slot.index = nil } }
  /// Rows of `rounds.csv`.
  public var rounds: [Round] = [] { didSet { slot.index = nil } }
  /// Rows of `delegations.csv`.
  public var delegates: [Delegate] = [] { didSet { slot.index = nil } }
  /// Rows of `issues.csv`.
  public var issues: [Issue] = [] { didSet { slot.index = nil } }
  /// Rows of `positions.csv`.
  public var positions: [Position] = [] { didSet { slot.index = nil } }
  /// Rows of `offers.csv`.
  public var offers: [Offer] = [] { didSet { slot.index = nil } }
  /// Rows of `payments.csv`, all statuses mixed; see ``record`` for the agreed ones.
  public var payments: [Payment] = [] { didSet { slot.index = nil } }
  /// Rows of `indicators.csv`, all series mixed.
  public var indicators: [Indicator] = [] { didSet { slot.index = nil } }
  /// Rows of `categories.csv`; a year has one for each unit.
  public var categories: [CategorySplit] = []
  /// Rows of `sources.csv`.
  public var sources: [Source] = [] { didSet { slot.index = nil } }
  /// Ids of the rounds that have a note.
  public var notes: Set<String> = []

  /// Where the rows stand, unless a table has changed since.
  var slot = IndexSlot()
  var index: WorkspaceIndex? { slot.index }

  /// Makes a workspace without any rows.
  public init(title: String, money: String, parties: [Party]) {
    self.title = title
    self.money = money
    self.parties = parties
  }

  /// The party of a code, or nil for ``Party/joint`` and unknown codes.
  public func party(_ code: String) -> Party? {
    parties.first { $0.code == code }
  }

  /// The parties declared or, where `workspace.toml` cannot be read, those the delegates stand for,
  /// with nothing but their codes.
  public var sides: [Party] {
    guard parties.isEmpty else { return parties }
    var codes: [String] = []
    for delegate in delegates where !codes.contains(delegate.party) {
      codes.append(delegate.party)
    }
    return codes.filter { $0 != Party.joint && !$0.isEmpty }.map {
      Party(code: $0, name: "", nativeName: "", role: "")
    }
  }
}
