import ParleyModel
import ParleyStore
import TerminalKit

/// A box over the panes: a list one reads or picks from, with or without a line to type in.
struct Overlay: Sendable {
  /// What the box shows.
  enum Kind: Hashable, Sendable {
    /// Find over rounds, people, positions, agreements and payments.
    case find
    /// Every command.
    case palette
    /// The days one may go to.
    case day
    /// What changed since the previous round or milestone.
    case news
    /// The keys and the marks.
    case help
    /// What is wrong with the files, and what is weak in them.
    case problems
    /// Where the figures on the screen come from.
    case figures
    /// The scenarios the chart can show.
    case scenarios
    /// The scenarios a column of the scenarios screen can show.
    case pickScenario(ScenarioPick)
    /// What is to be written into the scenario's file, before it is.
    case savingScenario
    /// What is to become of settings that are not saved, before the scenarios screen is left.
    case leavingScenarios
    /// What is to be written where another program has changed the same keys of a scenario.
    case scenarioConflict(ScenarioConflict)
    /// The rows behind what is under the cursor.
    case rows
    /// Drafts that were not saved: to recover, look at or put aside.
    case drafts
    /// Drafts of a note that were left behind, before it is opened for a purpose.
    case leftDrafts(of: String, for: NoteDesk.Purpose)
    /// What differs between a draft and its file.
    case difference(of: String)
    /// What is to become of drafts that are not saved, before parley ends.
    case leaving

    var title: String {
      switch self {
      case .find: "Find rounds, people, positions, agreements, payments"
      case .palette: "Commands"
      case .day: "Show what was known on a day"
      case .news: "What changed since the previous round or milestone"
      case .help: "Keys and marks"
      case .problems: "What to know about the files"
      case .figures: "Where the figures come from"
      case .scenarios: "Scenarios of the chart"
      case .pickScenario(.add): "Add a scenario as a column"
      case .pickScenario(.replace): "Put a scenario in this column"
      case .savingScenario: "Write into the scenario's file"
      case .leavingScenarios: "Settings that are not saved"
      case .scenarioConflict: "Changed on both sides"
      case .rows: "Rows as their tables hold them"
      case .drafts: "Drafts that were not saved"
      case .leftDrafts: "A draft of this note was left unsaved"
      case .difference: "What differs from the file"
      case .leaving: "Not saved yet"
      }
    }
  }

  /// What Enter does on a line.
  enum Action: Sendable {
    case goToRound(String)
    case goToAgreement(Int)
    case goToYear(Int)
    /// Shows what was known on a day; nil is today.
    case goToDay(Day?)
    /// Opens the table a row stands in, at the row.
    case goToRow(Place)
    /// Shows a scenario in the chart; nil is the agreement's own rule.
    case showScenario(String?)
    case goToRecord(any Record, agreement: Int, tab: DetailState.Tab)
    case run(Command)
    /// Shows a scenario in a column of the scenarios screen.
    case pickScenario(String, ScenarioPick)
    /// Writes the column under the cursor into its file.
    case saveScenario
    /// Asks for the title of a new scenario.
    case saveNewScenario
    /// Writes every changed column and leaves the scenarios screen.
    case saveScenariosAndLeave
    /// Leaves the scenarios screen; what was changed is lost.
    case leaveScenarios
    /// Writes a scenario over what another program wrote.
    case overrule(ScenarioSave)
    /// Shows a scenario as its file has it now.
    case takeTheirs(ScenarioSave)
    /// Takes over a draft that was left behind.
    case recover(JournalEntry)
    /// Shows what differs between a text and the file of its note.
    case compare(String, [UInt8])
    /// Puts a draft that was left behind aside.
    case discard(JournalEntry)
    /// Goes on with a draft of one's own.
    case edit(String)
    /// Opens a note as its file is, whatever was left unsaved.
    case open(String, NoteDesk.Purpose)
    /// Puts the file's text in the place of a draft's.
    case revert(String)
    /// Saves every draft and ends parley.
    case saveAndLeave
    /// Ends parley; the drafts wait for the next start.
    case leave
    /// Closes the box.
    case stay
  }

  /// A line of the box.
  struct Line: Sendable {
    var text: StyledLine
    var action: Action?
  }

  let kind: Kind
  /// What has been typed.
  var query = "" {
    didSet { cursor = 0 }
  }
  /// The line under the cursor.
  var cursor = 0
  /// The rows shown by ``Kind/rows``.
  let records: [any Record]
  /// The text that ``Kind/difference`` compares with its file.
  var compared: [UInt8] = []
  /// What ``Kind/difference`` shows; nil while the file is being read.
  var difference: NoteDifference?
  /// The lines, kept from one key to the next.
  private(set) var lines: [Line] = []
  private(set) var window = ListWindow()
  private var entries: [FindEntry]?
  private var builtFor: Basis?

