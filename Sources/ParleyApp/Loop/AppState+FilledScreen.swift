extension AppState {
  /// What fills the screen in place of the panes, by where its keys count; nil while the panes show.
  var filled: Command.Scope? {
    if tables != nil { return .tables }
    if points != nil { return .points }
    if offers != nil { return .offers }
    return scenarios == nil ? nil : .scenarios
  }

  /// Whether what fills the screen lists rows that can be added, changed and removed there.
  var listsRows: Bool { filled == .tables || filled == .points || filled == .offers }

  /// Closes what fills the screen, but not the scenarios, where something may not be saved.
  mutating func closeLists() { (tables, points, offers) = (nil, nil, nil) }
}
