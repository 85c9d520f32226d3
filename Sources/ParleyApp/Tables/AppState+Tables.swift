import ParleyModel

extension AppState {
  /// Opens the tables at the row under the cursor of the panes; where there is none, at the first.
  mutating func openTables() {
    let place = Selection.records(in: self).first?.place
    if let place, openTable(at: place) { return }
    tables = TableState(.agreements, in: self)
  }

  /// Opens the table a row stands in, with the cursor on the row or, where the day shown does not
  /// know it, on the one before.
  ///
  /// - Returns: false, with nothing changed, where the file is none of the tables.
  @discardableResult
  mutating func openTable(at place: Place) -> Bool {
    guard let state = TableState(showing: place, in: self) else { return false }
    tables = state
    overlay = nil
    return true
  }

  /// Changes the table that fills the screen; does nothing where none does.
  mutating func changeTables(_ change: (inout TableState) -> Void) {
    guard var state = tables else { return }
    change(&state)
    tables = state
  }

  /// Brings the table that fills the screen up to date.
  mutating func settleTables() {
    guard var state = tables else { return }
    state.settle(self)
    tables = state
  }
}
