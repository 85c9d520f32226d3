extension Workspace {
  /// The workspace as it stood on a day: what was not yet known is gone, dates to come are blank.
  ///
  /// A round counts from `announced`, else its start, its outcome from its end, its note from its
  /// start; an agreement with its terms and first payment from `concluded`, else `signed`; a later
  /// payment from the later of that day and the day its index value counts; an offer from
  /// `published`, with what became of it from the next one, a position or source from its date; an
  /// issue from the first of its sources or from `settledOn`, whichever is earlier, its outcome and
  /// status from `settledOn`, else the last of them. What has no date counts always.
  public func asOf(_ day: Day) -> Workspace {
    var past = self
    past.sources.removeAll { isAfter($0.date, day) }
    past.agreements = agreements.filter { isKnown($0, day) }.map { blank($0, after: day) }
    let known = Set(past.agreements.map(\.number))
    past.terms.removeAll { !known.contains($0.agreement) }
    past.rounds = rounds.filter { $0.knownFrom <= day }.map { blank($0, after: day) }
    let firstDays = Dictionary(rounds.map { ($0.id, $0.firstDay) }) { first, _ in first }
    let papers = Place.privateFolder + "/"
    past.notes = notes.filter { id in
      // A private note is of the round whose id follows the folder.
      let round = id.hasPrefix(papers) ? String(id.dropFirst(papers.count)) : id
      return firstDays[round].map { $0 <= day } ?? true
    }
    past.delegates = delegates.filter { !isAfter($0.from, day) }.map { delegate in
      var delegate = delegate
      if isAfter(delegate.to, day) { delegate.to = nil }
      return delegate
    }
    let negotiated = known.union(past.rounds.map(\.agreement))
    past.issues = issues.filter { negotiated.contains($0.agreement) && isKnown($0, day) }
      .map { blank($0, after: day) }
    past.positions.removeAll { $0.date.lastDay > day }
    past.offers = offers.filter { offer in offer.knownFrom.map { $0 <= day } ?? true }
      .map { blank($0, after: day) }
    past.payments = payments.filter { knownFrom($0).map { $0 <= day } ?? true }
    past.indicators.removeAll { $0.knownFrom > day }
    past.categories.removeAll { Day.first(of: $0.year + 1).map { $0 > day } ?? false }
    past.keepOnlyKnownSources(
      comparedWith: sources, notBegun: Set(rounds.filter { $0.firstDay > day }.map(\.id)))
    past.dropRemarks()
    return past
  }

  /// The day from which a payment counts; nil when nothing dates it.
  ///
  /// A first year's counts from the conclusion. A later one counts from the conclusion too where a
  /// rule without an index sets it, from the day its index value does where there is an index, and
  /// not before 1 January of its own year where no rule covers it.
  public func knownFrom(_ payment: Payment) -> Day? {
    guard let number = payment.agreement, let agreement = agreement(number),
      let concluded = agreement.knownFrom
    else { return nil }
    let firstYear = agreement.firstYear ?? agreement.coversFrom ?? payment.year
    if payment.year <= firstYear { return concluded }
    let term = terms.first {
      $0.agreement == number && $0.from <= payment.year && payment.year <= $0.to
    }
    guard let term else { return max(concluded, Day.first(of: payment.year) ?? concluded) }
    guard let series = term.index.series else { return concluded }
    let indexYear = payment.year - (term.lag ?? 0)
    let indexDay =
      indicator(series, in: indexYear)?.knownFrom
      ?? Indicator.customaryDay(of: series, year: indexYear)
    return max(concluded, indexDay)
  }

  private func isKnown(_ agreement: Agreement, _ day: Day) -> Bool {
    agreement.knownFrom.map { $0 <= day } ?? true
  }

  /// A point and the sides' lines on it count from the first of the row's dated sources, and from the
  /// day it was settled on at the latest: what is settled was a point.
  private func isKnown(_ issue: Issue, _ day: Day) -> Bool {
    guard let cited = citedDays(of: issue).min() else { return true }
    return min(cited, issue.settledOn?.lastDay ?? cited) <= day
  }

  private func isAfter(_ date: PartialDate?, _ day: Day) -> Bool {
    date.map { $0.lastDay > day } ?? false
  }

  private func blank(_ agreement: Agreement, after day: Day) -> Agreement {
    var agreement = agreement
    if isAfter(agreement.signed, day) { agreement.signed = nil }
    if isAfter(agreement.assemblyConsent, day) { agreement.assemblyConsent = nil }
    if isAfter(agreement.inForce, day) { agreement.inForce = nil }
    return agreement
  }

  private func blank(_ round: Round, after day: Day) -> Round {
    var round = round
    if round.lastDay > day { round.outcome = "" }
    return round
  }

  /// An outcome without a day of its own counts from the last of the row's dated sources: which of
  /// them reports it is not on record.
  private func blank(_ issue: Issue, after day: Day) -> Issue {
    var issue = issue
    if let settled = issue.settledOn?.lastDay ?? citedDays(of: issue).max(), settled > day {
      issue.status = nil
      issue.settledOn = nil
      issue.outcome = ""
    }
    return issue
  }

  /// Remarks of those who keep the tables are written afterwards and carry no day.
  private mutating func dropRemarks() {
    for index in agreements.indices { agreements[index].note = "" }
    for index in terms.indices { terms[index].note = "" }
    for index in delegates.indices { delegates[index].note = "" }
    for index in payments.indices { payments[index].note = "" }
    for index in indicators.indices { indicators[index].note = "" }
    for index in categories.indices { categories[index].note = "" }
    for index in sources.indices { sources[index].note = "" }
  }

  /// The days from which what a row cites is known: of a publication that of its date, of a note that
  /// its round begins on.
  func citedDays(of record: some Record) -> [Day] {
    record.sources.compactMap { id in
      guard let citation = NoteCitation(id) else { return source(id)?.date?.lastDay }
      return round(citation.round)?.firstDay
    }
  }

  /// Citations of sources that were not published yet would give the future away, as would those of
  /// notes of rounds that had not begun.
  private mutating func keepOnlyKnownSources(
    comparedWith all: [Source], notBegun coming: Set<String>
  ) {
    let gone = Set(all.map(\.id)).subtracting(sources.map(\.id))
    guard !gone.isEmpty || !coming.isEmpty else { return }
    func isGone(_ id: String) -> Bool {
      gone.contains(id) || (NoteCitation(id).map { coming.contains($0.round) } ?? false)
    }
    func trim<R: Record>(_ records: inout [R]) {
      for index in records.indices where records[index].sources.contains(where: isGone) {
        records[index].sources.removeAll(where: isGone)
      }
    }
    trim(&agreements)
    trim(&rounds)
    trim(&delegates)
    trim(&issues)
    trim(&positions)
    trim(&offers)
    let cited = Set(payments.filter { !$0.sources.isEmpty }.map(\.key))
    trim(&payments)
    // What no source stated yet could only follow from the rule.
    for index in payments.indices
    where payments[index].sources.isEmpty && cited.contains(payments[index].key) {
      payments[index].confidence = Confidence.weakest([payments[index].confidence, .derived])
    }
    trim(&indicators)
    trim(&categories)
    // A sum as somebody converted it is known with the publication that did.
    for index in payments.indices {
      let reporters = payments[index].usdReportedSource.split(separator: ";").map(String.init)
      guard reporters.contains(where: isGone) else { continue }
      payments[index].usdReported = nil
      payments[index].usdReportedSource = ""
    }
  }
}

extension TermIndex {
  /// The indicator the index reads, but for the currency in its name; nil for rules that read none.
  var series: String? {
    switch self {
    case .cpi: Indicator.Series.cpi
    case .defenceBudget: Indicator.Series.defenceGrowth
    case .gdp: CurrencySeries(money: "").gdp2020
    case .fixed, .none, .amounts: nil
    }
  }
}
