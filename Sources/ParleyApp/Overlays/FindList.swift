import ParleyModel
import TerminalKit

/// What can be found by `/`: rounds, people and positions.
struct FindList {
  let state: AppState

  /// The entries that contain every word of the query, whatever its case.
  func lines(matching query: String) -> [OverlayContent.Line] {
    let words = query.split(separator: " ").map { SearchText.folded(String($0)) }
    return entries.compactMap { entry in
      let text = SearchText.folded(entry.text.plain)
      return words.allSatisfy { text.contains($0) } ? entry : nil
    }
  }

  private var entries: [OverlayContent.Line] {
    rounds + people + positions
  }

  private var rounds: [OverlayContent.Line] {
    state.talks.flatMap { talks in
      talks.entries.map { entry in
        let round = entry.round
        var line = StyledLine()
        line.append(display("round").padded(to: 10), .dim)
        let name = "\(DateText.ordinal(round.agreement)) \(round.kind.rawValue) "
        line.append(name + (round.number.map { "\($0) " } ?? ""), .accent)
        line.append("\(DateText.range(round)) \(round.city)  ")
        line.append(round.outcome, .dim)
        return OverlayContent.Line(text: line, action: .goToRound(round.id))
      }
    }
  }

  private var people: [OverlayContent.Line] {
    state.shown.delegates.map { delegate in
      var line = StyledLine()
      line.append(display("person").padded(to: 10), .dim)
      line.append("\(delegate.name) \(delegate.nativeName)", role(delegate.party))
      line.append("  \(DateText.ordinal(delegate.agreement)), \(delegate.role), ")
      line.append(delegate.title, .dim)
      return OverlayContent.Line(
        text: line,
        action: .goToRecord(delegate, agreement: delegate.agreement, tab: .delegations))
    }
  }

  private var positions: [OverlayContent.Line] {
    state.shown.positions.sorted { $0.date.lastDay > $1.date.lastDay }.map { position in
      var line = StyledLine()
      line.append(display("position").padded(to: 10), .dim)
      line.append("\(position.date) ")
      line.append("\(position.party) ", role(position.party))
      if !position.speaker.isEmpty { line.append("\(position.speaker): ", .dim) }
      line.append("\(position.theme): \(position.text)")
      return OverlayContent.Line(
        text: line,
        action: position.agreement.map {
          .goToRecord(position, agreement: $0, tab: .positions)
        })
    }
  }

  private func role(_ party: String) -> Role { PartyRole.role(party, in: state.shown) }
}

/// Texts made comparable for finding.
enum SearchText {
  /// Lower case, composed the way the screen shows it.
  static func folded(_ text: String) -> String { display(text).string.lowercased() }
}
