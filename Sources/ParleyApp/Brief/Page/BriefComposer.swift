import ParleyModel

/// Puts a brief into words, in the language in force.
struct BriefComposer {
  let brief: Brief
  /// What charts are drawn with where there are only characters.
  let marks: ChartState.Marks

  /// Cells a statement or a point of the user's may take; what is longer ends in an ellipsis, so that
  /// no cell can push the rest off the page.
  static let longest = 170
  /// The same of a cell in a table.
  static let longestCell = 110

  var workspace: Workspace { brief.workspace }
  var round: Round { brief.round.value }

  /// The page.
  var page: BriefPage {
    var page = BriefPage(language: Catalogue.current?.language ?? .english)
    page.title = title
    page.lead = lead
    page.asOf = say("as of \(DateText.day(brief.day))")
    if brief.isPrivate {
      page.stamp = say(Phrase(english: Self.stamp, korean: "\(Self.stamp) 비공개"))
    }
    page.sections =
      [delegations, rounds, points, words, offers, payments, comparison].compactMap(\.self)
    page.notesTitle = say("Sources")
    page.notes = notes
    page.remarks = remarks(below: page)
    return page
  }

  /// What is stamped on a page and into the name of a file that rests on private papers, in every
  /// language.
  static let stamp = "PRIVATE"

  private var title: BriefText {
    let agreement = workspace.title(ofAgreement: round.agreement)
    return BriefText(say("\(agreement), \(RoundText.phrase(round))"))
  }

  /// When and where, and how it stands.
  private var lead: [BriefText] {
    var first = BriefText(DateText.range(round))
    if !round.city.isEmpty { first.append(", \(round.city)") }
    if !round.host.isEmpty, round.host != Party.joint {
      first.append(say(" (host: \(Party.title(of: round.host)))"))
    }
    first.append(notes: brief.notes.numbers(of: brief.round))
    var second = BriefText()
    switch round.phase(on: brief.day) {
    case .coming(let days): second.append(say("Begins in \(DateText.count(days, "day"))"))
    case .underWay(let day, let of): second.append(say("In session, day \(day) of \(of)"))
    case .held:
      second.append(
        round.outcome.isEmpty
          ? say("No outcome is on record.") : round.outcome.clamped(to: Self.longest))
    }
    let over = workspace.title.isEmpty ? [] : [BriefText(workspace.title, .aside)]
    return over + [first, second]
  }

  /// A text with its mark where it is weak, and its sources.
  func cited<Value>(_ text: String, _ cited: Cited<Value>) -> BriefText {
    var line = BriefText(text)
    line.append(mark: cited.confidence)
    line.append(notes: brief.notes.numbers(of: cited))
    return line
  }

  // MARK: Below the page

  private var notes: [BriefPage.NoteGroup] {
    brief.notes.byKind.map { kind, notes in
      BriefPage.NoteGroup(
        kind: kind.map { say($0.title) } ?? say("not in sources.csv"),
        notes: notes.map { note(of: $0) })
    }
  }

  private func note(of note: BriefNote) -> BriefPage.Note {
    guard let source = note.source else {
      return BriefPage.Note(number: note.number, text: BriefText(note.id).plain, address: nil)
    }
    let date = source.date.map { DateText.range(from: $0, to: $0) }
    let parts = [source.publisher, source.title.clamped(to: 90), date ?? say("no date")]
    return BriefPage.Note(
      number: note.number,
      text: BriefText(parts.filter { !$0.isEmpty }.joined(separator: ", ")).plain,
      address: BriefAddress.text(source.url))
  }

  private func remarks(below page: BriefPage) -> [BriefText] {
    var remarks = [
      BriefText(say("As known on \(DateText.day(brief.day)): nothing published later counts."))
    ]
    if let assumptions { remarks.append(assumptions) }
    let marks = page.texts.flatMap(\.runs).compactMap { run in
      if case .mark(let confidence) = run { FigureText.mark(confidence) } else { nil }
    }
    if marks.contains("~") { remarks.append(BriefText(say("~ derived from other figures."))) }
    if marks.contains("?") { remarks.append(BriefText(say("? from memory."))) }
    if brief.leftOut > 0 {
      remarks.append(
        BriefText(
          say(
            .count(
              brief.leftOut, one: "{} entry that rests only on memory or on copies is left out.",
              many: "{} entries that rest only on memory or on copies are left out."))))
    }
    return remarks
  }
}

extension DateText {
  /// `24 Jun 2024`, `2024년 6월 24일`.
  static func day(_ day: Day) -> String {
    range(from: PartialDate(day), to: PartialDate(day))
  }
}
