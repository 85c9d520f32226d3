import ParleyModel
import ParleyStore

/// What a new row begins with: what follows from where one stands, and a key that is free.
struct RowStart {
  let table: RecordTable
  let state: AppState

  /// The cells that have something in them, by column.
  ///
  /// - Parameter like: A row beside which the new one is made; what it belongs to is taken from it.
  func cells(like record: (any Record)?) -> [String: String] {
    var cells: [String: String] = [:]
    for field in record?.fields ?? [] where Self.shared(table).contains(field.column) {
      cells[field.column] = field.text
    }
    if Self.shared(table).contains("agreement"), cells["agreement"]?.isEmpty ?? true,
      let agreement
    {
      cells["agreement"] = "\(agreement)"
    }
    for (column, text) in own(cells) where cells[column]?.isEmpty ?? true { cells[column] = text }
    return cells.filter { !$0.value.isEmpty }
  }

  /// The agreement one stands at.
  var agreement: Int? {
    state.selectedTalks?.agreement?.number ?? state.standing.agreement?.number
      ?? state.loaded.workspace.agreements.last?.number
  }

  /// The columns that tell what a row belongs to, and which rows beside each other most often share.
  private static func shared(_ table: RecordTable) -> Set<String> {
    switch table.kind {
    case .agreements, .sources, .privatePositions, .privateOffers: []
    case .terms, .rounds, .issues, .positions, .offers: ["agreement"]
    case .delegations: ["agreement", "party", "role"]
    case .payments: ["status"]
    case .indicators: ["indicator", "unit"]
    case .categories: ["unit"]
    }
  }

  private func own(_ cells: [String: String]) -> [String: String] {
    let workspace = state.loaded.workspace
    switch table.kind {
    case .agreements:
      var own = ["number": "\(ProposedKey.agreement(in: workspace))"]
      if let last = workspace.agreements.last?.coversTo { own["covers_from"] = "\(last + 1)" }
      own["first_year"] = own["covers_from"]
      return own
    case .terms:
      let number = cells["agreement"].flatMap { Int($0) }
      let terms = workspace.terms.filter { $0.agreement == number }
      let agreement = workspace.agreements.first { $0.number == number }
      let from = terms.last.map { $0.to + 1 } ?? agreement?.coversFrom
      var own: [String: String] = [:]
      if let from { own["from"] = "\(from)" }
      if let to = agreement?.coversTo, from.map({ $0 <= to }) ?? true { own["to"] = "\(to)" }
      return own
    case .rounds:
      guard let number = cells["agreement"].flatMap({ Int($0) }) else { return [:] }
      let next = ProposedKey.roundNumber(ofAgreement: number, in: workspace)
      return ["kind": RoundKind.round.rawValue, "number": "\(next)"]
    case .positions, .offers: return ["date": "\(state.today)"]
    case .payments:
      let status = cells["status"].flatMap { PaymentStatus(rawValue: $0) } ?? .agreed
      let year = ProposedKey.paymentYear(status: status, in: workspace) ?? state.today.year
      let agreement = workspace.agreements.last { agreement in
        guard let from = agreement.coversFrom, from <= year else { return false }
        return agreement.coversTo.map { year <= $0 } ?? true
      }
      var own = ["status": status.rawValue, "year": "\(year)"]
      own["agreement"] = agreement.map { "\($0.number)" }
      return own
    case .sources: return ["date": "\(state.today)"]
    case .issues: return ["status": IssueStatus.open.rawValue]
    case .indicators:
      let next = cells["indicator"].flatMap { ProposedKey.indicatorYear(of: $0, in: workspace) }
      return next.map { ["year": "\($0)"] } ?? [:]
    case .delegations, .categories, .privatePositions, .privateOffers: return [:]
    }
  }
}
