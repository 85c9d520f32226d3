import ParleyModel
import TerminalKit

/// How points stand, in words and colours.
enum PointStatus {
  /// The order in which points are listed: what is not agreed comes first.
  static func rank(_ status: IssueStatus?) -> Int {
    switch status {
    case .open: 0
    case .bracketed: 1
    case .settled: 2
    case nil: 3
    }
  }

  /// The colour of a status, which its word says too.
  static func role(_ status: IssueStatus?) -> Role {
    switch status {
    case .settled: .positive
    case .bracketed: .warning
    case .open: .accent
    case nil: .dim
    }
  }

  /// `open`, `settled`, `status not known yet`.
  static func title(_ status: IssueStatus?) -> Phrase {
    status?.title ?? "status not known yet"
  }

  /// `6 points: 1 open, 0 bracketed, 5 settled`, with those whose status is not known where there are
  /// any.
  static func count(_ issues: [Issue]) -> Phrase {
    func number(_ status: IssueStatus?) -> Int { issues.count { $0.status == status } }
    let points = Phrase.count(issues.count, one: "{} point", many: "{} points")
    let known: Phrase =
      "\(points): \(number(.open)) open, \(number(.bracketed)) bracketed, \(number(.settled)) settled"
    let unknown = number(nil)
    return unknown == 0 ? known : "\(known), \(unknown) not known yet"
  }

  /// The points of an agreement's talks, by status, then in the order of their file.
  static func sorted(_ issues: [Issue]) -> [Issue] {
    issues.enumerated().sorted {
      (rank($0.element.status), $0.offset) < (rank($1.element.status), $1.offset)
    }.map(\.element)
  }
}
