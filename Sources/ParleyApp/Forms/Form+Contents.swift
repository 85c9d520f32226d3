import ParleyModel

extension Form {
  /// What a field holds: its text, the date that is meant, or the ids of what is chosen.
  ///
  /// nil where there is no such field or it has nothing to choose from.
  subscript(id: String) -> String? { fields.first { $0.id == id }?.value(near: referenceDay) }

  /// What every field holds, in their order.
  var values: [String?] { fields.map { $0.value(near: referenceDay) } }

  /// Chooses one of a field's choices by its id; where there is no such choice nothing changes.
  mutating func choose(_ choice: String, of id: String) {
    guard let index = index(of: id), case .choice(let choices, _) = fields[index].content,
      let selected = choices.firstIndex(where: { $0.id == choice })
    else { return }
    fields[index].content = .choice(choices, selected: selected)
    if index == cursor { place = nil }
  }

  /// Takes a choice in a field, one it does not have yet too, as the last of its choices.
  mutating func take(_ choice: Choice, of id: String) {
    guard let index = index(of: id) else { return }
    switch fields[index].content {
    case .choice(let choices, _):
      let isNew = !choices.contains { $0.id == choice.id }
      fields[index].content = .choice(isNew ? choices + [choice] : choices, selected: 0)
      choose(choice.id, of: id)
    case .several(let choices, let chosen):
      let isNew = !choices.contains { $0.id == choice.id }
      fields[index].content = .several(
        isNew ? choices + [choice] : choices,
        chosen: chosen.contains(choice.id) ? chosen : chosen + [choice.id])
    case .text, .date: break
    }
    if index == cursor { search = "" }
  }

  /// Says why what stands in a field will not do; nil when it will.
  mutating func setFault(_ fault: String?, of id: String) {
    if let index = index(of: id) { fields[index].fault = fault }
  }

  /// Says what to think of about what stands in a field; nil for nothing.
  mutating func setWarning(_ warning: String?, of id: String) {
    if let index = index(of: id) { fields[index].warning = warning }
  }

  /// Where a field stands; nil when there is none of that id.
  func index(of id: String) -> Int? { fields.firstIndex { $0.id == id } }

  /// Writes the date out that is meant in a field; what is none stays as it was typed.
  mutating func completeDate(in index: Int) {
    guard fields.indices.contains(index), case .date(let text) = fields[index].content,
      let referenceDay, let meant = DateCompletion(text, near: referenceDay)
    else { return }
    fields[index].content = .date(meant.text)
    if index == cursor, meant.text != text { caret = meant.text.count }
  }
}

extension Form.Field {
  /// What is written; nil in a field of choices.
  var text: String? {
    switch content {
    case .text(let text), .date(let text): text
    case .choice, .several: nil
    }
  }

  /// What there is to choose; nil in a field of text.
  var choices: [Form.Choice]? {
    switch content {
    case .choice(let choices, _), .several(let choices, _): choices
    case .text, .date: nil
    }
  }

  /// Which choice is chosen; nil in a field of text or of several, and where there is nothing to choose.
  var selected: Int? {
    guard case .choice(let choices, let selected) = content, choices.indices.contains(selected)
    else { return nil }
    return selected
  }

  /// What is taken in a field of several; nil in any other.
  var chosen: [String]? {
    if case .several(_, let chosen) = content { chosen } else { nil }
  }

  /// The text, the date that is meant near a day, or the ids of what is chosen, parted by `;`.
  ///
  /// nil where there is nothing to choose.
  func value(near day: Day?) -> String? {
    switch content {
    case .text(let text): text
    case .date(let text): day.flatMap { DateCompletion(text, near: $0)?.text } ?? text.trimmed
    case .choice(let choices, _): selected.map { choices[$0].id }
    case .several(_, let chosen): chosen.joined(separator: ";")
    }
  }

  /// Whether a text may be so long that it shows on several rows.
  var isLong: Bool { limit > Form.longestText && text != nil }

  /// Whether the choices show as a list while the cursor is here.
  var isList: Bool {
    chosen != nil || choices != nil && adding != nil || (choices?.count ?? 0) > Form.mostBeside
  }

  /// Brings what is chosen back into what there is.
  mutating func settle() {
    guard case .choice(let choices, let selected) = content, !choices.isEmpty else { return }
    content = .choice(choices, selected: max(0, min(selected, choices.count - 1)))
  }
}
