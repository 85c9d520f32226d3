import ParleyModel
import ParleyStore
import TerminalKit

/// A box over the panes: a list one reads or picks from, with or without a line to type in.
struct Overlay: Sendable {
  /// A line of the box.
  struct Line: Sendable {
    var text: StyledLine
    var action: Action?
    /// A strip in colours of another theme, which being selected leaves as it is.
    var swatch: ThemeSwatch?
    /// Whether the cursor stops here although Enter does nothing.
    var isStop = false
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
  /// What the finder has found; of its lines only those that show are made.
  private(set) var finder: Finder?
  /// What stands behind the find under the cursor.
  private(set) var preview: [StyledLine] = []
  /// Whether the help takes characters to search for.
  var isFiltering = false
  private var entries: [FindEntry]?
  private var builtFor: Basis?

  /// What the lines were built for; anything else asks for new ones.
  private struct Basis: Hashable {
    let query: String
    let size: Size
    let revision: Int
    let isFilled: Bool
    let isDark: Bool?
  }

  init(_ kind: Kind, records: [any Record] = []) {
    self.kind = kind
    self.records = records
  }

  /// Whether characters are typed into the query.
  var hasQuery: Bool {
    switch kind {
    case .find, .palette, .pickScenario, .day, .themes: true
    case .help: isFiltering
    default: false
    }
  }

  /// Whether a letter is a mark.
  var takesLetter: Bool { kind == .setMark || kind == .marks }

  /// How many lines there are.
  var count: Int { finder?.shown.count ?? lines.count }

  /// Lines of ``lines`` before the first that shows.
  var hidden: Int { finder == nil ? window.top : 0 }

  /// The line under the cursor; nil where there is none.
  var chosen: Line? { line(at: cursor) }

  /// A line by its place in the list; nil where there is none, or the finder has not made it.
  func line(at place: Int) -> Line? {
    let index = finder == nil ? place : place - window.top
    return lines.indices.contains(index) ? lines[index] : nil
  }

  /// Whether the cursor can stand on a line.
  func isStop(_ place: Int) -> Bool { finder != nil || stops.contains(place) }

  /// What the find under the cursor stands for; nil outside the finder.
  func found(in state: AppState) -> FindID? {
    guard let finds = finder?.shown, finds.indices.contains(cursor) else { return nil }
    return state.findIndex[finds[cursor].place]?.id(in: state.shown)
  }

  /// Builds the lines anew at the next chance.
  mutating func rebuild() {
    builtFor = nil
    entries = nil
  }

  /// Shows finds of another kind.
  mutating func stepKind(by steps: Int) {
    finder?.step(by: steps)
    cursor = 0
  }

  /// Lines the cursor can stand on: those with an action where there are any, else all.
  var stops: [Int] {
    let marked = lines.indices.filter { lines[$0].action != nil || lines[$0].isStop }
    return marked.isEmpty ? Array(lines.indices) : marked
  }

  /// The theme under the cursor, which the whole screen shows; nil in other lists.
  var theme: Theme? {
    guard kind == .themes, lines.indices.contains(cursor),
      case .takeTheme(_, let theme)? = lines[cursor].action
    else { return nil }
    return theme
  }

  /// Builds the lines for a state, unless they are there, and brings the cursor into view.
  mutating func settle(_ state: AppState) {
    if kind == .find {
      settleFinder(state)
      return
    }
    let chosen = chosenAnswer
    let basis = Basis(
      query: query, size: state.size, revision: state.revision, isFilled: difference != nil,
      isDark: state.themes.isDark)
    if basis != builtFor {
      if basis.revision != builtFor?.revision { entries = nil }
      let isFirst = builtFor == nil
      builtFor = basis
      build(state)
      if let chosen { stand(onAnswer: chosen) }
      if isFirst, kind == .themes { stand(on: state.themes.choice) }
    }
    let stops = stops
    if !stops.contains(cursor) { cursor = stops.first { $0 >= cursor } ?? stops.last ?? 0 }
    let height = OverlayBox(self, in: state.size).list.height
    window.follow(cursor: cursor, count: lines.count, height: height)
  }

  /// Scrolls by lines on a screen of a size; the cursor stays on its line.
  mutating func scroll(by lines: Int, in size: Size) {
    let height = OverlayBox(self, in: size).list.height
    window.scroll(by: lines, from: cursor, count: count, height: height)
  }

