/// A party's newest statement about the talks.
public struct BriefWord: Sendable {
  /// The party; one of both together where neither has spoken alone.
  public let party: String
  /// The statement; nil where none is on record.
  public let position: Cited<Position>?
  /// How many newer statements of the party are left out for their sources.
  public let newerLeftOut: Int

  static func words(
    on agreement: Int, in workspace: Workspace, _ citations: inout BriefCitations
  ) -> [BriefWord] {
    let about = workspace.positions.filter { ($0.agreement ?? agreement) == agreement }
    func newest(_ party: String, _ citations: inout BriefCitations) -> BriefWord {
      // Of one day the later row is the newer statement.
      let own = about.filter { $0.party == party }.enumerated().sorted {
        ($0.element.date.lastDay, $0.offset) > ($1.element.date.lastDay, $1.offset)
      }
      let before = citations.leftOut
      for row in own {
        if let cited = citations.cite(row.element) {
          return BriefWord(
            party: party, position: cited, newerLeftOut: citations.leftOut - before)
        }
      }
      return BriefWord(party: party, position: nil, newerLeftOut: citations.leftOut - before)
    }
    let words = workspace.sides.map { newest($0.code, &citations) }
    guard words.allSatisfy({ $0.position == nil }) else { return words }
    let joint = newest(Party.joint, &citations)
    return joint.position == nil ? words : [joint]
  }
}

extension Workspace {
  /// The points of an agreement's talks: those not settled first, each group as the table has it.
  func points(ofAgreement number: Int) -> [Issue] {
    let own = issues.filter { $0.agreement == number }
    return own.filter { $0.status != .settled } + own.filter { $0.status == .settled }
  }

  /// The workspace without what stands in private papers.
  public var withoutPrivatePapers: Workspace {
    var open = self
    open.agreements.removeAll(where: \.isPrivate)
    open.terms.removeAll(where: \.isPrivate)
    open.rounds.removeAll(where: \.isPrivate)
    open.delegates.removeAll(where: \.isPrivate)
    open.issues.removeAll(where: \.isPrivate)
    open.positions.removeAll(where: \.isPrivate)
    open.offers.removeAll(where: \.isPrivate)
    open.payments.removeAll(where: \.isPrivate)
    open.indicators.removeAll(where: \.isPrivate)
    open.categories.removeAll(where: \.isPrivate)
    open.sources.removeAll(where: \.isPrivate)
    let folder = Place.privateFolder + "/"
    open.notes = open.notes.filter { !$0.hasPrefix(folder) }
    return open
  }
}
