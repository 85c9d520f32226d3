import ParleyModel
import ParleyStore
import TerminalKit

/// The next state after an event, and what the loop is to do. Pure: nothing outside is touched.
public func update(_ state: inout AppState, _ event: AppEvent) -> [Effect] {
  Catalogue.$current.withValue(state.language.catalogue) {
    let gate = CopyGate(state, event)
    let effects = change(&state, event)
    return gate?.passing(effects, in: &state) ?? effects
  }
}

private func change(_ state: inout AppState, _ arrived: AppEvent) -> [Effect] {
  let revision = state.revision
  let (passed, instead) = EventGate.pass(arrived, into: &state)
  guard let event = passed else { return instead }
  var effects = instead
  switch event {
  case .keyPressed(let key):
    state.releaseWindows()
    effects = Journey.following(&state) { KeyPress.press(key, in: &$0) }
  case .pasted(let bytes):
    state.releaseWindows()
    effects = KeyPress.paste(bytes, in: &state)
  case .resized(let size):
    state.size = size
  case .dayChanged(let day):
    state.today = day
    state.show()
  case .notesRead(let notes):
    state.take(notes)
    CitedNote.goOn(&state)
  case .workspaceRead(let loaded, let isAsked):
    state.take(loaded, isAsked: isAsked)
    state.goOnAfterReading()
    effects = state.takePapers()
  case .bandsReady(let bands):
    if bands.key == state.bandKey {
      state.chart.bands = bands
    } else if state.chart.requested == bands.key {
      state.chart.requested = nil
    }
  case .scenarioBandsReady(let bands):
    state.take(bands)
  case .briefBandsReady(let bands): state.take(bands)
  case .briefWritten(let save, let fault): BriefForm.finish(save, fault, in: &state)
  case .scenarioSaved(let save, let outcome):
    effects = ScenarioSaving.finish(save, outcome, in: &state) + [state.readHistory]
  case .rowsSaved(let save, let report):
    effects = RecordSaving.finish(save, report, in: &state)
    if report.history?.isPrivate ?? false, !state.papers.areShown {
      effects.append(state.readHistory)
    }
    OfferEntryForm.finish(save, report, in: &state)
  case .changeTaken(let outcome, let isRedo):
    effects = TakingBack.finish(outcome, isRedo: isRedo, in: &state)
  case .changeForgotten(let history):
    TakingBack.forgotten(history, in: &state)
  case .historyRead(let history):
    effects = TakingBack.take(history, in: &state)
  case .settingsSaved(let save, let outcome):
    effects = WorkspaceForm.finish(save, outcome, in: &state) + [state.readHistory]
  case .remembered(let fault):
    if let fault { state.message = Message(fault, isWarning: true) }
  case .terminalExamined(let changes):
    effects = state.takeExamination(changes)
  case .told(let message):
    state.message = message
  case .copyGoesOn(let job):
    effects = [.copyFurther(job)]
  case .copied(let job):
    if let message = CopyWords.done(job) { state.message = message }
  case .notOpened(let address, let message):
    state.unopened = address
    state.message = message
  case .reported(let report):
    state.hear(report)
  case .mouse where state.isWritingForm: break
  case .mouse(let event, on: let spot):
    effects = Journey.following(&state) { MouseUse.take(event, on: spot, in: &$0) }
  case .foldersLooked: break
  case .timeTold(let time):
    state.stamp(time)
  case .filesChanged(let changes):
    effects = state.effects(of: changes)
  case .noteOpened, .noteLooked, .noteSaved, .noteEdited, .journalsSurveyed, .journalKept,
    .draftAdopted, .compared:
    effects = updateNotes(&state, event)
    if case .noteSaved = event {
      state.records.refused = nil
      effects.append(state.readHistory)
    }
  }
  // What follows from a form's fields may follow no longer.
  if state.revision != revision { state.refreshForm() }
  state.askNextConflict()
  state.askNextRowConflict()
  settle(&state)
  effects += state.typeWhatWaited()
  // What was typed goes into the journal before anything is done with it.
  var doubtful: [String] = []
  effects = state.takeRowDrafts() + state.desk.takeEffects(doubtful: &doubtful) + effects
  for id in doubtful {
    state.notes[id] = nil
    state.relist()
  }
  if let id = state.wantedNote {
    state.notesBeingRead.insert(id)
    effects.append(.readNotes([id]))
  }
  let cited = CitedNote.toRead(state)
  if !cited.isEmpty {
    state.notesBeingRead.formUnion(cited)
    effects.append(.readNotes(cited))
  }
  let notesToFind = state.notesToFind
  if !notesToFind.isEmpty {
    state.notesBeingRead.formUnion(notesToFind)
    effects.append(.readNotes(notesToFind))
  }
  if let request = state.wantedBands {
    state.chart.requested = request.key
    effects.append(.simulate(request))
  }
  if let request = state.wantedBriefBands {
    state.brief?.requested = request.revision
    effects.append(.simulateBrief(request))
  }
  if let request = state.wantedScenarioBands {
    state.scenarios?.requested = request.key
    effects.append(.simulateScenarios(request))
  }
  return effects
}

