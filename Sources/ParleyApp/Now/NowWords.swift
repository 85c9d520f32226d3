import ParleyModel
import TerminalKit

/// The lines of the Now strip that are words: the agreement's rule, each side's newest statement.
struct NowWords {
  let state: AppState
  /// Cells a line may take.
  let width: Int

  /// The rule by which later years follow, as the agreement's row has it.
  var rule: StyledLine {
    var line = StyledLine()
    line.append(say("Rule  "), .heading)
    guard let agreement = state.standing.agreement, state.standing.state != .lapsed else {
      line.append(say("no agreement covers this year"), .warning)
      return line
    }
    let starts = state.shown.terms(of: agreement.number).map(\.from)
    if let start = starts.min(), start > state.day.year {
      line.append(say("from \(start): "), .dim)
    }
    line.append(display(agreement.rule))
    line.append(Self.sources(agreement.sources), ifFitting: width)
    return line
  }

  /// One line for each party: its newest statement, with age and source.
  var each: [StyledLine] {
    state.shown.sides.prefix(2).map { party in
      var line = StyledLine()
      line.append(display(party.code).padded(to: 6), PartyRole.role(party.code, in: state.shown))
      guard let word = state.shown.lastWord(of: party.code) else {
        line.append(state.damage(in: "positions.csv") ?? say("nothing on record"), .dim)
        return line
      }
      line.append("\(word.date), \(age(of: word.date.lastDay))  ", .dim)
      if !word.speaker.isEmpty { line.append("\(word.speaker): ", .dim) }
      line.append(cut(word, to: width - line.width))
      return line
    }
  }

  /// Both parties' newest statements in one line, the newer one first.
  var both: StyledLine {
    var line = StyledLine()
    line.append(say("Said  "), .heading)
    let words = newestFirst
    guard !words.isEmpty else {
      line.append(state.damage(in: "positions.csv") ?? say("nothing on record"), .dim)
      return line
    }
    let share = (width - line.width - 3 * (words.count - 1)) / words.count
    for (index, word) in words.enumerated() {
      if index > 0 { line.append("   ") }
      var part = StyledLine(
        display("\(word.party) "), PartyRole.role(word.party, in: state.shown))
      part.append("\(word.date) ", .dim)
      part.append(cut(word, to: share - part.width))
      line.append(index + 1 < words.count ? part.fitted(to: share) : part)
    }
    return line
  }

  /// The newest statement of all, for narrow screens.
  var newest: StyledLine {
    guard let word = newestFirst.first else { return StyledLine() }
    var line = StyledLine(
      display("\(word.party) "), PartyRole.role(word.party, in: state.shown))
    line.append("\(age(of: word.date.lastDay)): ", .dim)
    line.append(display(word.text))
    return line
  }

  private var newestFirst: [Position] {
    let own = state.shown.sides.prefix(2).compactMap { state.shown.lastWord(of: $0.code) }
    // What both said together stands where neither has spoken alone.
    guard own.isEmpty else { return own.sorted { $0.date > $1.date } }
    return state.shown.lastWord(of: Party.joint).map { [$0] } ?? []
  }

  /// A statement in so many cells: the words give way before their source does.
  private func cut(_ word: Position, to room: Int) -> StyledLine {
    let grounds = Self.sources(word.sources, gap: 2)
    var line = StyledLine()
    line.append(display(word.text).truncated(to: max(12, room - grounds.width)))
    if line.width + grounds.width <= room { line.append(grounds) }
    return line
  }

  /// Ids of sources behind a gap.
  static func sources(_ ids: [String], gap: Int = 3) -> StyledLine {
    guard !ids.isEmpty else { return StyledLine() }
    return StyledLine(
      display(String(repeating: " ", count: gap) + ids.joined(separator: " ")), .dim)
  }

  /// How long ago a day was on the day shown; in the past "today" would be misread.
  private func age(of day: Day) -> String {
    let days = day.days(to: state.day)
    guard state.asOf != nil, days == 0 || days == 1 else {
      return DateText.age(of: day, on: state.day)
    }
    return days == 0 ? say("that day") : say("the day before")
  }
}
