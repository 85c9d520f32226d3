import ParleyModel
import TerminalKit

/// Draws the timeline: agreements newest first, their rounds and milestones oldest first.
struct TimelineView {
  let state: AppState

  func draw(_ rect: Rect, into painter: inout Painter) {
    let isFocused = state.focus == .timeline
    let title = StyledLine(
      display("1 \(Pane.timeline.name)"), isFocused ? .titleFocused : .title)
    let inside = painter.pane(
      rect, title: title, isFocused: isFocused,
      others: Pane.timeline.others(
        in: ScreenLayout(state), beside: title, keys: state.keyNames),
      target: .title(.timeline))
    guard !inside.isEmpty else { return }
    let rows = state.timeline.rows
    painter.hear(1, say(Pane.timeline.name))
    guard !rows.isEmpty else {
      let damage = state.damage(in: "agreements.csv") ?? state.damage(in: "rounds.csv")
      let sentence = damage ?? say("No agreements and no rounds yet.")
      let steps = FirstSteps(state: state).timeline.map { say($0) }
      FirstSteps.draw(
        [(sentence, damage == nil ? .dim : .warning)] + steps.map { ($0, .text) },
        in: Rect(x: inside.x + 1, y: inside.y, width: inside.width - 1, height: inside.height),
        into: &painter)
      painter.hear(2, ([sentence] + steps).joined(separator: " "), isFocused: isFocused)
      return
    }
    let top = state.timeline.window.top
    let basis = LineCache.Basis(state, size: inside.size)
    for (offset, row) in rows[top...].prefix(inside.height).enumerated() {
      let y = inside.y + offset
      let line = painter.lines.timeline.line(top + offset, basis) {
        self.line(row, width: inside.width)
      }
      painter.put(line, x: inside.x, y: y, width: inside.width)
      painter.mark(x: inside.x, y: y, width: inside.width, .row(row.subject))
      if case .agreement(let number) = row.subject {
        painter.mark(x: inside.x, y: y, width: 2, .fold(number))
      }
      let isSelected = top + offset == state.timeline.cursor
      if isSelected {
        let cells = Rect(x: inside.x, y: y, width: inside.width, height: 1)
        painter.select(cells, isFocused: isFocused)
        if isFocused, state.overlay == nil {
          painter.frame.cursor = Point(x: inside.x, y: y)
        }
      }
    }
    if painter.isHeard {
      for (index, row) in rows.enumerated() {
        painter.hear(
          row.entry == nil ? 2 : 3, spoken(row),
          isFocused: isFocused && index == state.timeline.cursor)
      }
    }
    ListWindow.drawMarks(
      top: top, count: rows.count, inside: inside, into: &painter, isFocused: isFocused)
  }

  private func line(_ row: TimelineState.Row, width: Int) -> StyledLine {
    let talks = state.talks[row.talks]
    if let entry = row.entry {
      return TimelineEntryLine(state: state, talks: talks, index: entry, width: width).line
    }
    return heading(talks, width: width)
  }

  /// The row in words, without the marks that only the eye needs.
  private func spoken(_ row: TimelineState.Row) -> String {
    let talks = state.talks[row.talks]
    if let entry = row.entry {
      return TimelineEntryLine(state: state, talks: talks, index: entry, width: 0).spoken
    }
    let isUnfolded = state.timeline.unfolded.contains(talks.id)
    // The mark before it says what the last word does.
    let words = String(heading(talks, width: ChartWords.width).plain.dropFirst(2))
    return isUnfolded ? say("\(words), unfolded") : say("\(words), folded")
  }

  private func heading(_ talks: Talks, width: Int) -> StyledLine {
    var line = StyledLine()
    let isUnfolded = state.timeline.unfolded.contains(talks.id)
    line.append(isUnfolded ? state.symbols.unfolded : state.symbols.folded, .dim)
    line.append(" \(DateText.ordinal(talks.id))", .heading)
    line.append(" \(talks.agreement?.term ?? say("in talks"))", .text)
    if talks.agreement == nil, state.asOf == nil {
      line.append(say(" not in agreements.csv"), .warning)
    }
    let held = talks.roundsBegun(by: state.day)
    if talks.roundCount > 0 { line.append("  \(DateText.count(held, "round"))", .dim) }
    if held < talks.roundCount {
      line.append(say(" held"), .dim)
      line.append(say(", \(talks.roundCount - held) to come"), .accent)
    }
    if let days = talks.daysToText {
      let text = display(say(", \(DateText.count(days, "day")) to the text"))
      if line.width + text.width <= width { line.append(text, .dim) }
    }
    if talks.entries.isEmpty, let signed = talks.agreement?.signed {
      line.append(say("  signed \(signed)"), .dim)
    }
    return line
  }
}

/// The line of one round or milestone.
struct TimelineEntryLine {
  let state: AppState
  let talks: Talks
  /// Index of the entry in the talks.
  let index: Int
  let width: Int

  private var round: Round { talks.entries[index].round }

