public import ParleyModel

/// Keys for new rows, after the pattern of those that are there; never one that is taken.
///
/// A row that is left out for its faults is not seen: ``RowCheck`` tells when it has the key.
public enum ProposedKey {
  /// The number after the highest one; 1 where there is no agreement.
  public static func agreement(in workspace: Workspace) -> Int {
    (workspace.agreements.map(\.number).max() ?? 0) + 1
  }

  /// The number after an agreement's last round; 1 where there is none.
  public static func roundNumber(ofAgreement agreement: Int, in workspace: Workspace) -> Int {
    let rounds = workspace.rounds.filter { $0.agreement == agreement && $0.kind == .round }
    return (rounds.compactMap(\.number).max() ?? 0) + 1
  }

  /// The id of a round, as `12-05`; of an extra session after it, as `12-05x`; of anything else, as
  /// `12-signature`.
  ///
  /// - Parameter number: The round's number, or of an extra session that of the round before it; nil
  ///   for the next, or the last.
  public static func round(
    ofAgreement agreement: Int, kind: RoundKind, number: Int? = nil, in workspace: Workspace
  ) -> String {
    let ids = workspace.rounds.map(\.id)
    let taken = Set(ids)
    let prefix = prefix(ofAgreement: agreement, in: ids)
    let next = roundNumber(ofAgreement: agreement, in: workspace)
    let isPadded = !ids.contains { $0.count == prefix.count + 1 && $0.hasPrefix(prefix) }
    func numbered(_ number: Int) -> String {
      prefix + (isPadded ? padded(number) : String(number))
    }
    switch kind {
    case .round:
      guard number == nil else { return free(numbered(number ?? next), taken) }
      return numbered((next...).first { !taken.contains(numbered($0)) } ?? next)
    case .extraSession:
      let id = numbered(number ?? max(next - 1, 1))
      return free(id + "x", taken, then: [id + "y", id + "z"])
    default:
      return free(prefix + kind.rawValue, taken)
    }
  }

  /// The id after the highest one, as `P62`.
  public static func position(in workspace: Workspace) -> String {
    following("P", in: workspace.positions.map(\.id))
  }

  /// The id of an issue, as `12-level`: its agreement and theme.
  public static func issue(
    ofAgreement agreement: Int, theme: String, in workspace: Workspace
  ) -> String {
    let ids = workspace.issues.map(\.id)
    let word = slug(theme)
    return free(
      prefix(ofAgreement: agreement, in: ids) + (word.isEmpty ? "issue" : word), Set(ids))
  }

  /// The id of an offer, as `12-US3`, or `12-J1` for one that both sides made.
  public static func offer(
    ofAgreement agreement: Int, by party: String, in workspace: Workspace
  ) -> String {
    let ids = workspace.offers.map(\.id)
    return following(
      prefix(ofAgreement: agreement, in: ids) + (party == Party.joint ? "J" : party), in: ids)
  }

  /// The year after the last one with a payment in a status; nil where there is none.
  public static func paymentYear(
    status: PaymentStatus = .agreed, in workspace: Workspace
  ) -> Int? {
    workspace.payments.lazy.filter { $0.status == status }.map(\.year).max().map { $0 + 1 }
  }

  /// The year after the last one of a series; nil where it has none.
  public static func indicatorYear(of series: String, in workspace: Workspace) -> Int? {
    workspace.indicators.lazy.filter { $0.name == series }.map(\.year).max().map { $0 + 1 }
  }
}
