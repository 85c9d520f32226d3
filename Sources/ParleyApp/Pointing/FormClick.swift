import ParleyModel

/// What a click does while a form is open: it moves the cursor and chooses, and never does what the
/// form is for. The label of Enter in the footer does.
enum FormClick {
  static func press(_ target: Target, in state: inout AppState) {
    guard let form = state.form else { return }
    switch target {
    case .backdrop: state.message = Message("Esc closes the form")
    case .field(let id): stand(in: id, form, &state)
    case .choice(let choice, let id):
      guard form.field?.id == id else {
        stand(in: id, form, &state)
        return
      }
      state.changeForm { $0.choose(choice, of: id) }
    default: break
    }
  }

  private static func stand(in id: String, _ form: Form, _ state: inout AppState) {
    guard form.field?.id != id, let index = form.index(of: id) else { return }
    state.form?.stand(on: index)
  }
}