  var line: StyledLine {
    let symbols = state.symbols
    let phase = round.phase(on: state.day)
    var line = StyledLine(" ", .dim)
    if width >= 46 { line.append(display(year).padded(to: 5), .dim) }
    line.append(index == talks.entries.count - 1 ? symbols.lastBranch : symbols.branch, .border)
    line.append(mark(phase), phase == .held && round.kind.isMeeting ? .text : .accent)
    line.append(" ")
    // What is to come stands back behind what was held.
    let isComing = if case .coming = phase { true } else { false }
    let role: Role = isComing ? .dim : .text
    line.append(display(RoundText.short(round)).padded(to: 4), role)
    let mark = FigureText.mark(round.confidence)
    let dates = DateText.range(round, withYear: false) + (mark.isEmpty ? "" : " " + mark)
    let dateWidth = max(width < 42 ? 12 : 13, DateText.monthRangeWidth + 1)
    // The days behind the city end in one column, however wide the dates of a language are.
    let gapEnd = line.width + (width < 42 ? 12 : 13) + 15
    let date = display(dates)
    line.append(date.padded(to: max(dateWidth, date.width + 1)), role)
    guard phase == .held else {
      line.append(pendingPart(phase, room: width - line.width))
      return line
    }
    guard round.kind.isMeeting else {
      line.append(RoundText.name(round), .accent)
      let room = width - line.width - 2
      if let words = RoundText.ahead(round), room >= 8 {
        line.append("  ")
        line.append(display(words).truncated(to: room), .dim)
      }
      return line
    }
    let gap = display(gapText)
    let room = max(0, gapEnd - line.width)
    let cityWidth = max(0, min(10, room - gap.width - 1))
    line.append(display(round.city).truncated(to: cityWidth).padded(to: cityWidth), .dim)
    line.append(gap.paddedLeft(to: room - cityWidth), .dim)
    if width >= 43 {
      line.append(
        display(" \(round.host)").padded(to: 5), PartyRole.role(round.host, in: state.shown))
    }
    if width < 43 { line.append(" ") }
    line.append(hasNote ? symbols.note : " ", .accent)
    addOutcome(to: &line)
    return line
  }

  /// `round 4, 25-27 Jun 2024, Seoul, host ROK, 13 days after the last meeting, has a note: …`, its
  /// outcome last.
  var spoken: String {
    var parts = [RoundText.name(round), DateText.range(round)]
    if round.kind.isMeeting {
      if !round.city.isEmpty { parts.append(round.city) }
      if !round.host.isEmpty { parts.append(say("host \(round.host)")) }
      if let gap = talks.entries[index].gap {
        parts.append(say("\(DateText.count(gap, "day")) after the last meeting"))
      }
    }
    switch round.phase(on: state.day) {
    case .coming(let days) where round.kind.isMeeting:
      parts.append(say("begins in \(DateText.count(days, "day"))"))
    case .coming(let days): parts.append(Self.wait(days))
    case .underWay(let day, let of): parts.append(say("in session, day \(day) of \(of)"))
    case .held: break
    }
    if let confidence = round.confidence, confidence.isWeak {
      parts.append(say("dates \(confidence.title)"))
    }
    if hasNote { parts.append(say("has a note")) }
    let words = parts.joined(separator: ", ")
    if let ahead = RoundText.ahead(round) { return "\(words): \(ahead)" }
    guard round.phase(on: state.day) == .held, !round.outcome.isEmpty else { return words }
    return "\(words): \(round.outcome)"
  }

  /// The outcome of what is over, where there is room.
  private func addOutcome(to line: inout StyledLine) {
    let room = width - line.width - 2
    guard room >= 20, !round.outcome.isEmpty else { return }
    line.append("  ")
    line.append(display(round.outcome).truncated(to: room), .dim)
  }

  /// When what is to come begins, or how far what is in session has come. Where the name does not fit
  /// whole, the days since the last meeting give way, then words about the days, and the name last.
  private func pendingPart(_ phase: RoundPhase, room: Int) -> StyledLine {
    let name = display(
      round.kind.isMeeting ? round.city : RoundText.ahead(round) ?? RoundText.name(round))
    let waits = waits(phase).map { display($0) }
    let gap = display(gapText.isEmpty ? "" : (width < 42 ? " " : "  ") + gapText)
    let ways = [(gap, waits[0])] + waits.map { (DisplayText(""), $0) }
    let shown = ways.first { name.width + $0.0.width + $0.1.width <= room }
    let (kept, when) = shown ?? ("", waits[min(waits.count - 1, width < 42 ? 0 : 2)])
    var part = StyledLine()
    part.append(name.truncated(to: max(0, room - when.width - kept.width)), .dim)
    part.append(kept, .dim)
    part.append(when, .accent)
    return part
  }

  /// `  in 1,131 days`, ` in 1,131 days`, ` in 1,131 d`; in a narrow pane ` in 1,131 d`, ` 1,131 d`.
  private func waits(_ phase: RoundPhase) -> [String] {
    switch phase {
    case .coming(let days):
      let number = Decimal(coefficient: days).grouped
      let short = " " + say("in \(number) d")
      if width < 42 { return [short, " " + say("\(number) d")] }
      return ["  " + Self.wait(days), " " + Self.wait(days), short]
    case .underWay(let day, let of):
      return [(width < 42 ? " " : "  ") + say("day \(day) of \(of)")]
    case .held: return [""]
    }
  }

  /// `+13`; empty for the first meeting and for what is no meeting.
  private var gapText: String {
    guard let days = talks.entries[index].gap else { return "" }
    return "+\(days)"
  }

  /// `in 1 day`, `in 1,131 days`.
  static func wait(_ days: Int) -> String {
    say(.count(days, one: "in {} day", many: "in {} days"))
  }

  /// The year, on the first row of each year.
  private var year: String {
    let year = round.firstDay.year
    if index > 0, talks.entries[index - 1].round.firstDay.year == year { return "" }
    return "\(year)"
  }

  private var hasNote: Bool {
    state.shown.notes.contains(round.id) && (state.asOf == nil || round.firstDay <= state.day)
  }

  private func mark(_ phase: RoundPhase) -> DisplayText {
    let symbols = state.symbols
    if case .coming = phase {
      return round.kind.isMeeting ? symbols.coming : symbols.comingDate
    }
    switch round.kind {
    case .round: return symbols.meeting
    case .extraSession: return symbols.extraSession
    default: return symbols.milestone
    }
  }
}
