extension Form {
  /// Whether letters are typed into the field under the cursor.
  var isWriting: Bool { field?.text != nil }

  /// Writes at the caret as much as there is room for; false when something had to stay out.
  mutating func write(_ written: String) -> Bool {
    guard let field, let text = field.text else { return false }
    var room = field.limit - text.utf8.count
    var head = String(text.prefix(caret))
    var isWhole = true
    for character in written {
      room -= character.utf8.count
      guard room >= 0 else {
        isWhole = false
        break
      }
      head.append(character)
    }
    // A letter can join what precedes or follows it: both are counted as they stand now.
    replaceText(head + text.dropFirst(caret), caret: head.count)
    return isWhole
  }

  /// Takes the cluster before the caret back.
  mutating func erase() {
    guard let text = field?.text, caret > 0 else { return }
    replaceText(text.prefix(caret - 1) + String(text.dropFirst(caret)), caret: caret - 1)
  }

  /// Takes the cluster behind the caret away.
  mutating func eraseForward() {
    guard let text = field?.text else { return }
    replaceText(text.prefix(caret) + String(text.dropFirst(caret + 1)), caret: caret)
  }

  /// Empties the text under the cursor, or forgets what was typed to find a choice.
  mutating func clear() {
    search = ""
    if isWriting { replaceText("", caret: 0) }
  }

  /// Moves the caret by clusters; it stops at the ends.
  mutating func moveCaret(by clusters: Int) {
    caret = max(0, min(caret + clusters, field?.text?.count ?? 0))
  }

  private mutating func replaceText(_ text: String, caret: Int) {
    guard fields.indices.contains(cursor) else { return }
    if case .date = fields[cursor].content {
      fields[cursor].content = .date(text)
    } else {
      fields[cursor].content = .text(text)
    }
    self.caret = max(0, min(caret, text.count))
  }
}
