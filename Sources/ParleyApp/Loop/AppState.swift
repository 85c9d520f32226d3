public import ParleyModel
public import ParleyStore
public import TerminalKit

/// All that decides what the screen shows. A value: `update` makes the next from this and an event.
public struct AppState: Sendable {
  /// The workspace as read, without the private papers while they are put away.
  @Boxed public internal(set) var loaded: LoadedWorkspace
  /// The workspace's path as the user would write it.
  let name: String
  /// The date; ``asOf`` may show another.
  public internal(set) var today: Day
  /// The day the screen shows the talks as of; nil means as the files stand today.
  public internal(set) var asOf: Day?
  /// Where the user stood before the day was changed; nil while it was not.
  var standpoint: Standpoint?
  /// Columns and rows of the screen.
  public internal(set) var size: Size
  /// The style of every role.
  @Boxed public internal(set) var theme: Theme
  /// What the user chose, and what of the terminal it depends on.
  @Boxed public internal(set) var themes: ThemeSetting
  /// The theme under the cursor of the list of themes; nil while it is not open.
  var previewedTheme: Theme?
  /// The marks views draw with.
  @Boxed var symbols: Symbols
  /// The language the screen speaks.
  public internal(set) var language: Language

  /// How many errors and warnings the files have.
  private(set) var problems: DiagnosticCount
  /// Files that could not be read in full.
  private var damagedFiles: Set<String> = []

  /// The workspace as of ``day``.
  @Boxed var shown: Workspace
  /// The payments of record in ``shown``, by year; sorting them for every frame would cost a key.
  private(set) var record: [Payment] = []
  /// Years of the record whose payment is derived.
  private(set) var derivedYears: [Int] = []
  var talks: [Talks]
  @Boxed var standing: Standing
  /// The figures of the Now strip.
  var now: NowFigures { sharedNow.value }
  private var sharedNow = Shared(NowFigures())
  /// What is projected of it.
  var projections: ShownProjections { sharedProjections.value }
  private var sharedProjections = Shared(ShownProjections())
  /// Counts changes of what is projected.
  private(set) var projectionRevision = 0
  /// Counts how often it was projected, whether or not anything changed.
  private(set) var projectings = 0
  private var projectionBasis: Shared<ProjectionBasis>?

  var focus = Pane.timeline
  var isZoomed = false
  /// How the panes share their room.
  var shares = PaneShares()
  /// Whether the mouse is parley's; else the terminal selects text with it.
  var isMouseOn = true
  /// What the mouse is in the middle of.
  var pointing = Pointing()
  var timeline = TimelineState()
  var detail = DetailState()
  var chart = ChartState()
  /// The table that fills the screen; nil while the panes show.
  var tables: TableState?
  /// The points of an agreement that fill the screen; nil while the panes show.
  var points: PointsScreen?
  /// The scenarios screen; nil while the panes show.
  var scenarios: ScenarioScreen?
  /// The offers screen, over the panes or the scenarios; nil while it is not open.
  var offers: OfferScreen?
  /// The line of an offer that was left unsaved.
  var offerDraft = OfferDraft()
  /// Checks the row that is being entered in a line; nil while none is.
  var offerCheck: Shared<OfferCheck>?
  /// The scenarios it showed last, by id.
  var comparedScenarios: [String] = []
  /// Scenarios that are being written, whether or not the screen still shows them.
  var scenarioSaves: [ScenarioSave] = []
  /// Counts what follows from the columns of the scenarios screen.
  var scenarioRevision = 0
  /// The brief that is being looked at; nil while none is.
  var brief: BriefViewer?
  /// Counts what was set side by side in briefs.
  var briefRevision = 0
  var overlay: Overlay?
  /// What the finder can find, kept while it is closed.
  var findIndex = FindIndex()
  /// Jumps, marks and what was visited.
  var journey = Journey()
  /// The form that is being filled in, over everything else.
  var form: Form?
  /// Rows being written, and what can be taken back.
  var records = RecordDesk()
  /// The forms it was opened over, the nearest last.
  var formsBelow: [Form] = []
  /// Files that were saved here and have not been read since, by path: reading them is no news.
  var savedFiles: [String: SavedFile] = [:]
  /// What the form of the workspace knows; nil while there is none.
  var workspaceForm: WorkspaceFormState?
  /// The notes being written.
  var desk = NoteDesk()
  /// Whether the private papers show.
  var papers = PrivatePapers()
  /// The number typed before a motion.
  var count: Int?
  /// The first of two keys while the second is awaited; nil else.
  var pendingPrefix: Key?
  /// Whether the letter typed last was Hangul.
  var isHangulMode = false
  /// The user's settings and keys.
  @Boxed public internal(set) var configuration: Configuration
  /// Which keys stand for which command.
  var keymap: Keymap { configuration.keymap }
  var message: Message?
  /// Whether the terminal shows sources as links.
  var showsLinks = false
  /// The address that could not be opened last; asked for again, it is copied.
  var unopened: WebAddress?
  /// Notes read so far, by round.
  var notes: [String: NoteReading] = [:]
  /// The line of a note to be shown once the note is read; nil when none is.
  var awaitedLine: NoteCitation?
  /// Rounds whose note has been asked for and is not there yet.
  var notesBeingRead: Set<String> = []
  /// Counts changes of what is listed: the workspace, the day, a note.
  private(set) var revision = 0
  /// Counts changes of the workspace and of the day, notes read meanwhile not among them.
  private(set) var listing = 0

