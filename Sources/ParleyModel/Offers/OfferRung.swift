/// One offer of a ladder, with what it comes to and what it differs by.
public struct OfferRung: Hashable, Sendable {
  /// The row.
  public let offer: Offer
  /// What it comes to for one year. Unit: billions of the payer's currency; nil where ``basis`` says
  /// why.
  public let money: Figure?
  /// How ``money`` follows from what the offer states.
  public let basis: OfferMoney.Basis
  /// The offer it answered; nil where it answered none, or none that is known.
  public let repliesTo: Offer?
  /// What it comes to less what the offer it answered does; nil where either is not known.
  public let onReply: Figure?
  /// ``onReply`` in per cent of the offer answered; nil as that, and where that one is zero.
  public let percentOnReply: Figure?
  /// The payment of the year before its first; nil where that year is not stated or not on record.
  public let before: Figure?
  /// What it comes to less ``before``; nil where either is not known.
  public let onBefore: Figure?
  /// ``onBefore`` in per cent of ``before``; nil as that, and where that is zero.
  public let percentOnBefore: Figure?

  /// An offer with what follows from it and the rows of a workspace.
  public init(of offer: Offer, in workspace: Workspace) {
    self.offer = offer
    let own = OfferMoney(of: offer, in: workspace)
    (money, basis) = (own.figure, own.basis)
    let answered = offer.replyTo.isEmpty ? nil : workspace.offer(offer.replyTo)
    repliesTo = answered
    let other = answered.flatMap { OfferMoney(of: $0, in: workspace).figure }
    onReply = Self.difference(own.figure, other)
    percentOnReply = Self.percent(own.figure, other)
    before = offer.firstYear.flatMap { workspace.payment(in: $0 - 1)?.figure }
    onBefore = Self.difference(own.figure, before)
    percentOnBefore = Self.percent(own.figure, before)
  }

  /// Whether the row, or anything its figure rests on, is one of the private papers.
  public var isPrivate: Bool { offer.isPrivate || (money?.isPrivate ?? false) }

  private static func difference(_ own: Figure?, _ base: Figure?) -> Figure? {
    guard let own, let base else { return nil }
    return Figure(
      own.value - base.value, .moneyBillions,
      .computed(
        "\(own.value.grouped) - \(base.value.grouped)", from: [own.provenance, base.provenance]))
  }

  private static func percent(_ own: Figure?, _ base: Figure?) -> Figure? {
    guard let own, let base, let change = own.value.percentChange(from: base.value) else {
      return nil
    }
    return Figure(
      change, .percent,
      .computed(
        "(\(own.value.grouped) - \(base.value.grouped)) / \(base.value.grouped)",
        from: [own.provenance, base.provenance]))
  }
}

extension Workspace {
  /// The offer of an id; nil when no row has it.
  public func offer(_ id: String) -> Offer? { offers.first { $0.id == id } }
}
