/// What the forms are for: what follows from their fields, and what Enter does.
enum FormOwner {
  /// Says what follows from the fields: the result, the faults, and whether Enter may go on.
  ///
  /// Called when a form opens, after every change of a field, and when the files have changed.
  static func refresh(_ state: inout AppState) {
    switch state.form?.kind {
    case .goalSeek: GoalSeekForm.refresh(&state)
    case .counterfactual: CounterfactualForm.refresh(&state)
    case .newScenario: NewScenarioForm.refresh(&state)
    case .claim: ClaimForm.refresh(&state)
    case .row: RecordForms.refresh(&state)
    case .rowConflict: RowConflictForm.refresh(&state)
    case .workspace: WorkspaceForm.refresh(&state)
    case .offerEntry: OfferEntryForm.refresh(&state)
    case .brief: BriefForm.refresh(&state)
    case .plain, nil: break
    }
  }

  /// Does what the form is for, and closes it where it is done with. Called only where it can submit.
  static func submit(_ state: inout AppState) -> [Effect] {
    switch state.form?.kind {
    case .goalSeek: GoalSeekForm.submit(&state)
    case .counterfactual: CounterfactualForm.submit(&state)
    case .newScenario: NewScenarioForm.submit(&state)
    case .claim: ClaimForm.submit(&state)
    case .row: RecordForms.submit(&state)
    case .rowConflict: RowConflictForm.submit(&state)
    case .workspace: WorkspaceForm.submit(&state)
    case .offerEntry: OfferEntryForm.submit(&state)
    case .brief: BriefForm.submit(&state)
    case .plain, nil: []
    }
  }

  /// Closes the form and keeps what was written as a draft. Called only where the form parks.
  static func park(_ state: inout AppState) -> [Effect] {
    switch state.form?.kind {
    case .row: RecordForms.park(&state)
    case .offerEntry: OfferEntryForm.park(&state)
    case .rowConflict, .workspace, .goalSeek, .counterfactual, .newScenario, .claim, .brief, .plain,
      nil:
      state.closeForm()
    }
    return []
  }

  /// Adds something to choose to a field: a form of its own, opened over this one.
  static func add(_ field: String, _ state: inout AppState) -> [Effect] {
    switch state.form?.kind {
    case .row: RecordForms.add(field, &state)
    case .rowConflict, .workspace, .goalSeek, .counterfactual, .newScenario, .claim, .offerEntry,
      .brief, .plain, nil:
      []
    }
  }
}
