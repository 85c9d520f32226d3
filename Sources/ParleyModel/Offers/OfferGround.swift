/// The agreement an offer is read against: what the offer does not state comes from it.
public struct OfferGround: Hashable, Sendable {
  /// The agreement.
  public let agreement: Agreement
  /// Its standing rule, which is that of its last years; nil where the tables have none.
  public let rule: AgreementTerm?

  /// The agreement in force on the day the offer was made: the one that covers the year, else the one
  /// that ended last. For an offer without a date the one before the one negotiated.
  ///
  /// nil where there is none.
  public init?(of offer: Offer, in workspace: Workspace) {
    guard let agreement = Self.agreement(for: offer, in: workspace) else { return nil }
    self.agreement = agreement
    rule = workspace.terms.filter { $0.agreement == agreement.number }.max { $0.to < $1.to }
  }

  private static func agreement(for offer: Offer, in workspace: Workspace) -> Agreement? {
    let newestFirst = workspace.agreements.sorted { $0.number > $1.number }
    guard let day = (offer.date ?? offer.published)?.lastDay else {
      return newestFirst.first { $0.number < offer.agreement }
        ?? newestFirst.first { $0.number == offer.agreement }
    }
    let inForce = newestFirst.filter { Standing.isInForce($0, on: day) }
    return inForce.first { $0.covers(day.year) }
      ?? inForce.first { $0.coversTo.map { $0 < day.year } ?? false }
  }

  /// The first year of an offer that names none: the next one under an agreement that is changed
  /// while it runs, the one after its last under any other; nil where its years are not known.
  func firstYear(of offer: Offer) -> Int? {
    guard let last = agreement.coversTo else { return nil }
    if agreement.number == offer.agreement, let made = (offer.date ?? offer.published)?.year,
      made < last
    {
      return made + 1
    }
    return last + 1
  }

  /// The last year of an offer that begins in one: the agreement's own where that is among its years,
  /// else so many years as it has; nil where those are not known.
  func lastYear(from first: Int) -> Int? {
    guard let from = agreement.coversFrom, let to = agreement.coversTo, from <= to else {
      return nil
    }
    return agreement.covers(first) ? to : first + (to - from)
  }
}
