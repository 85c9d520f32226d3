import ParleyModel
import ParleyStore

extension AppState {
  /// The same screen with the private papers put away.
  ///
  /// It is made anew from the public files, and what is no private paper is laid into it piece by
  /// piece: what is forgotten here is missing, and not left behind.
  func withoutPapers() -> AppState {
    var other = AppState(
      loaded: loaded.withoutPrivate(), name: name, today: today, asOf: asOf, size: size,
      theme: theme, themes: themes, isASCII: symbols == .ascii, language: language,
      configuration: configuration)
    other.papers = papers
    other.papers.areShown = false
    other.papers.wanted = nil
    other.takeLook(of: self)
    other.notes = notes.filter { !PrivateName.isPrivate($0.key) }
    other.desk = desk.withoutPapers()
    if !offerDraft.isPrivate { other.offerDraft = offerDraft }
    other.records = records.withoutPapers()
    other.savedFiles = savedFiles.filter { !Place(file: $0.key, line: 0).isPrivate }
    other.goOnCounting(from: self)
    other.show()
    other.takeScreen(of: self)
    other.takeBrief(of: self)
    settle(&other)
    return other
  }

  /// How the user wants things to look, and where they stand among public rows.
  private mutating func takeLook(of other: AppState) {
    (showsLinks, isMouseOn, shares, isZoomed) = (
      other.showsLinks, other.isMouseOn, other.shares, other.isZoomed
    )
    (focus, count, isHangulMode) = (other.focus, other.count, other.isHangulMode)
    timeline = other.timeline
    detail.select(other.detail.tab)
    (chart.measure, chart.marks, chart.wantedYear) = (
      other.chart.measure, other.chart.marks, other.chart.wantedYear
    )
    chart.wantedScenario = other.chart.wantedScenario.flatMap {
      PrivateName.isPrivate($0) ? nil : $0
    }
    let offers = Set(loaded.workspace.offers.map { OfferScenario.id(of: $0.id) })
    comparedScenarios = other.comparedScenarios.filter {
      loaded.projectable[$0] != nil || offers.contains($0)
    }
  }

  /// The table or the scenarios that fill the screen, as far as they are public.
  private mutating func takeScreen(of other: AppState) {
    if let tables = other.tables, !tables.table.isPrivate {
      self.tables = TableState(tables.table, line: tables.position.line, in: self)
      self.tables?.stand(onColumn: tables.position.column)
    }
    if let points = other.points { self.points = PointsScreen(like: points, in: self) }
    if let offers = other.offers { self.offers = OfferScreen(withoutPapers: offers, in: self) }
    guard let screen = other.scenarios else { return }
    let columns = screen.columns.filter { !$0.isPrivate }
    guard !columns.isEmpty else { return }
    let place = screen.columns[..<screen.column].count { !$0.isPrivate }
    var mine = ScenarioScreen(columns, column: place)
    (mine.view, mine.measure, mine.row) = (screen.view, screen.measure, screen.row)
    scenarios = mine
    projectScenarios()
    if let year = screen.year { scenarios?.stand(onYear: year) }
  }

  /// What is private on the desk and would be lost by putting the papers away; nil where nothing is.
  var reasonToKeepPapers: Phrase? {
    if let id = desk.notes.keys.filter(PrivateName.isPrivate).sorted()
      .first(where: { desk.notes[$0]?.isFinished == false })
    {
      return "\(NoteStore.file(ofNote: id)) is not saved; \(savingKey) saves it"
    }
    if offerDraft.isPrivate || OfferDraft(form)?.isPrivate ?? false {
      return "an offer that was typed is not saved; \(key("offers.note")) goes on with it"
    }
    if records.parked.contains(where: \.isPrivate) || form?.isPrivate ?? false
      || formsBelow.contains(where: \.isPrivate)
    {
      return "a private row is not saved; \(key("note.drafts")) shows what is not"
    }
    if !records.saves.isEmpty || !scenarioSaves.isEmpty || records.isTakingBack {
      return "something is still being saved"
    }
    if desk.adopting != nil || desk.opening.map({ PrivateName.isPrivate($0.note) }) ?? false {
      return "a note is still being read"
    }
    if let column = scenarios?.columns.first(where: { $0.isPrivate && $0.isChanged }) {
      let saving = key(column.loaded == nil ? "scenarios.saveNew" : "scenarios.save")
      let undo = key("scenarios.undo")
      return "a private scenario is not saved; \(saving) saves it, \(undo) takes it back"
    }
    return nil
  }
}

extension ScenarioColumn {
  /// Whether it is a private paper or was made or changed with the help of one.
  var isPrivate: Bool {
    saved.isPrivate || scenario.isPrivate || PrivateName.isPrivate(saved.id)
      || PrivateName.isPrivate(scenario.id)
  }
}

extension Form {
  /// Whether what is written into it goes into a private table.
  var isPrivate: Bool { row?.table.isPrivate ?? OfferDraft(self)?.isPrivate ?? false }
}

extension RecordDesk {
  /// The desk with nothing private on it. What can be taken back is read again.
  fileprivate func withoutPapers() -> RecordDesk {
    var desk = RecordDesk()
    desk.parked = parked.filter { !$0.isPrivate }
    desk.written = written.filter { !Place(file: $0, line: 0).isPrivate }
    desk.kept = kept.filter { !PrivateName.isPrivate($0.key) }
    desk.settled = settled.filter { !PrivateName.isPrivate($0) }
    desk.take(formNumber: formCount)
    return desk
  }
}
