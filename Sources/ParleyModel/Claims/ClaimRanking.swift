/// Which ways to read a claim are shown, and in which order.
struct ClaimRanking {
  let claim: Claim

  /// The best of all candidates, those that hold first.
  func best(of all: [ClaimDesk.Candidate]) -> [ClaimDesk.Candidate] {
    let sorted = all.filter(isNear).enumerated().map {
      (rank: rank($0.element) + [$0.offset], $0.element)
    }
    .sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.1)
    let hasPrinted = sorted.contains(where: \.isAsPrinted)
    let isTrueAsPrinted = sorted.first.map { $0.verdict == .holds && $0.isAsPrinted } ?? false
    var kept: [ClaimDesk.Candidate] = []
    for verdict in [ClaimVerdict.holds, .nearly, .fails] {
      // Every verdict on the printed year is told; of others only what explains the figure better.
      let saysMore =
        switch verdict {
        case .holds: !isTrueAsPrinted
        case .nearly: kept.isEmpty
        case .fails: kept.isEmpty && !hasPrinted
        }
      let found = sorted.filter { $0.verdict == verdict && ($0.isAsPrinted || saysMore) }
      kept += found.prefix(most(verdict))
    }
    // What the printed year comes to, counted alike, is part of every answer.
    guard let first = kept.first, !first.isAsPrinted else { return kept }
    let printed = sorted.first { $0.isAsPrinted && isCountedAlike($0, first) }
    if let printed {
      kept.removeAll { isSame($0, printed) }
      kept.insert(printed, at: kept.firstIndex { $0.verdict == .fails } ?? kept.endIndex)
    }
    return kept
  }

  /// Years a base year may lie from the printed one: figures of few digits agree with some year of
  /// every decade, and nobody is so far out.
  static let farthest = 5

  /// Whether a candidate is worth a look: of the printed year, or not far from it.
  private func isNear(_ candidate: ClaimDesk.Candidate) -> Bool {
    switch candidate.comparison {
    case .rise(let from, _), .yearlyRise(let from, _):
      claim.baseYear.map { isNear(candidate, from: from, printed: $0) } ?? true
    case .sum(let year):
      // The sum of another year is no near miss; it is right or says nothing.
      claim.yearMeant.map {
        year == $0 || candidate.verdict == .holds && abs(year - $0) <= Self.farthest
      } ?? true
    case .total, .share: true
    }
  }

  /// Whether a base year that was not printed may be the one meant. In an open claim it is one year off
  /// at most, and what rises so each year is on record. What agrees only nearly is no farther off, and
  /// counts from a payment of record.
  private func isNear(
    _ candidate: ClaimDesk.Candidate, from: Int, printed: Int
  ) -> Bool {
    let off = abs(from - printed)
    if claim.isOpen, off > 0, case .yearlyRise = candidate.comparison {
      guard case .payment = candidate.sum.subject else { return false }
    }
    guard candidate.verdict == .nearly else { return off <= (claim.isOpen ? 1 : Self.farthest) }
    guard case .payment? = candidate.base?.subject else { return off == 0 }
    return off <= 1
  }

  /// Whether two are the same sort of figure and lead to the same year.
  private func isCountedAlike(
    _ one: ClaimDesk.Candidate, _ other: ClaimDesk.Candidate
  ) -> Bool {
    switch (one.comparison, other.comparison) {
    case (.rise(_, let to), .rise(_, let otherTo)):
      to == otherTo && one.sum.figure.unit == other.sum.figure.unit
    case (.yearlyRise(_, let to), .yearlyRise(_, let otherTo)): to == otherTo
    default: false
    }
  }

  private func isSame(_ one: ClaimDesk.Candidate, _ other: ClaimDesk.Candidate) -> Bool {
    one.comparison == other.comparison && one.sum.subject == other.sum.subject
      && one.sum.currency == other.sum.currency
  }

  /// How many of one verdict are kept.
  private func most(_ verdict: ClaimVerdict) -> Int {
    switch verdict {
    case .holds: 8
    case .nearly: 4
    case .fails: 3
    }
  }

  /// What decides between two candidates, the weightiest first; the lesser counts.
  ///
  /// Of those that hold the plainest is the best, of those that do not the nearest.
  private func rank(_ candidate: ClaimDesk.Candidate) -> [Int] {
    let start = [candidate.verdict.rawValue, candidate.isAsPrinted ? 0 : 1, kindRank(candidate)]
    let subject = subjectRank(candidate.sum.subject)
    let off = Int(
      clamping: (candidate.value - claim.figure.value).rounded(to: 3).coefficient.magnitude)
    return candidate.verdict == .holds
      ? start + [subject, distance(candidate), off]
      : start + [isOfPrintedSum(candidate) ? 0 : 1, off, subject, distance(candidate)]
  }

  private func isOfPrintedSum(_ candidate: ClaimDesk.Candidate) -> Bool {
    if case .printed = candidate.sum.subject { true } else { false }
  }

  private func kindRank(_ candidate: ClaimDesk.Candidate) -> Int {
    switch candidate.comparison {
    case .rise: candidate.sum.figure.unit == .usdMillions && claim.amount?.kind != .usd ? 2 : 0
    case .sum: 0
    case .yearlyRise, .total: 1
    case .share: 3
    }
  }

  private func subjectRank(_ subject: ClaimReading.Subject) -> Int {
    switch subject {
    case .printed, .payment(.agreed): 0
    case .payment, .reported, .scenarios: 1
    case .offer: 2
    case .bound: 3
    }
  }

  /// How far the year lies from the printed one; without a printed one, how many years a rise takes.
  private func distance(_ candidate: ClaimDesk.Candidate) -> Int {
    switch candidate.comparison {
    case .rise(let from, let to):
      abs(claim.baseYear.map { from - $0 } ?? (to.map { $0 - from } ?? 0))
    case .yearlyRise(let from, let to): abs(claim.baseYear.map { from - $0 } ?? (to - from))
    case .sum(let year), .share(_, let year): abs(claim.yearMeant.map { year - $0 } ?? 0)
    case .total: 0
    }
  }
}
