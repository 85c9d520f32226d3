import ParleyModel

/// What a click does while a form is open: it moves the cursor and chooses, and never does what the
/// form is for. The label of Enter in the footer does. What adds something to choose asks for it.
enum FormClick {
  static func press(_ target: Target, in state: inout AppState) -> [Effect] {
    guard let form = state.form else { return [] }
    switch target {
    case .backdrop: state.message = Message(form.closingSentence)
    case .field(let id): stand(in: id, form, &state)
    case .choice(let choice, let id):
      guard let field = form.field, field.id == id else {
        stand(in: id, form, &state)
        return []
      }
      guard let entry = field.entries.firstIndex(where: { $0.id == choice }) else { return [] }
      state.changeForm { $0.select(entry) }
      if field.chosen != nil || field.isAdding(entry) { return FormKeys.take(&state) }
    default: break
    }
    return []
  }

  private static func stand(in id: String, _ form: Form, _ state: inout AppState) {
    guard form.field?.id != id, let index = form.index(of: id) else { return }
    state.form?.stand(on: index)
  }
}