  /// The first state of the dashboard.
  ///
  /// - Parameters:
  ///   - name: The workspace's path as the user would write it.
  ///   - asOf: nil for today.
  ///   - theme: What `themes` means on this terminal.
  ///   - isASCII: Whether the terminal shows no letters beyond ASCII.
  ///   - language: The language the screen speaks.
  ///   - configuration: The user's settings and keys.
  public init(
    loaded: LoadedWorkspace, name: String, today: Day, asOf: Day?, size: Size, theme: Theme,
    themes: ThemeSetting? = nil, isASCII: Bool = false, language: Language = .english,
    message: Message? = nil, configuration: Configuration = .standard
  ) {
    self.loaded = loaded
    self.name = name
    self.today = today
    self.asOf = asOf
    self.size = size
    self.theme = theme
    self.themes = themes ?? ThemeSetting()
    self.language = language
    self.message = message
    self.configuration = configuration
    symbols = isASCII ? .ascii : .unicode
    problems = DiagnosticCount([])
    shown = loaded.workspace
    talks = []
    standing = Standing(of: loaded.workspace, on: today)
    chart.marks = isASCII ? .ascii : configuration.chartMarks
    chart.measure = configuration.measure
    shares = configuration.shares
    isMouseOn = configuration.hasMouse
    chart.wantedYear = day.year
    show()
    selectNewestMeeting()
    settle(&self)
  }

  /// The day everything is shown as of.
  var day: Day { asOf ?? today }

  /// Computes what follows from the workspace and the day.
  mutating func show() {
    problems = DiagnosticCount(loaded.diagnostics)
    damagedFiles = Set(loaded.diagnostics.filter { $0.severity == .error }.map(\.file))
    // Without its private papers a workspace is another one; else the reading has built it.
    loaded.workspace.buildIndex()
    shown = asOf.map { loaded.workspace.asOf($0) } ?? loaded.workspace
    shown.buildIndex()
    record = shown.record
    derivedYears = shown.weakYears(.derived)
    talks = shown.talks
    standing = Standing(of: shown, on: day)
    timeline.rebuild(talks)
    project()
    revision += 1
    listing += 1
  }

  /// Projects the scenario the chart shows and the rules of the Now strip.
  mutating func project() {
    projectings += 1
    sharedProjections = Shared(
      ShownProjections(
        loaded, shown: shown, asOf: asOf, year: day.year, agreement: standing.agreement,
        wanted: chart.wantedScenario))
    // Files read again that say the same keep the bands that are there.
    let basis = ProjectionBasis(shown, loaded)
    if basis != projectionBasis?.value {
      projectionBasis = Shared(basis)
      projectionRevision += 1
    }
    sharedNow = Shared(NowFigures(shown, projections, on: day))
    showSeries()
    reviseScenarios()
  }

