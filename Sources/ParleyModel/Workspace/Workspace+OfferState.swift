extension Workspace {
  /// The day from which it is known what became of an offer; nil where nothing dates it.
  ///
  /// `state` has no day of its own. A superseded offer gave way to the next of the same side in the
  /// same talks, a rejected one to the first that replies to it; without such an offer, and for one
  /// accepted or withdrawn, the conclusion of the agreement counts, else the last of the row's dated
  /// sources.
  func stateKnownFrom(_ offer: Offer) -> Day? {
    let start = offer.knownFrom
    func first(_ isNext: (Offer) -> Bool) -> Day? {
      offers(of: offer.agreement).filter { other in
        guard other.id != offer.id, isNext(other) else { return false }
        return start == nil
          || other.knownFrom.map { day in start.map { $0 < day } ?? true } ?? false
      }.compactMap(\.knownFrom).min()
    }
    let next: Day? =
      switch offer.state {
      case .superseded: first { $0.by == offer.by }
      case .rejected: first { $0.replyTo == offer.id }
      case .accepted, .withdrawn: nil
      case .open, nil: start
      }
    return next ?? agreement(offer.agreement)?.knownFrom
      ?? citedDays(of: offer).max()
  }

  /// An offer as it stood on a day: what became of it later is blank.
  func blank(_ offer: Offer, after day: Day) -> Offer {
    guard let known = stateKnownFrom(offer), known > day else { return offer }
    var offer = offer
    offer.state = nil
    return offer
  }
}
