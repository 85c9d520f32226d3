import ParleyModel

/// Notes as the dashboard names them.
enum NoteName {
  /// `round 4 of the 12th`; the id where no round has it.
  static func text(_ id: String, in workspace: Workspace) -> String {
    guard let round = round(id, in: workspace) else { return id }
    return text(of: round)
  }

  /// The round of a note, private or not.
  private static func round(_ id: String, in workspace: Workspace) -> Round? {
    let id = PrivateName.plain(id)
    return workspace.rounds.first { $0.id == id }
  }

  /// `round 4 of the 12th`.
  static func text(of round: Round) -> String {
    say("\(RoundText.name(round)) of the \(Ordinal.phrase(round.agreement))")
  }

  /// `R4, 12th`, as the timeline names it; the id where no round has it.
  static func short(_ id: String, in workspace: Workspace) -> String {
    guard let round = round(id, in: workspace) else { return id }
    let label = RoundText.short(round)
    return "\(label.isEmpty ? RoundText.name(round) : label), \(DateText.ordinal(round.agreement))"
  }
}
