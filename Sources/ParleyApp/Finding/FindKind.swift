import ParleyModel

/// What can be found, in the order in which equally good finds are listed.
enum FindKind: Int, CaseIterable, Sendable, Hashable {
  case round, person, agreement, issue, position, offer, payment, scenario, note
  case term, indicator, category, source

  /// What a line of the list calls it.
  var title: Phrase { Phrase(name) }

  /// What the line of kinds calls all of them.
  var pluralTitle: Phrase { Phrase(plural) }

  /// What one types before a colon to find it, in English.
  var name: String {
    switch self {
    case .round: "round"
    case .person: "person"
    case .agreement: "agreement"
    case .issue: "issue"
    case .position: "position"
    case .offer: "offer"
    case .payment: "payment"
    case .scenario: "scenario"
    case .note: "note"
    case .term: "term"
    case .indicator: "indicator"
    case .category: "category"
    case .source: "source"
    }
  }

  /// What one may type for all of them, in English.
  var plural: String {
    switch self {
    case .person: "people"
    case .category: "categories"
    default: name + "s"
    }
  }

  /// The table its things are rows of; nil for notes and scenarios.
  var table: RecordTable? {
    switch self {
    case .round: .rounds
    case .person: .delegations
    case .agreement: .agreements
    case .issue: .issues
    case .position: .positions
    case .offer: .offers
    case .payment: .payments
    case .term: .terms
    case .indicator: .indicators
    case .category: .categories
    case .source: .sources
    case .scenario, .note: nil
    }
  }

  /// The kind of a table's rows.
  init(_ table: RecordTable) {
    self = FindKind.allCases.first { $0.table == table } ?? .source
  }

  /// The kind that something before a colon names: its name, its plural, its table or a beginning
  /// of two letters and more that only one kind has; nil where it names none.
  init?(prefix: Substring) {
    let word = prefix.lowercased()
    guard word.count > 1 else { return nil }
    let names = { (kind: FindKind) in
      [
        kind.name, kind.plural, kind.table?.rawValue ?? "", kind.title.text, kind.pluralTitle.text,
      ]
    }
    let exact = FindKind.allCases.first { names($0).contains(word) }
    let begun = FindKind.allCases.filter { kind in names(kind).contains { $0.hasPrefix(word) } }
    guard let kind = exact ?? (begun.count == 1 ? begun.first : nil) else { return nil }
    self = kind
  }
}
