import ParleyModel
import ParleyStore

/// The brief in the state: opening it, keeping it true to files, day and bands.
extension AppState {
  /// The round a brief would be about: the one selected, else the meeting nearest to the day.
  var roundForBrief: Round? {
    if let round = selectedRound, shown.round(round.id) != nil { return round }
    let own = selectedTalks?.entries.last {
      $0.round.kind.isMeeting && $0.round.firstDay <= day
    }
    return own?.round ?? shown.roundOfBrief(on: day, amongAll: asOf == nil)
  }

  /// Opens the brief; where scenarios stand side by side they are compared in it.
  mutating func openBrief() {
    guard let round = roundForBrief else { return }
    let columns = scenarios.flatMap { screen in
      screen.outlook.value.comparison.map { comparison in
        let shown = screen.columns.indices
          .filter { screen.outlook.value.place(ofColumn: $0) != nil }
        return zip(comparison.projections, shown).map { projection, column in
          BriefViewer.Compared(
            projection, name: screen.spokenName(column),
            changes: changes(in: screen.columns[column]),
            isPrivate: screen.columns[column].isPrivate)
        }
      }
    }
    brief = BriefViewer(round: round.id, compared: columns ?? [], language: language)
    briefRevision += 1
    overlay = Overlay(.brief)
    composeBrief()
  }

  /// `opening 1,091.2 instead of 1,300.0`: what a column says that its file does not.
  private func changes(in column: ScenarioColumn) -> Phrase {
    let parts = column.scenario.settings(in: projections.context).compactMap { setting -> Phrase? in
      guard let now = column.scenario.value(of: setting),
        let before = column.saved.value(of: setting), now != before
      else { return nil }
      return
        "\(setting.title) \(now.text(for: setting)) instead of \(before.text(for: setting))"
    }
    return parts.joined(separator: ", ")
  }

  /// Makes the page anew.
  mutating func composeBrief() {
    guard var viewer = brief else { return }
    viewer.listing = listing
    defer {
      brief = viewer
      if overlay?.kind == .brief { overlay?.rebuild() }
    }
    // While the private papers show, a brief is of the public files unless they are asked for.
    let desk = viewer.includesPrivate ? briefDesk : openBriefDesk
    guard let round = desk.shown.round(viewer.round) else {
      viewer.show("the round is not known on the day shown")
      return
    }
    let compared = viewer.shownCompared
    var outlook =
      compared.isEmpty
      ? desk.outlook(desk.usual)
      : desk.outlook(compared.map(\.projection), names: compared.map(\.name))
    outlook.changes = compared.map(\.changes)
    outlook.restsOnPrivate = compared.contains(where: \.isPrivate)
    outlook.bands = viewer.bands.flatMap { $0.revision == briefRevision ? $0.bands : nil }
    do throws(BriefRefusal) {
      let made = try Brief(
        of: round, in: desk.shown, on: day, outlook: outlook,
        papers: viewer.includesPrivate ? .all : .open,
        sources: viewer.isAllSources ? .all : .firm)
      let marks = chart.marks
      let page = viewer.language.speaking { BriefComposer(brief: made, marks: marks).page }
      viewer.show(BriefViewer.Made(brief: made, page: page))
    } catch { viewer.show(error.message) }
  }

  /// Follows the files and the day while the brief is open; lets it go when it is closed.
  mutating func settleBrief() {
    guard let viewer = brief else { return }
    guard overlay?.kind == .brief || form?.kind == .brief else {
      brief = nil
      return
    }
    guard viewer.listing != listing else { return }
    // What is set side by side was projected from what the files said before.
    let compared = viewer.compared.compactMap { own in
      (try? projections.context.projected(own.projection.scenario)).map {
        BriefViewer.Compared(
          $0, name: own.name, changes: own.changes, isPrivate: own.isPrivate)
      }
    }
    var revised = BriefViewer(
      round: viewer.round, compared: compared, language: viewer.language)
    (revised.format, revised.replaced) = (viewer.format, viewer.replaced)
    (revised.isAllSources, revised.includesPrivate) =
      (viewer.isAllSources, viewer.includesPrivate)
    revised.isWriting = viewer.isWriting
    brief = revised
    briefRevision += 1
    composeBrief()
  }

  /// Changes what the brief is to be, and makes it anew.
  mutating func changeBrief(_ change: (inout BriefViewer) -> Void) {
    guard var viewer = brief else { return }
    change(&viewer)
    brief = viewer
    composeBrief()
  }

  /// The simulation the brief needs and nobody has asked for yet.
  var wantedBriefBands: BriefBandRequest? {
    guard let viewer = brief, viewer.requested != briefRevision,
      let comparison = viewer.made?.value.brief.comparison?.comparison,
      comparison.projections.indices.contains(where: { column in
        comparison.total(column).map { $0.state >= .given } ?? false
      })
    else { return nil }
    return BriefBandRequest(briefRevision, comparison)
  }

  /// Takes bands, unless something else is set side by side by now.
  mutating func take(_ bands: BriefBands) {
    guard bands.revision == briefRevision else { return }
    changeBrief { $0.bands = bands }
  }

  /// Takes over the brief of a screen with the private papers where nothing of them is in it.
  mutating func takeBrief(of other: AppState) {
    guard let viewer = other.brief, other.overlay?.kind == .brief,
      viewer.made.map({ !$0.value.brief.isPrivate }) ?? false
    else { return }
    brief = viewer.withoutPapers()
    briefRevision = other.briefRevision
    overlay = Overlay(.brief)
    composeBrief()
  }

  /// What briefs of the public files are made of.
  private var openBriefDesk: BriefDesk {
    papers.areShown
      ? BriefDesk(loaded.withoutPrivate(), name: name, asOf: asOf, today: today) : briefDesk
  }

  private var briefDesk: BriefDesk {
    BriefDesk(loaded, shown: shown, day: day, name: name, projections: projections)
  }
}
