import ParleyModel

/// Rounds and milestones as the dashboard names them.
enum RoundText {
  /// `R4`, `R8x`; empty for what is no meeting.
  static func short(_ round: Round) -> String {
    let number = round.number.map(String.init) ?? ""
    return switch round.kind {
    case .round: "R\(number)"
    case .extraSession: "R\(number)x"
    default: ""
    }
  }

  /// `round 4`, `extra session`, `initialled`, `in force`.
  static func name(_ round: Round) -> String {
    say(phrase(round))
  }

  /// What a deadline or an event is, in the words of its row; nil for other rows, and where the row has
  /// no words.
  static func ahead(_ round: Round) -> String? {
    switch round.kind {
    case .deadline, .event: round.outcome.isEmpty ? nil : round.outcome
    default: nil
    }
  }

  /// The same in no language yet.
  static func phrase(_ round: Round) -> Phrase {
    switch round.kind {
    case .round: round.number.map { "round \($0)" } ?? "round"
    case .extraSession: "extra session"
    case .initialling: "initialled"
    case .signature: "signed"
    case .assembly: "assembly vote"
    case .inForce: "in force"
    case .deadline: "deadline"
    case .event: "event"
    }
  }
}
