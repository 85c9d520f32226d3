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
  ///
  /// Private rows are counted by themselves, and their ids begin with `p-`: an id of a public row that
  /// passed over theirs would tell how many there are.
  static func id(
    of cells: [String: String], in table: RecordTable, _ workspace: Workspace
  ) -> String? {
    guard table.isPrivate else { return open(cells, table, workspace.withoutPrivatePapers) }
    var own = workspace
    own.offers = own.offers.filter(\.isPrivate)
    own.positions = own.positions.filter(\.isPrivate)
    for place in own.offers.indices { own.offers[place].id = plain(own.offers[place].id) }
    for place in own.positions.indices { own.positions[place].id = plain(own.positions[place].id) }
    return open(cells, table, own).map { mark + $0 }
  }

  private static let mark = "p-"

  private static func plain(_ id: String) -> String {
    id.hasPrefix(mark) ? String(id.dropFirst(mark.count)) : id
  }

  private static func open(
    _ cells: [String: String], _ table: RecordTable, _ workspace: Workspace
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
