// What is looked up by key: in the index where there is one, else row by row.
extension Workspace {
  /// Lists where its rows stand; to be called where a workspace is complete. A change of a table
  /// takes the list away again.
  public mutating func buildIndex() {
    if slot.index == nil { slot.index = WorkspaceIndex(self) }
  }

  /// The agreement of a number, or nil when no row has it.
  public func agreement(_ number: Int) -> Agreement? {
    if let index { return index.agreements[number].map { agreements[$0] } }
    return agreements.first { $0.number == number }
  }

  /// The source of an id.
  public func source(_ id: String) -> Source? {
    if let index { return index.sources[id].map { sources[$0] } }
    return sources.first { $0.id == id }
  }

  /// The round of an id.
  public func round(_ id: String) -> Round? {
    if let index { return index.rounds[id].map { rounds[$0] } }
    return rounds.first { $0.id == id }
  }

  /// The payment of a fiscal year in a status; `agreed` is the record.
  public func payment(in year: Int, status: PaymentStatus = .agreed) -> Payment? {
    if let index {
      return index.payments[WorkspaceIndex.PaymentKey(year: year, status: status)].map {
        payments[$0]
      }
    }
    return payments.first { $0.year == year && $0.status == status }
  }

  /// The value of a series for a year.
  public func indicator(_ name: String, in year: Int) -> Indicator? {
    if let index { return index.indicators[name]?[year].map { indicators[$0] } }
    return indicators.first { $0.year == year && $0.name == name }
  }

  /// The rules of an agreement, in the order of the table, as are those below.
  public func terms(of agreement: Int) -> [AgreementTerm] {
    if let index { return (index.terms[agreement] ?? []).map { terms[$0] } }
    return terms.filter { $0.agreement == agreement }
  }

  /// Those who led or signed in the talks of an agreement.
  public func delegates(of agreement: Int) -> [Delegate] {
    if let index { return (index.delegates[agreement] ?? []).map { delegates[$0] } }
    return delegates.filter { $0.agreement == agreement }
  }

  /// The chief negotiators of a name, in whatever talks.
  public func leads(named name: String) -> [Delegate] {
    if let index { return (index.leads[name] ?? []).map { delegates[$0] } }
    return delegates.filter { $0.name == name && $0.role == Delegate.chiefNegotiator }
  }

  /// The points of the talks of an agreement.
  public func issues(of agreement: Int) -> [Issue] {
    if let index { return (index.issues[agreement] ?? []).map { issues[$0] } }
    return issues.filter { $0.agreement == agreement }
  }

  /// What was said in the talks of an agreement.
  public func positions(of agreement: Int) -> [Position] {
    if let index { return (index.positions[agreement] ?? []).map { positions[$0] } }
    return positions.filter { $0.agreement == agreement }
  }

  /// The days on which a row of the timeline was complete, oldest first, each once.
  public var completeDays: [Day] {
    index?.completeDays ?? WorkspaceIndex.completeDays(of: self)
  }

  /// The days on which a meeting ended, oldest first, each once.
  public var meetingEnds: [Day] { index?.meetingEnds ?? WorkspaceIndex.meetingEnds(of: self) }

  /// The offers made in the talks of an agreement.
  public func offers(of agreement: Int) -> [Offer] {
    if let index { return (index.offers[agreement] ?? []).map { offers[$0] } }
    return offers.filter { $0.agreement == agreement }
  }

  /// The newest statement of a party, by its date; the later row wins a tie.
  public func lastWord(of party: String) -> Position? {
    if let index { return index.lastWords[party].map { positions[$0] } }
    // Of equal ones the first found stays.
    return positions.indices.reversed().filter { positions[$0].party == party }
      .max { positions[$0].date.lastDay < positions[$1].date.lastDay }.map { positions[$0] }
  }
}
