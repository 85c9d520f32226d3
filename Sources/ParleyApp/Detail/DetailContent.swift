import ParleyModel
import TerminalKit

/// The lines of the detail pane's tab for the selection, at the pane's width.
struct DetailContent: Sendable {
  /// A line, and the records a reader can open from it.
  struct Line: Sendable {
    var text: StyledLine
    var records: [any Record] = []
    /// Whether the cursor can stop here.
    var isStop = false
  }

  let lines: [Line]
  /// Lines the cursor stops at: first lines of records, else every line.
  let stops: [Int]
  /// Whether the tab lists records.
  let hasStops: Bool

  static let empty = DetailContent(lines: [], height: 0)

  /// The content for what is selected in a state, in lines of `width` cells.
  ///
  /// - Parameter height: Lines that show at a time; a longer entry gets more stops, so that all of
  ///   it can be read.
  /// - Parameter isHeard: Whether the lines are read out one after the other: nothing stands beside
  ///   anything else.
  init(of state: AppState, width: Int, height: Int, isHeard: Bool = false) {
    let builder = DetailBuilder(state: state, width: width, isHeard: isHeard)
    let lines: [Line]
    if let talks = state.selectedTalks {
      switch state.detail.tab {
      case .delegations: lines = builder.delegations(talks)
      case .issues: lines = builder.issues(talks)
      case .positions: lines = builder.positions(talks)
      case .note: lines = builder.note()
      case .sources: lines = builder.sources(talks)
      }
    } else {
      lines =
        [Line(text: StyledLine(display(say("Nothing is selected.")), .dim))]
        + FirstSteps(state: state).detail.flatMap { builder.entry(StyledLine(display(say($0)))) }
    }
    self.init(lines: lines, height: height)
  }

  private init(lines: [Line], height: Int) {
    self.lines = lines
    let firsts = lines.indices.filter { lines[$0].isStop }
    hasStops = !firsts.isEmpty
    let page = max(1, height - 2)
    var stops: [Int] = []
    for (index, first) in firsts.enumerated() {
      let end = index + 1 < firsts.count ? firsts[index + 1] : lines.count
      stops += stride(from: first, to: end - first <= page ? first + 1 : end, by: page)
    }
    self.stops = hasStops ? stops : Array(lines.indices)
  }
}

/// Puts the lines of the tabs together.
struct DetailBuilder {
  let state: AppState
  /// Cells a line may take.
  let width: Int
  /// Whether nothing stands beside anything else.
  var isHeard = false

  var workspace: Workspace { state.shown }

  func role(_ party: String) -> Role { PartyRole.role(party, in: workspace) }

  /// `read · KT24 JAD24`, for the foot of an entry.
  func grounds(_ confidence: Confidence?, _ sources: [String]) -> StyledLine {
    var line = StyledLine()
    if let confidence {
      let role: Role =
        switch confidence {
        case .derived: .badgeDerived
        case .recalled: .badgeRecalled
        case .read, .seed: .dim
        }
      line.append(display(FigureText.mark(confidence) + say(confidence.title)), role)
      if !sources.isEmpty { line.append(state.symbols.separator, .dim) }
    }
    line.append(SourceLine.ids(sources, .dim))
    if sources.isEmpty {
      if confidence != nil { line.append(state.symbols.separator, .dim) }
      line.append(say(state.asOf == nil ? "no source" : "no source by that day"), .warning)
    }
    return line
  }

  /// A text wrapped into lines, all belonging to the records given; the first is a stop.
  func entry(
    _ text: StyledLine, indent: Int = 0, records: [any Record] = [], isStop: Bool = false
  ) -> [DetailContent.Line] {
    text.wrapped(to: width, indent: indent).enumerated().map { index, line in
      DetailContent.Line(text: line, records: records, isStop: isStop && index == 0)
    }
  }

  /// On a round, that what follows is of all the talks and not of this round alone.
  func whole(_ talks: Talks) -> [DetailContent.Line] {
    guard state.selectedRound != nil else { return [] }
    let text: Phrase = "Of all the talks of the \(state.shown.title(ofAgreement: talks.id))"
    return [DetailContent.Line(text: StyledLine(display(say(text)), .dim)), blank()]
  }

  /// What is said in place of an empty list: that it is empty, or that its file has errors.
  func nothing(_ text: Phrase, in file: String) -> [DetailContent.Line] {
    let damage = state.damage(in: file)
    return entry(StyledLine(display(damage ?? say(text)), damage == nil ? .dim : .warning))
  }

  func blank() -> DetailContent.Line { DetailContent.Line(text: StyledLine()) }

  func heading(_ text: Phrase) -> DetailContent.Line {
    DetailContent.Line(text: StyledLine(display(say(text)), .heading))
  }
}
