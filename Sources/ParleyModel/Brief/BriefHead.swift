/// Who leads for a party at a round.
public struct BriefHead: Sendable {
  /// The party.
  public let party: Party
  /// The row of who leads; nil where none fits, or it is left out.
  public let delegate: Cited<Delegate>?
  /// The name as the round's row states it, where no row of `delegations.csv` has it; else empty.
  public let stated: String
  /// Whether a row fits that is left out for its sources.
  public let isLeftOut: Bool

  static func heads(
    of round: Round, in workspace: Workspace, _ citations: inout BriefCitations
  ) -> [BriefHead] {
    var heads: [BriefHead] = []
    for party in workspace.sides {
      let row = workspace.head(of: party.code, at: round)
      let cited = row.flatMap { citations.cite($0) }
      heads.append(
        BriefHead(
          party: party, delegate: cited,
          stated: row == nil ? round.leads[party.code] ?? "" : "",
          isLeftOut: row != nil && cited == nil))
    }
    return heads
  }
}

extension Workspace {
  /// Who leads for a party at a round: whoever its row names, else the chief negotiator of that time;
  /// nil where no row of the delegations fits.
  public func head(of party: String, at round: Round) -> Delegate? {
    let own = delegates.filter { $0.agreement == round.agreement && $0.party == party }
    // A lead is written as the name alone or as the name and an office in brackets.
    if let lead = round.leads[party], !lead.isEmpty {
      return own.first { !$0.name.isEmpty && (lead == $0.name || lead.hasPrefix($0.name + " (")) }
    }
    guard round.kind.isMeeting else { return nil }
    return own.first { delegate in
      delegate.role == Delegate.chiefNegotiator
        && delegate.from.map { $0.firstDay <= round.lastDay } ?? true
        && delegate.to.map { $0.lastDay >= round.firstDay } ?? true
    }
  }
}
