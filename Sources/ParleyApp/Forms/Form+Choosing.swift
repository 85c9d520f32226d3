extension Form {
  /// The choices under the cursor that contain what was typed: in their titles, or, where no title
  /// does, in their notes. All of them while nothing is typed.
  var matches: [Int] { matches(of: search) }

  /// Types into the search and chooses the first choice that contains it unless the chosen one does.
  ///
  /// False when none does: then what was typed before stays.
  mutating func find(_ letters: String) -> Bool {
    let wanted = search + letters
    // A blank at the start would find every title of two words.
    guard wanted.contains(where: { $0 != " " }) else { return true }
    let found = matches(of: wanted)
    guard let first = found.first, let chosen = field?.selected else { return false }
    search = wanted
    if !found.contains(chosen) { select(first) }
    return true
  }

  /// Takes a letter of the search back.
  mutating func eraseInSearch() {
    if !search.isEmpty { search.removeLast() }
  }

  /// Moves along the choices that show; it stops at the ends.
  mutating func moveChoice(by steps: Int) {
    let shown = matches
    guard let chosen = field?.selected, !shown.isEmpty else { return }
    let here = shown.firstIndex(of: chosen) ?? 0
    select(shown[max(0, min(here + steps, shown.count - 1))])
  }

  private func matches(of query: String) -> [Int] {
    guard let choices = field?.choices else { return [] }
    guard !query.isEmpty else { return Array(choices.indices) }
    let wanted = SearchText.folded(query)
    let titled = choices.indices.filter { SearchText.folded(choices[$0].title).contains(wanted) }
    if !titled.isEmpty { return titled }
    return choices.indices.filter { SearchText.folded(choices[$0].note).contains(wanted) }
  }

  private mutating func select(_ index: Int) {
    guard let choices = field?.choices else { return }
    fields[cursor].content = .choice(choices, selected: index)
  }
}