  /// Computes the lines of the chart for its measure.
  mutating func showSeries() {
    let series = ChartSeries(
      projections, record: record, measure: chart.measure.measure ?? .krw)
    let others = chart.measure == .payments(.krw) ? shown.payments : []
    chart.show(series, rows: PaymentTableRow.rows(of: series, others: others, in: shown))
  }

  /// Computes the dots of the chart for a pane's inside, unless they are there.
  mutating func settleChart(inside: Rect) {
    guard chart.measure != .categories else { return }
    let area = ChartView.plotRect(in: inside)
    let basis = ChartLines.Basis(
      area: area.size, marks: chart.marks, scenarioID: chart.series.scenarioID,
      measure: chart.measure,
      revision: projectionRevision, hasBands: bands != nil)
    guard basis != chart.linesBasis else { return }
    chart.take(ChartLines(self, rect: area), for: basis)
  }

  /// Builds the lines of the detail pane for the present selection and size.
  mutating func settleDetail() {
    var detail = detail
    detail.settle(self, area: DetailView.textRect(in: ScreenLayout(self).inside(.detail)))
    self.detail = detail
  }

  /// Keeps notes as read; one that was written or removed since is listed or no longer listed.
  mutating func take(_ read: [NoteRead]) {
    revision += 1
    var isListed = true
    for note in read {
      notes[note.round] = note.reading
      notesBeingRead.remove(note.round)
      switch note.reading {
      case .missing:
        if loaded.workspace.notes.remove(note.round) != nil { isListed = false }
      case .text, .unreadable:
        if !loaded.workspace.notes.contains(note.round) {
          loaded.workspace.notes.insert(note.round)
          isListed = false
        }
      }
    }
    if !isListed { show() }
  }

  /// Counts on from another state, so that what was asked for there is known to be stale.
  mutating func goOnCounting(from other: AppState) {
    projectionRevision = max(projectionRevision, other.projectionRevision) + 1
    scenarioRevision = max(scenarioRevision, other.scenarioRevision) + 1
    projectings = max(projectings, other.projectings) + 1
    revision = max(revision, other.revision) + 1
    listing = max(listing, other.listing) + 1
  }

  /// What is listed changed in some other way, a draft say: lists are built anew.
  mutating func relist() { revision += 1 }

  /// Selects the newest agreement's latest meeting that has begun and unfolds its agreement.
  private mutating func selectNewestMeeting() {
    for talk in talks {
      let begun = talk.entries.last {
        $0.round.kind.isMeeting && $0.round.firstDay <= day
      }
      guard let entry = begun else { continue }
      timeline.reveal(entry.round.id, talks)
      return
    }
    if let first = talks.first { timeline.unfold(first.id, talks) }
  }

  /// `rounds.csv has errors, see !` where a file is not read in full; nil where it is.
  ///
  /// A view says so in place of "there is none", which might not be true.
  func damage(in file: String) -> String? {
    damagedFiles.contains(file) ? say("\(file) has errors, see \(key("problems"))") : nil
  }

  /// The note the detail pane shows: of the round selected, where that has begun by the day and has
  /// one; nil else.
  var shownNote: String? {
    guard let round = selectedRound, asOf == nil || round.firstDay <= day,
      case let id = noteID(of: round), shown.notes.contains(id)
    else { return nil }
    return id
  }

  /// The note the screen needs and nobody has asked for yet.
  var wantedNote: String? {
    guard detail.tab == .note, let shownNote else { return nil }
    // Behind a private note stands the public one.
    let wanted = [shownNote, PrivateName.plain(shownNote)].filter { shown.notes.contains($0) }
    return wanted.first { notes[$0] == nil && !notesBeingRead.contains($0) }
  }

  /// The round selected in the timeline; nil on an agreement's heading.
  var selectedRound: Round? {
    guard let row = timeline.selected, let entry = row.entry else { return nil }
    return talks[row.talks].entries[entry].round
  }

  /// The talks the selection belongs to.
  var selectedTalks: Talks? {
    timeline.selected.map { talks[$0.talks] }
  }
}
