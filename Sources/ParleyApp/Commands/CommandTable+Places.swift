/// Where keys of more than one scope count at once.
extension CommandTable {
  /// Every answer of ``scopes(of:)``: scopes that are searched one behind the other, the nearest
  /// first.
  static let places: [[Command.Scope]] =
    Pane.allCases.map { [.pane($0), .screen] } + [
      [.tables, .screen], [.points, .screen], [.offers, .screen], [.scenarios, .screen], [.value],
      [.form], [.editor], [.prompt], [.confirm], [.conflict], [.finder, .overlay],
      [.marks, .overlay], [.brief, .reading, .overlay], [.reading, .overlay],
      [.overlay],
    ]

  /// Whether a command's keys count in one of those places.
  static func counts(_ command: Command, among place: [Command.Scope]) -> Bool {
    let filling: [Command.Scope] = [.tables, .points, .offers, .scenarios]
    let hasPanes = !filling.contains(where: place.contains)
    return place.contains(command.scope) && (hasPanes || command.countsWithoutPanes)
  }
}

extension Command {
  /// Where its keys count.
  var places: [[Scope]] { CommandTable.places.filter { CommandTable.counts(self, among: $0) } }
}
