import ParleyModel
import ParleyStore

/// The id proposed for a new row, which follows from its other cells.
enum RowProposal {
  /// The column it is written into; nil for tables whose rows have no id.
  static func column(of table: RecordTable) -> String? {
    switch table.kind {
    case .rounds, .issues, .positions, .offers, .sources: "id"
    case .privatePositions, .privateOffers, .agreements, .terms, .delegations, .payments,
      .indicators, .categories:
      nil
    }
  }

  /// An id that is free; nil where the cells do not say enough yet.
  static func id(
    of cells: [String: String], in table: RecordTable, _ workspace: Workspace
  ) -> String? {
    let agreement = cells["agreement"].flatMap { Int($0) }
    switch table.kind {
    case .rounds:
      guard let agreement, let kind = cells["kind"].flatMap({ RoundKind(rawValue: $0) }) else {
        return nil
      }
      return ProposedKey.round(
        ofAgreement: agreement, kind: kind, number: cells["number"].flatMap { Int($0) },
        in: workspace)
    case .issues:
      guard let agreement, let theme = cells["theme"], !theme.isEmpty else { return nil }
      return ProposedKey.issue(ofAgreement: agreement, theme: theme, in: workspace)
    case .positions: return ProposedKey.position(in: workspace)
    case .offers:
      guard let agreement, let party = cells["by"], !party.isEmpty else { return nil }
      return ProposedKey.offer(ofAgreement: agreement, by: party, in: workspace)
    case .sources:
      guard let publisher = cells["publisher"], !publisher.isEmpty else { return nil }
      return ProposedKey.source(
        publisher: publisher, date: cells["date"].flatMap { PartialDate($0) }, in: workspace)
    case .privatePositions, .privateOffers, .agreements, .terms, .delegations, .payments,
      .indicators, .categories:
      return nil
    }
  }
}
