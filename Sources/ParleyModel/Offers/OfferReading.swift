/// Reads an offer part by part and remembers which of them were assumed.
struct OfferReading {
  let offer: Offer
  let workspace: Workspace
  /// What is assumed of years not yet published; the rate an offer names is given in it.
  var assumptions: Assumptions
  let ground: OfferGround?
  private(set) var parts: [OfferPart] = []
  private(set) var assumed: [AssumedPart] = []

  init(of offer: Offer, in workspace: Workspace, assumptions: Assumptions) {
    self.offer = offer
    self.workspace = workspace
    self.assumptions = assumptions
    ground = OfferGround(of: offer, in: workspace)
  }

  mutating func scenario(following: Scenario?) throws(OfferScenarioFault) -> Scenario {
    let years = try years()
    let opening = try opening(in: years.lowerBound)
    let follows = try followed(opening.opening, before: years.lowerBound, following)
    let terms = try terms(of: years, opening.opening)
    // What is written into a file is its owner's, and said in the language in force.
    return Scenario(
      id: OfferScenario.id(of: offer.id), title: title.text, note: note.text, follows: follows,
      firstYear: years.lowerBound, lastYear: years.upperBound,
      knownFrom: offer.published ?? offer.date, opening: opening.opening,
      openingPlace: opening.place, terms: terms, assumptions: assumptions, place: offer.place)
  }

  /// A part counts; where the offer does not state it, something else does.
  mutating func count(_ part: OfferPart, _ instead: AssumedPart? = nil) {
    parts.append(part)
    if let instead { assumed.append(instead) }
  }

  // MARK: Years

  private mutating func years() throws(OfferScenarioFault) -> ClosedRange<Int> {
    guard let first = offer.firstYear ?? ground?.firstYear(of: offer) else {
      throw .noYear(.firstYear)
    }
    guard let last = offer.lastYear ?? ground?.lastYear(from: first) else {
      throw .noYear(.lastYear)
    }
    let place = ground?.agreement.place
    count(
      .firstYear,
      offer.firstYear == nil ? AssumedPart(.firstYear, "\(first)", place, .firstYear) : nil)
    count(
      .lastYear, offer.lastYear == nil ? AssumedPart(.lastYear, "\(last)", place, .lastYear) : nil)
    guard first <= last else { throw .reversed(first: first, last: last) }
    guard last - first < Scenario.mostYears else { throw .tooManyYears(first: first, last: last) }
    return first...last
  }

  // MARK: Words

  private var title: Phrase {
    let by = Party.title(of: offer.by)
    guard let date = offer.date ?? offer.published else { return "Offer \(offer.id), \(by)" }
    return "Offer \(offer.id), \(by), \(date)"
  }

  private var note: Phrase {
    guard !assumed.isEmpty else {
      return "Assumes what offer \(offer.id) states, and nothing else."
    }
    let taken = assumed.dropFirst().reduce(pair(assumed[0])) { "\($0), \(pair($1))" }
    guard let ground else {
      return "Assumes what offer \(offer.id) states. Not stated, and assumed: \(taken)."
    }
    let name = workspace.title(ofAgreement: ground.agreement.number)
    return """
      Assumes what offer \(offer.id) states. Not stated, and taken from the \(name) as then in force: \
      \(taken).
      """
  }

  private func pair(_ assumed: AssumedPart) -> Phrase { "\(assumed.part.title) \(assumed.value)" }
}
