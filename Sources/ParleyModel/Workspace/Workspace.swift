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
  public var agreements: [Agreement] = []
  /// Rows of `agreement_terms.csv`.
  public var terms: [AgreementTerm] = []
  /// Rows of `rounds.csv`.
  public var rounds: [Round] = []
  /// Rows of `delegations.csv`.
  public var delegates: [Delegate] = []
  /// Rows of `issues.csv`.
  public var issues: [Issue] = []
  /// Rows of `positions.csv`.
  public var positions: [Position] = []
  /// Rows of `offers.csv`.
  public var offers: [Offer] = []
  /// Rows of `payments.csv`, all statuses mixed; see ``record`` for the agreed ones.
  public var payments: [Payment] = []
  /// Rows of `indicators.csv`, all series mixed.
  public var indicators: [Indicator] = []
  /// Rows of `categories.csv`; a year has one for each unit.
  public var categories: [CategorySplit] = []
  /// Rows of `sources.csv`.
  public var sources: [Source] = []
  /// Ids of the rounds that have a note.
  public var notes: Set<String> = []

  /// Makes a workspace without any rows.
  public init(title: String, money: String, parties: [Party]) {
    self.title = title
    self.money = money
    self.parties = parties
  }

  /// The agreement of a number, or nil when no row has it.
  public func agreement(_ number: Int) -> Agreement? {
    agreements.first { $0.number == number }
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

  /// The source of an id.
  public func source(_ id: String) -> Source? {
    sources.first { $0.id == id }
  }

  /// The round of an id.
  public func round(_ id: String) -> Round? {
    rounds.first { $0.id == id }
  }

  /// The payment of a fiscal year in a status; `agreed` is the record.
  public func payment(in year: Int, status: PaymentStatus = .agreed) -> Payment? {
    payments.first { $0.year == year && $0.status == status }
  }

  /// The value of a series for a year.
  public func indicator(_ name: String, in year: Int) -> Indicator? {
    indicators.first { $0.year == year && $0.name == name }
  }
}
