import ParleyModel

extension AppState {
  /// Opens the points of the selected agreement, at the point under the cursor where there is one.
  mutating func openPoints() {
    guard let agreement = selectedTalks?.id ?? standing.agreement?.number else { return }
    let issue = Selection.records(in: self).first as? Issue
    points = PointsScreen(agreement, point: issue?.id, in: self)
  }

  /// Changes the points screen; does nothing where it does not show.
  mutating func changePoints(_ change: (inout PointsScreen, AppState) -> Void) {
    guard var screen = points else { return }
    change(&screen, self)
    points = screen
  }

  /// Brings the points screen up to date.
  mutating func settlePoints() { changePoints { $0.settle($1) } }
}
