extension AppState {
  /// Opens a form and fills in what follows from it.
  mutating func open(_ form: Form) {
    self.form = form
    count = nil
    refreshForm()
  }

  /// Changes the form and, where a field holds something else afterwards, asks what follows from it.
  mutating func changeForm(_ body: (inout Form) -> Void) {
    guard var form else { return }
    let before = form.values
    body(&form)
    self.form = form
    if form.values != before { refreshForm() }
  }

  /// Asks the form's owner what follows from the fields; the cursor stays in its field, wherever that
  /// stands afterwards.
  mutating func refreshForm() {
    guard let before = form else { return }
    FormOwner.refresh(&self)
    if let id = before.field?.id, form?.cursor == before.cursor, form?.field?.id != id,
      let index = form?.index(of: id)
    {
      form?.cursor = index
    }
    form?.settle()
  }
}
