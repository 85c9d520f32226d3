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
    case .workspace: WorkspaceForm.refresh(&state)
    case .plain, nil: break
    }
  }

  /// Does what the form is for, and closes it where it is done with. Called only where it can submit.
  static func submit(_ state: inout AppState) -> [Effect] {
    switch state.form?.kind {
    case .goalSeek: GoalSeekForm.submit(&state)
    case .counterfactual: CounterfactualForm.submit(&state)
    case .newScenario: NewScenarioForm.submit(&state)
    case .workspace: WorkspaceForm.submit(&state)
    case .plain, nil: []
    }
  }
}
