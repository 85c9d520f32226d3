import ParleyModel
import TerminalKit

/// What moved between two rounds, line by line: points, statements, offers, and what cannot be told.
///
/// What moved is told as it was known then; the rows behind it are those of the day shown, with all
/// their sources.
struct MovementText {
  let movement: Movement
  let builder: DetailBuilder

  private var state: AppState { builder.state }

  var lines: [DetailContent.Line] {
    var lines: [DetailContent.Line] = []
    func add(_ title: Phrase, _ part: [DetailContent.Line], count: Int) {
      guard count > 0 else { return }
      if !lines.isEmpty { lines.append(builder.blank()) }
      var head = StyledLine(display(title.text), .heading)
      head.append("  \(count)", .dim)
      lines.append(DetailContent.Line(text: head))
      lines += part
    }
    add("Points", points.flatMap(pointLines), count: points.count)
    add("Positions", statementLines, count: statements.count)
    add("Offers", offers.flatMap(offerLines), count: offers.count)
    if movement.isEmpty {
      lines += builder.entry(
        StyledLine(display(say("Nothing that carries a day moved between the two.")), .dim))
    }
    let untold = movement.undatedPoints.count + movement.undatedOffers.count
    add("It cannot be told when these moved", untoldLines, count: untold)
    return lines
  }

  // MARK: Points

  /// Each point once: one that appeared and was settled is told as settled.
  private var points: [Movement.Entry] {
    let settled = Set(
      movement.entries.compactMap { entry in
        if case .settled(let issue) = entry.change { issue.id } else { nil }
      })
    return movement.entries.filter { entry in
      switch entry.change {
      case .appeared(let issue): !settled.contains(issue.id)
      case .status, .settled: true
      case .said, .offered, .offerState: false
      }
    }
  }

  private func isNew(_ issue: Issue) -> Bool {
    movement.entries.contains { $0.change == .appeared(issue) }
  }

  private func pointLines(_ entry: Movement.Entry) -> [DetailContent.Line] {
    var line = StyledLine("  ")
    let issue: Issue
    switch entry.change {
    case .appeared(let point):
      issue = point
      line.append(word(Phrase(english: "new", korean: "신규")), .accent)
      line.append(display(RecordText.title(issue)), .text, .bold)
      if issue.status != .settled {
        line.append("  ")
        line.append(display(say(PointStatus.title(issue.status))), PointStatus.role(issue.status))
      }
    case .settled(let point), .status(let point, _, _):
      issue = point
      let status = PointStatus.title(issue.status)
      line.append(word(status), PointStatus.role(issue.status))
      line.append(display(RecordText.title(issue)), .text, .bold)
      if case .row(let day) = entry.dating { line.append("  \(day)", .dim) }
      if !issue.outcome.isEmpty { line.append(": \(issue.outcome)") }
      if entry.dating == .inferred {
        line.append(say("  the row states no day; by its last source"), .warning)
      }
      if isNew(issue) { line.append(say("  not on record before"), .dim) }
      if case .status(_, from: let before?, _) = entry.change {
        line.append(say("  before: \(before.title)"), .dim)
      }
    case .said, .offered, .offerState: return []
    }
    let row = state.shown.issues.first { $0.place == issue.place } ?? issue
    line.append("  ")
    line.append(builder.grounds(row.confidence, row.sources))
    let indent = Self.indent(2 + Self.wordWidth, in: builder)
    return builder.entry(line, indent: indent, records: [row], isStop: true)
  }

  private static let wordWidth = 10

  /// A word in a column of its own.
  private func word(_ phrase: Phrase) -> DisplayText {
    let text = display(phrase.text)
    return text.padded(to: max(Self.wordWidth, text.width + 1))
  }

  /// Where a text goes on in its second line: below its first where that leaves room for it.
  private static func indent(_ column: Int, in builder: DetailBuilder) -> Int {
    builder.width >= 64 ? column : 4
  }

  // MARK: Statements

  private var statements: [Position] {
    movement.entries.compactMap { entry in
      guard case .said(let position) = entry.change else { return nil }
      return state.shown.positions.first { $0.place == position.place } ?? position
    }
  }

  private var statementLines: [DetailContent.Line] {
    var lines: [DetailContent.Line] = []
    var theme: String?
    for position in statements {
      if position.theme != theme {
        theme = position.theme
        let title = position.theme.isEmpty ? "no theme" : CustomaryWord.title(position.theme)
        lines.append(
          DetailContent.Line(text: StyledLine(display("  \(title)"), .dim)))
      }
      lines += Self.said(position, builder, isStop: true)
    }
    return lines
  }

  /// `2024-06-07 US  Works for a mutually acceptable agreement  read · KH24A`.
  static func said(
    _ position: Position, _ builder: DetailBuilder, isStop: Bool = false
  ) -> [DetailContent.Line] {
    var line = StyledLine("  ")
    line.append(display("\(position.date)").padded(to: 11), .dim)
    line.append(
      display(say(Party.title(of: position.party))).padded(to: 6), builder.role(position.party))
    if !position.speaker.isEmpty { line.append("\(position.speaker): ", .dim) }
    line.append(display(position.text))
    line.append("  ")
    line.append(builder.grounds(position.confidence, position.sources))
    // Behind the day and the party.
    return builder.entry(
      line, indent: indent(2 + 11 + 6, in: builder), records: [position], isStop: isStop)
  }

  // MARK: Offers

  private var offers: [Movement.Entry] {
    movement.entries.filter { entry in
      switch entry.change {
      case .offered, .offerState: true
      case .appeared, .status, .settled, .said: false
      }
    }
  }

  private func offerLines(_ entry: Movement.Entry) -> [DetailContent.Line] {
    let text = RecordText(workspace: state.shown)
    var line = StyledLine("  ")
    let offer: Offer
    switch entry.change {
    case .offered(let made):
      offer = made
      line.append(text.name(offer))
      line.append("  \(offer.id)  ", .dim)
      line.append(display(text.facts(offer)))
    case .offerState(let known, _, let after):
      offer = known
      line.append("\(offer.id)  ", .accent)
      line.append(display(say(after?.title ?? "status not known yet")))
      line.append(say("  by what came after it"), .dim)
    case .appeared, .status, .settled, .said: return []
    }
    let row = state.shown.offers.first { $0.place == offer.place } ?? offer
    line.append("  ")
    line.append(builder.grounds(row.confidence, row.sources))
    return builder.entry(line, indent: 4, records: [row], isStop: true)
  }

  // MARK: What cannot be told

  private var untoldLines: [DetailContent.Line] {
    movement.undatedPoints.flatMap { issue in
      var line = StyledLine("  ")
      line.append(display(RecordText.title(issue)), .text, .bold)
      line.append("  ")
      line.append(display(say(PointStatus.title(issue.status))), PointStatus.role(issue.status))
      line.append(
        say("  no day in the row, and none in its sources: give it settled_on or a dated source"),
        .warning)
      return builder.entry(line, indent: 4, records: [issue], isStop: true)
    }
      + movement.undatedOffers.flatMap { offer in
        var line = StyledLine("  ")
        line.append("\(offer.id)  ", .accent)
        line.append(display(RecordText(workspace: state.shown).facts(offer)))
        line.append(say("  no day in the row: give it a date"), .warning)
        return builder.entry(line, indent: 4, records: [offer], isStop: true)
      }
  }
}