  /// What the lines were built for; anything else asks for new ones.
  private struct Basis: Hashable {
    let query: String
    let size: Size
    let revision: Int
    let isFilled: Bool
  }

  init(_ kind: Kind, records: [any Record] = []) {
    self.kind = kind
    self.records = records
  }

  /// Whether characters are typed into the query.
  var hasQuery: Bool {
    switch kind {
    case .find, .palette, .pickScenario, .day: true
    default: false
    }
  }

  /// Lines the cursor can stand on: those with an action where there are any, else all.
  var stops: [Int] {
    let marked = lines.indices.filter { lines[$0].action != nil }
    return marked.isEmpty ? Array(lines.indices) : marked
  }

  /// Builds the lines for a state, unless they are there, and brings the cursor into view.
  mutating func settle(_ state: AppState) {
    let chosen = chosenAnswer
    let basis = Basis(
      query: query, size: state.size, revision: state.revision, isFilled: difference != nil)
    if basis != builtFor {
      if basis.revision != builtFor?.revision { entries = nil }
      builtFor = basis
      build(state)
      if let chosen { stand(onAnswer: chosen) }
    }
    let stops = stops
    if !stops.contains(cursor) { cursor = stops.first { $0 >= cursor } ?? stops.last ?? 0 }
    let height = OverlayView.listHeight(in: state.size, hasQuery: hasQuery)
    window.follow(cursor: cursor, count: lines.count, height: height)
  }

  /// What the line under the cursor of a question says, and below which heading. Lines may come and
  /// go while somebody is about to press Enter; the cursor stays with its answer.
  private var chosenAnswer: [String]? {
    switch kind {
    case .leaving, .drafts, .leftDrafts, .leavingScenarios, .savingScenario:
      lines.indices.contains(cursor) ? answer(cursor) : nil
    default: nil
    }
  }

  private func answer(_ index: Int) -> [String] {
    let isQuestion = kind == .leaving
    let head = isQuestion ? nil : lines[...index].last { $0.action == nil && !$0.text.isEmpty }
    return [head?.text.plain ?? "", lines[index].text.plain]
  }

  private mutating func stand(onAnswer wanted: [String]) {
    cursor = stops.first { answer($0) == wanted } ?? stops.first ?? 0
  }

  private mutating func build(_ state: AppState) {
    let width = OverlayView.textWidth(in: state.size, hasQuery: hasQuery)
    switch kind {
    case .find:
      let all = entries ?? FindList(state: state).entries
      entries = all
      lines = FindList.lines(of: all, matching: query)
    case .pickScenario(let purpose):
      let all =
        entries ?? ScenarioPickList(state: state, width: width, purpose: purpose).entries
      entries = all
      lines = FindList.lines(of: all, matching: query)
    case .savingScenario: lines = SavingScenarioList(state: state, width: width).lines
    case .leavingScenarios: lines = LeavingScenariosList(state: state, width: width).lines
    case .scenarioConflict(let conflict):
      lines = ScenarioConflictList(conflict: conflict, width: width).lines
    case .day:
      let list = DayList(state: state)
      let all = entries ?? list.entries
      entries = all
      lines = list.lines(of: all, matching: query)
    case .news: lines = NewsList(state: state, width: width).lines
    case .palette: lines = PaletteList(state: state).lines(matching: query)
    case .help:
      let first: [Command.Section] =
        state.desk.editing != nil
        ? [.editor, .editorText, .editorFind, .conflict]
        : state.tables != nil ? [.tables] : state.scenarios != nil ? [.scenarios] : []
      let list = HelpList(
        width: width, symbols: state.symbols, first: first, keymap: state.keymap)
      lines = list.lines
    case .problems: lines = ProblemList(state: state, width: width).lines
    case .figures: lines = FigureList(state: state, width: width).lines
    case .scenarios: lines = ScenarioList(state: state, width: width).lines
    case .rows: lines = RowList(state: state, records: records, width: width).lines
    case .drafts: lines = DraftList(state: state, width: width).lines
    case .leftDrafts(of: let id, for: let purpose):
      lines = DraftList(state: state, width: width, note: id, purpose: purpose).lines
    case .difference:
      lines = difference?.lines(width: width) ?? [Line(text: StyledLine("Reading the file", .dim))]
    case .leaving: lines = LeavingList(state: state, width: width).lines
    }
  }
}
