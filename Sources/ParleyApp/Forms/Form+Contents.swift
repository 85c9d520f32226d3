extension Form {
  /// What a field holds: its text, or the id of what is chosen.
  ///
  /// nil where there is no such field or it has nothing to choose from.
  subscript(id: String) -> String? { fields.first { $0.id == id }?.value }

  /// What every field holds, in their order.
  var values: [String?] { fields.map(\.value) }

  /// Chooses one of a field's choices by its id; where there is no such choice nothing changes.
  mutating func choose(_ choice: String, of id: String) {
    guard let index = index(of: id), let choices = fields[index].choices,
      let selected = choices.firstIndex(where: { $0.id == choice })
    else { return }
    fields[index].content = .choice(choices, selected: selected)
  }

  /// Says why what stands in a field will not do; nil when it will.
  mutating func setFault(_ fault: String?, of id: String) {
    if let index = index(of: id) { fields[index].fault = fault }
  }

  /// Where a field stands; nil when there is none of that id.
  func index(of id: String) -> Int? { fields.firstIndex { $0.id == id } }
}

extension Form.Field {
  /// What is written; nil in a field of choices.
  var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  /// What there is to choose; nil in a field of text.
  var choices: [Form.Choice]? {
    if case .choice(let choices, _) = content { choices } else { nil }
  }

  /// Which choice is chosen; nil in a field of text and where there is nothing to choose.
  var selected: Int? {
    guard case .choice(let choices, let selected) = content, choices.indices.contains(selected)
    else { return nil }
    return selected
  }

  /// The text, or the id of what is chosen; nil where there is nothing to choose.
  var value: String? {
    switch content {
    case .text(let text): text
    case .choice(let choices, _): selected.map { choices[$0].id }
    }
  }

  /// Whether the choices show as a list while the cursor is here.
  var isList: Bool { (choices?.count ?? 0) > Form.mostBeside }

  /// Brings what is chosen back into what there is.
  mutating func settle() {
    guard case .choice(let choices, let selected) = content, !choices.isEmpty else { return }
    content = .choice(choices, selected: max(0, min(selected, choices.count - 1)))
  }
}
