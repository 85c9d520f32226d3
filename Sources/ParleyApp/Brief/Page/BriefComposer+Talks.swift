import ParleyModel

/// Who sits across the table, what came before, what is open and what was said.
extension BriefComposer {
  var delegations: BriefPage.Section? {
    guard !brief.heads.isEmpty else { return nil }
    let parties = brief.heads.map { head in (code: head.party.code, text: text(of: head)) }
    return BriefPage.Section(title: say("Delegations"), blocks: [.parties(parties)])
  }

  private func text(of head: BriefHead) -> BriefText {
    guard let cited = head.delegate else {
      let words =
        head.isLeftOut
        ? say("left out for its sources")
        : head.stated.isEmpty ? say("nothing on record") : head.stated
      return BriefText(words, head.stated.isEmpty ? .aside : .strong)
    }
    let delegate = cited.value
    var line = BriefText(RecordText.names(delegate), .strong)
    if !delegate.title.isEmpty { line.append(", \(delegate.title.clamped(to: Self.longestCell))") }
    line.append(mark: cited.confidence)
    line.append(notes: brief.notes.numbers(of: cited))
    return line
  }

  /// The rounds before and what has followed.
  var rounds: BriefPage.Section? {
    var lines: [BriefText] = []
    if !brief.earlier.isEmpty {
      var items = brief.earlier.shown.map { cited in
        let round = cited.value
        let name = "\(RoundText.name(round)), \(DateText.range(round))"
        return self.cited(round.city.isEmpty ? name : "\(name), \(round.city)", cited)
      }
      if brief.earlier.omitted > 0 {
        items.insert(
          BriefText(
            say(
              .count(brief.earlier.omitted, one: "{} earlier round", many: "{} earlier rounds")),
            .aside), at: 0)
      }
      lines.append(.joined(items, separator: "; "))
    }
    if !brief.since.isEmpty { lines.append(since) }
    guard !lines.isEmpty else { return nil }
    return BriefPage.Section(title: say("Rounds"), blocks: [.lines(lines)])
  }

  /// `Since: 5 more meetings; initialled, 3 Oct 2024; …`.
  private var since: BriefText {
    var items: [BriefText] = []
    if brief.since.meetings > 0 {
      items.append(
        BriefText(
          say(.count(brief.since.meetings, one: "{} more meeting", many: "{} more meetings"))))
    }
    if brief.since.milestones.omitted > 0 {
      items.append(
        BriefText(
          say(
            .count(
              brief.since.milestones.omitted, one: "{} more milestone",
              many: "{} more milestones"))))
    }
    items += brief.since.milestones.shown.map { cited in
      let round = cited.value
      return self.cited("\(RoundText.name(round)), \(DateText.range(round))", cited)
    }
    var line = BriefText(say("Since then: "), .aside)
    line.append(.joined(items, separator: "; "))
    return line
  }

  /// The points: each side's line, and where it stands.
  var points: BriefPage.Section? {
    let points = brief.points
    let isOpen = points.shown.contains { $0.value.status != .settled }
    let title = isOpen || points.isEmpty ? say("Open points") : say("Points settled")
    guard !points.isEmpty else {
      return BriefPage.Section(
        title: title, blocks: [.lines([BriefText(say("No point is on record."), .aside)])])
    }
    let parties = workspace.sides
    var table = BriefPage.Table(
      columns: [.init(say("point"))] + parties.map { .init($0.code) } + [
        .init(say("where it stands"))
      ])
    table.rows = points.shown.map { cited in
      let issue = cited.value
      let title = RecordText.title(issue).clamped(to: Self.longestCell)
      let state = state(of: issue)
      // The sources stand behind what was settled; behind the point where nothing was yet.
      return [state.isEmpty ? self.cited(title, cited) : BriefText(title)]
        + parties.map { BriefText((issue.lines[$0.code] ?? "").clamped(to: Self.longestCell)) }
        + [state.isEmpty ? BriefText() : self.cited(state, cited)]
    }
    if points.omitted > 0 {
      table.caption = BriefText(
        say(.count(points.omitted, one: "and {} more point", many: "and {} more points")))
    }
    return BriefPage.Section(title: title, blocks: [.table(table.withoutEmptyColumns())])
  }

  private func state(of issue: Issue) -> String {
    let outcome = issue.outcome.clamped(to: Self.longestCell)
    guard let status = issue.status.map({ say($0.title) }) else { return outcome }
    return outcome.isEmpty ? status : "\(status): \(outcome)"
  }

  /// Each side's newest statement.
  var words: BriefPage.Section? {
    guard !brief.words.isEmpty else { return nil }
    let parties = brief.words.map { word in
      (code: say(Party.title(of: word.party)), text: text(of: word))
    }
    return BriefPage.Section(title: say("Last word"), blocks: [.parties(parties)])
  }

  private func text(of word: BriefWord) -> BriefText {
    let newer = Phrase.count(
      word.newerLeftOut, one: "{} newer statement is left out for its source",
      many: "{} newer statements are left out for their sources")
    guard let cited = word.position else {
      let nothing: Phrase = word.newerLeftOut > 0 ? "left out for its sources" : "nothing on record"
      return BriefText(say(nothing), .aside)
    }
    let position = cited.value
    var line = BriefText(DateText.range(from: position.date, to: position.date), .aside)
    line.append("  ")
    if !position.speaker.isEmpty { line.append("\(position.speaker): ") }
    line.append(self.cited(position.text.clamped(to: Self.longest), cited))
    if word.newerLeftOut > 0 { line.append(" (\(say(newer)))", .aside) }
    return line
  }
}
