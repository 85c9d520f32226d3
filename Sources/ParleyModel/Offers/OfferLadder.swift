/// The offers and claims of one agreement's talks, each with what it comes to.
public struct OfferLadder: Hashable, Sendable {
  /// The number of the agreement negotiated.
  public let agreement: Int
  /// Oldest first by the day they were made, those without a date before all others; offers of one
  /// day stand as in their table.
  public let rungs: [OfferRung]

  /// The ladder of an agreement, from the rows of a workspace as it is shown.
  public init(of agreement: Int, in workspace: Workspace) {
    self.agreement = agreement
    let offers = workspace.offers(of: agreement)
    let ordered = offers.enumerated().sorted {
      ($0.element.made, $0.offset) < ($1.element.made, $1.offset)
    }
    rungs = ordered.map { OfferRung(of: $0.element, in: workspace) }
  }

  /// The place of an offer in ``rungs``; nil where it is none of this agreement.
  public func place(of id: String) -> Int? { rungs.firstIndex { $0.offer.id == id } }
}

extension Offer {
  /// The days since 1970 of the last day it may have been made on; the least number without a date.
  fileprivate var made: Int { (date ?? published)?.lastDay.ordinal ?? .min }
}
