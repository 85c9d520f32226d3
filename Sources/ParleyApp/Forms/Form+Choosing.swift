extension Form {
  /// The entries under the cursor that contain what was typed: in their titles, or, where no title
  /// does, in their notes. All of them while nothing is typed; the one that adds always.
  var matches: [Int] { matches(of: search) }

  /// Types into the search and chooses what is called just so, else the first choice that contains it
  /// unless the chosen one does.
  ///
  /// False when none does: then what was typed before stays.
  mutating func find(_ letters: String) -> Bool {
    let wanted = search + letters
    // A blank at the start would find every title of two words.
    guard wanted.contains(where: { $0 != " " }) else { return true }
    let found = matches(of: wanted)
    guard let first = found.first, let entry else { return false }
    search = wanted
    if let exact = found.first(where: { isCalled($0, wanted) }) {
      select(exact)
    } else if !found.contains(entry) || isOnAdding {
      select(first)
    }
    return true
  }

  /// Takes a letter of the search back; where nothing is typed, what was taken last.
  mutating func eraseInSearch() {
    if search.isEmpty { dropLast() } else { search.removeLast() }
  }

  /// Moves along the choices that show; it stops at the ends.
  mutating func moveChoice(by steps: Int) {
    let shown = matches
    guard let entry, !shown.isEmpty else { return }
    let here = shown.firstIndex(of: entry) ?? 0
    select(shown[max(0, min(here + steps, shown.count - 1))])
  }

  private func isCalled(_ entry: Int, _ query: String) -> Bool {
    guard let field, !field.isAdding(entry) else { return false }
    return SearchText.folded(field.entries[entry].title) == SearchText.folded(query)
  }

  private func matches(of query: String) -> [Int] {
    guard let field, field.choices != nil else { return [] }
    let entries = field.entries
    guard !query.isEmpty else { return Array(entries.indices) }
    let wanted = SearchText.folded(query)
    let last = field.adding == nil ? [] : [entries.count - 1]
    let choices = entries.indices.dropLast(last.count)
    let titled = choices.filter { SearchText.folded(entries[$0].title).contains(wanted) }
    if !titled.isEmpty { return titled + last }
    return choices.filter { SearchText.folded(entries[$0].note).contains(wanted) } + last
  }
}