  /// Lets the lines follow the cursor again.
  mutating func releaseWindow() { window.release() }

  /// Finds what fits, and makes the lines that show.
  private mutating func settleFinder(_ state: AppState) {
    var finder = finder ?? Finder()
    self.finder = nil
    let before = cursor > 0 && finder.shown.indices.contains(cursor) ? finder.shown[cursor] : nil
    finder.follow(
      state.findIndex, text: query, visited: state.journey.visited, in: state.shown)
    let finds = finder.shown
    // Notes that come in meanwhile may stand before it.
    if let before, !finds.indices.contains(cursor) || finds[cursor].place != before.place {
      cursor = finds.firstIndex { $0.place == before.place } ?? cursor
    }
    cursor = min(max(0, cursor), max(0, finds.count - 1))
    let box = OverlayBox(self, in: state.size)
    window.follow(cursor: cursor, count: finds.count, height: box.list.height)
    lines = finds.dropFirst(window.top).prefix(box.list.height).map { find in
      guard let item = state.findIndex[find.place] else { return Line(text: StyledLine()) }
      let line = FindLine(item: item, query: finder.words, width: box.textWidth).line
      return Line(text: line, action: FindGoing.action(of: item, in: state))
    }
    preview = []
    if let area = box.previewText, finds.indices.contains(cursor),
      let item = state.findIndex[finds[cursor].place]
    {
      preview =
        FindPreview(
          state: state, item: item, query: finder.words, width: area.width, height: area.height
        ).lines
    }
    self.finder = finder
  }

  /// What the line under the cursor of a question says, and below which heading. Lines may come and
  /// go while somebody is about to press Enter; the cursor stays with its answer.
  private var chosenAnswer: [String]? {
    switch kind {
    case .leaving, .drafts, .leftDrafts, .leavingScenarios, .savingScenario, .removing:
      lines.indices.contains(cursor) ? answer(cursor) : nil
    default: nil
    }
  }

  private mutating func stand(on wanted: ThemeChoice) {
    let line = lines.firstIndex { line in
      if case .takeTheme(wanted, _)? = line.action { true } else { false }
    }
    cursor = line ?? cursor
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
    case .find: break
    case .setMark: lines = MarkList(state: state, isSetting: true).lines
    case .marks: lines = MarkList(state: state, isSetting: false).lines
    case .pickScenario(let purpose):
      let all =
        entries ?? ScenarioPickList(state: state, width: width, purpose: purpose).entries
      entries = all
      lines = FindEntry.lines(of: all, matching: query)
    case .newRow: lines = NewRowList(state: state).lines
    case .removing(let removal):
      lines = RemovalList(removal: removal, state: state, width: width).lines
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
    case .palette: lines = PaletteList(state: state, width: width).lines(matching: query)
    case .help:
      let first: [Command.Section] =
        state.desk.editing != nil
        ? [.editor, .editorText, .editorFind, .conflict]
        : state.tables != nil
          ? [.tables]
          : state.points != nil
            ? [.points]
            : state.offers != nil ? [.offers] : state.scenarios != nil ? [.scenarios] : []
      lines = HelpList(state: state, width: width, first: first).lines(matching: query)
    case .problems: lines = ProblemList(state: state, width: width).lines
    case .figures: lines = FigureList(state: state, width: width).lines
    case .claim(let answer):
      lines = ClaimList(answer: answer, state: state, width: width).lines
    case .scenarios: lines = ScenarioList(state: state, width: width).lines
    case .rows: lines = RowList(state: state, records: records, width: width).lines
    case .openSource(let ids): lines = SourceList(state: state, ids: ids, width: width).lines
    case .drafts: lines = DraftList(state: state, width: width).lines
    case .leftDrafts(of: let id, for: let purpose):
      lines = DraftList(state: state, width: width, note: id, purpose: purpose).lines
    case .difference:
      lines =
        difference?.lines(width: width) ?? [
          Line(text: StyledLine(display(say("Reading the file")), .dim))
        ]
    case .brief: lines = BriefLines(state: state, width: width).lines
    case .leaving: lines = LeavingList(state: state, width: width).lines
    case .themes:
      let list = ThemeList(state: state)
      let all = entries ?? list.entries
      entries = all
      lines = list.lines(of: all, matching: query)
    }
  }
}
