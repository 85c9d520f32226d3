/// What parley makes of a claim: the ways to read it, the best first.
public struct ClaimAnswer: Hashable, Sendable {
  /// What was claimed.
  public let claim: Claim
  /// Those that hold or nearly do, and those nearest to what was printed; empty where nothing on hand
  /// can be compared.
  public let readings: [ClaimReading]
  /// The exchange rate that would make a sum in dollars true of the printed year; nil for other claims,
  /// where a reading of that year holds, and where no payment of it is known.
  public let neededRate: Figure?

  /// Sets a claim beside all that a workspace and some scenarios know.
  public init(to claim: Claim, in workspace: Workspace, projections: [Projection]) {
    self.claim = claim
    let desk = ClaimDesk(claim: claim, workspace: workspace, projections: projections)
    let all =
      claim.figure.kind == .percent ? desk.rises + desk.shares : desk.sums + desk.totals
    readings = Self.ranked(all, claim)
    let isExplained = readings.contains { $0.verdict == .holds && $0.isAsPrinted }
    neededRate = claim.figure.kind == .usd && !isExplained ? desk.neededRate : nil
  }

  /// The best reading; nil where nothing could be compared.
  public var best: ClaimReading? { readings.first }

  /// The best reading of those that take the printed year at its word; nil where there is none.
  public var asPrinted: ClaimReading? { readings.first(where: \.isAsPrinted) }

  /// How many readings of one verdict are kept.
  private static func most(_ verdict: ClaimVerdict) -> Int {
    switch verdict {
    case .holds: 8
    case .nearly: 4
    case .fails: 3
    }
  }

  private static func ranked(_ all: [ClaimReading], _ claim: Claim) -> [ClaimReading] {
    let sorted = all.enumerated().map { (rank: rank($0.element, claim) + [$0.offset], $0.element) }
      .sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.1)
    var kept: [ClaimReading] = []
    for verdict in [ClaimVerdict.holds, .nearly, .fails] {
      // A reading that fails says something only of the year that was printed, or if there is no
      // better one.
      let of = sorted.filter {
        $0.verdict == verdict && (verdict != .fails || $0.isAsPrinted || kept.isEmpty)
      }
      kept += of.prefix(most(verdict))
    }
    // What the printed year comes to is part of every answer.
    if !kept.contains(where: \.isAsPrinted), let printed = sorted.first(where: \.isAsPrinted) {
      kept.append(printed)
    }
    return kept
  }

  /// What decides between two readings, the weightiest first; the lesser counts.
  private static func rank(_ reading: ClaimReading, _ claim: Claim) -> [Int] {
    [
      reading.verdict.rawValue, reading.isAsPrinted ? 0 : 1, kindRank(reading),
      subjectRank(reading.subject), distance(reading, claim),
      Int(clamping: reading.difference.rounded(to: 3).coefficient.magnitude),
    ]
  }

  private static func kindRank(_ reading: ClaimReading) -> Int {
    switch reading.comparison {
    case .rise: reading.currency == .money ? 0 : 2
    case .sum: 0
    case .yearlyRise, .total: 1
    case .share: 3
    }
  }

  private static func subjectRank(_ subject: ClaimReading.Subject) -> Int {
    switch subject {
    case .printed, .payment(.agreed): 0
    case .payment, .reported, .scenarios: 1
    case .offer: 2
    case .bound: 3
    }
  }

  /// How far a reading's year lies from the printed one; without a printed one, how many years a rise
  /// takes.
  private static func distance(_ reading: ClaimReading, _ claim: Claim) -> Int {
    switch reading.comparison {
    case .rise(let from, let to):
      abs(claim.baseYear.map { from - $0 } ?? (to.map { $0 - from } ?? 0))
    case .yearlyRise(let from, let to): abs(claim.baseYear.map { from - $0 } ?? (to - from))
    case .sum(let year), .share(_, let year): abs(claim.yearMeant.map { year - $0 } ?? 0)
    case .total: 0
    }
  }
}