private func updateNotes(_ state: inout AppState, _ event: AppEvent) -> [Effect] {
  // How a draft stands shows in lists too.
  if state.desk.editing == nil { state.relist() }
  switch event {
  case .noteOpened(let id, let contents, let history):
    return state.finishOpening(id, contents, history: history)
  case .noteLooked(let id, let number, let contents): return state.look(id, number, contents)
  case .noteSaved(let save, let outcome): return state.finishSaving(save, outcome)
  case .noteEdited(let id, let edited): return state.takeEdited(id, edited)
  case .draftAdopted(let id, let draft, _) where RowDraft.table(ofJournal: id) != nil:
    return state.recoverRow(id, draft)
  case .draftAdopted(let id, let draft, let contents):
    return state.recover(id, draft, holding: contents)
  case .journalsSurveyed(let all):
    let entries = all.filter { state.papers.areShown || !PrivateName.isPrivate($0.note) }
    if entries.map(\.look) != state.desk.journals.map(\.look) {
      state.desk.journals = entries
      state.relist()
    }
    return state.goOnAfterSurvey()
  case .journalKept(let fault):
    if let fault, state.desk.journalFault == nil {
      state.message = Message("what you type is not kept on disk: \(fault)", isWarning: true)
    }
    state.desk.journalFault = fault
  case .compared(let id, let text, let contents):
    state.fillDifference(id, text, contents)
  default: break
  }
  return []
}

/// Builds what the screen lists and brings every cursor into view, at the size there is now.
func settle(_ state: inout AppState) {
  state.form?.settle()
  if state.tables != nil {
    state.settleTables()
    OverlayMotion.settle(&state)
    return
  }
  if state.points != nil {
    state.settlePoints()
    OverlayMotion.settle(&state)
    return
  }
  if state.offers != nil {
    state.settleOffers()
    OverlayMotion.settle(&state)
    return
  }
  if state.scenarios != nil {
    state.settleScenarios()
    OverlayMotion.settle(&state)
    return
  }
  let layout = ScreenLayout(state)
  state.timeline.scroll(height: layout.inside(.timeline).height)
  state.detail.follow(state.timeline.selection)
  if let note = state.desk.current {
    let size = EditorPane(state: state, note: note).areas(in: layout.inside(.detail)).text.size
    let keys = state.keyNames
    _ = state.desk.change { note in
      note.editor.settle(in: size)
      if let conflict = note.conflict, conflict.top > 0 {
        let view = ConflictView(conflict: conflict, keys: keys)
        note.conflict?.top = min(conflict.top, view.rowsBelow(in: size))
      }
    }
  } else if layout.panes[.detail] != nil {
    state.settleDetail()
    state.detail.scroll(height: DetailView.textRect(in: layout.inside(.detail)).height)
  }
  if let chart = layout.panes[.chart] {
    state.settleChart(inside: layout.inside(.chart))
    if chart.width > PaymentTableView.leastPaneWidth {
      PaymentTableView.scroll(&state, height: layout.inside(.chart).height)
    }
  }
  OverlayMotion.settle(&state)
}
