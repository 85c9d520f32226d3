/// A list of a field: its choices, what is taken beside them, and the entry that adds one.
extension Form.Field {
  /// What the owner of a form never uses as an id: that of the entry that adds one.
  static let addingID = "+"

  /// All entries of the list, in order.
  var entries: [Form.Choice] {
    guard let choices else { return [] }
    let unknown = unknown.map { Form.Choice($0, $0) }
    let added = adding.map { [Form.Choice(Self.addingID, "+ \($0)")] } ?? []
    return unknown.isEmpty && added.isEmpty ? choices : choices + unknown + added
  }

  /// Ids that are taken and are no choice.
  var unknown: [String] {
    guard case .several(let choices, let chosen) = content else { return [] }
    return chosen.filter { id in !choices.contains { $0.id == id } }
  }

  /// Whether an entry adds something to choose.
  func isAdding(_ entry: Int) -> Bool {
    guard adding != nil, let choices else { return false }
    return entry == choices.count + unknown.count
  }
}

extension Form {
  /// The entry under the cursor of the field's list; nil where it has none.
  var entry: Int? {
    guard let field else { return nil }
    switch field.content {
    case .choice:
      if let place, field.isAdding(place) { return place }
      return field.selected ?? (field.adding == nil ? nil : 0)
    case .several(let choices, _):
      let count = choices.count + field.unknown.count + (field.adding == nil ? 0 : 1)
      return count == 0 ? nil : max(0, min(place ?? 0, count - 1))
    case .text, .date: return nil
    }
  }

  /// Whether the cursor stands on the entry that adds something to choose.
  var isOnAdding: Bool { entry.flatMap { field?.isAdding($0) } ?? false }

  /// Whether a field shows its choices as a list while the cursor is there.
  func isList(_ field: Field) -> Bool {
    field.isList || anchor != nil && !(field.choices ?? []).isEmpty
  }

  /// Whether Enter goes on to the next field.
  var goesOn: Bool { savesByKey && anchor == nil }

  /// Whether Enter takes or drops what is under the cursor: always where it else goes on, and behind
  /// letters where it else does what the form is for.
  var takesByEnter: Bool { field?.chosen != nil && (goesOn || !search.isEmpty) }

  /// Whether the entry under the cursor is taken.
  var isTaken: Bool {
    guard let field, let chosen = field.chosen, let entry else { return false }
    return chosen.contains(field.entries[entry].id)
  }

  /// Takes or drops the entry under the cursor of a field of several; what was typed to find it is done
  /// with. False where there is none.
  mutating func toggle() -> Bool {
    guard let field, case .several(let choices, var chosen) = field.content, let entry,
      !field.isAdding(entry)
    else { return false }
    let id = field.entries[entry].id
    if chosen.contains(id) { chosen.removeAll { $0 == id } } else { chosen.append(id) }
    fields[cursor].content = .several(choices, chosen: chosen)
    search = ""
    place = entry
    settlePlace()
    return true
  }

  /// Drops what was taken last.
  mutating func dropLast() {
    guard case .several(let choices, let chosen)? = field?.content else { return }
    fields[cursor].content = .several(choices, chosen: chosen.dropLast())
    settlePlace()
  }

  /// Puts the cursor of the list on an entry; in a field of one choice that chooses it.
  mutating func select(_ entry: Int) {
    guard let field, let choices = field.choices else { return }
    if field.chosen != nil || field.isAdding(entry) {
      place = entry
    } else {
      place = nil
      fields[cursor].content = .choice(choices, selected: entry)
    }
  }

  /// Brings the cursor of the list back to what there is.
  mutating func settlePlace() {
    guard let place else { return }
    let isKept = field?.chosen != nil || field?.isAdding(place) ?? false
    self.place = isKept ? entry : nil
  }
}
