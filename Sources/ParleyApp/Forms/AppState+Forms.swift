extension AppState {
  /// Opens a form and fills in what follows from it.
  ///
  /// - Parameter over: Whether the form that is open comes back when this one closes; else this one
  ///   takes the place of all that are open.
  mutating func open(_ form: Form, over: Bool = false) {
    if !over {
      formsBelow = []
    } else if let below = self.form {
      formsBelow.append(below)
    }
    self.form = form
    if form.referenceDay == nil { self.form?.referenceDay = today }
    count = nil
    refreshForm()
  }

  /// Closes the form; the one below it comes back as it was left.
  mutating func closeForm() {
    form = formsBelow.popLast()
    refreshForm()
  }

  /// Closes the form and all below it.
  mutating func closeForms() {
    formsBelow = []
    form = nil
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
