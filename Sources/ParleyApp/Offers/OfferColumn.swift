import ParleyModel
import TerminalKit

/// A column of the ladder.
enum OfferColumn: CaseIterable, Hashable, Sendable {
  case id, date, by, level, amount, money, basis, years, rule, state, reply

  /// The columns in the order in which they get room, the most needed first.
  private static let wanted: [OfferColumn] = [
    .id, .by, .amount, .money, .date, .state, .years, .basis, .rule, .reply, .level,
  ]
  /// The widest a column gets.
  private static let mostWidth = 26

  /// What stands over it.
  func title(money: String) -> Phrase {
    switch self {
    case .id: "id"
    case .date: "date"
    case .by: "who"
    case .level: "level"
    case .amount: "amount"
    case .money: Phrase(money: money)
    case .basis: "reckoned"
    case .years: "years"
    case .rule: "rule"
    case .state: "state"
    case .reply: "replies to"
    }
  }

  /// Whether it is set to the right.
  var isNumeric: Bool { self == .money }

  /// What it says of a rung; empty where nothing is stated.
  func text(_ rung: OfferRung, money: String) -> String {
    let offer = rung.offer
    switch self {
    case .id: return offer.id
    case .date: return (offer.date ?? offer.published)?.description ?? ""
    case .by: return say(Party.title(of: offer.by))
    case .level: return offer.level.map { say($0.title) } ?? ""
    case .amount: return OfferText.amount(offer, money: money) ?? ""
    case .money:
      return rung.money.map { figure in
        let mark = figure.isWeak ? FigureText.mark(figure.provenance.confidence) : ""
        return FigureText.money(figure.value) + mark
      } ?? ""
    case .basis: return rung.basis.shortText.text
    case .years: return OfferText.years(offer)
    case .rule: return OfferText.rule(offer)
    case .state: return offer.state.map { say($0.title) } ?? ""
    case .reply: return offer.replyTo
    }
  }

  /// The colour role of its cells.
  func role(_ rung: OfferRung, in workspace: Workspace) -> Role {
    switch self {
    case .id: rung.isPrivate ? .private : .accent
    case .by: PartyRole.role(rung.offer.by, in: workspace)
    case .money: .text
    case .amount, .years, .rule: .text
    case .date, .level, .basis, .state, .reply: .dim
    }
  }

  /// A column where it shows.
  struct Shown: Hashable {
    let column: OfferColumn
    /// Cells from the left edge of the ladder.
    let x: Int
    let width: Int
  }

  /// The columns that fit into so many cells, whole, in the order of the ladder.
  static func shown(_ rungs: [OfferRung], money: String, width: Int) -> [Shown] {
    var widths: [OfferColumn: Int] = [:]
    var left = width
    for column in wanted {
      let cells = rungs.map { display(column.text($0, money: money)).width }
      // A column that says nothing of any offer needs no room.
      guard let widest = cells.max(), widest > 0 || column == .id else { continue }
      let own = min(max(widest, display(column.title(money: money).text).width), mostWidth)
      guard own + 2 <= left + 2 else { continue }
      widths[column] = own
      left -= own + 2
    }
    var x = 0
    return allCases.compactMap { column in
      guard let own = widths[column] else { return nil }
      defer { x += own + 2 }
      return Shown(column: column, x: x, width: own)
    }
  }
}
