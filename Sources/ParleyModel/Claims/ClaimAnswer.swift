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
    readings = ClaimRanking(claim: claim).best(of: all).map { desk.reading($0) }
    let isExplained = readings.contains { $0.verdict == .holds && $0.isAsPrinted }
    neededRate = claim.figure.kind == .usd && !isExplained ? desk.neededRate : nil
  }

  /// The best reading; nil where nothing could be compared.
  public var best: ClaimReading? { readings.first }

  /// The best reading of those that take the printed year at its word; nil where there is none.
  public var asPrinted: ClaimReading? { readings.first(where: \.isAsPrinted) }
}
