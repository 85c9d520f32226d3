import ParleyModel
import TerminalKit

/// What keys and pastes do while a form is open: it takes them before anything below it.
enum FormKeys {
  static func press(_ key: Key, in state: inout AppState) -> [Effect] {
    state.count = nil
    state.form?.settle()
    guard let form = state.form else { return [] }
    // h and l choose until something is typed to find a choice; a title that begins with one of them
    // is found by its next letters.
    let command = CommandTable.command(for: key, in: state)
    if case .character(let character) = key,
      form.isWriting || !form.search.isEmpty || form.field?.chosen != nil || command == nil
    {
      if character == " ", form.field?.chosen != nil || form.isOnAdding { return take(&state) }
      type(String(character), in: &state)
      return []
    }
    guard let command else {
      state.message = Message("\(key.name) does nothing in a form; its last line names the keys")
      return []
    }
    return command.run(&state, nil)
  }

  /// A paste is text: the first line of it that is not blank, or all of them where the field takes them.
  static func paste(_ bytes: [UInt8], in state: inout AppState) {
    state.form?.settle()
    guard let form = state.form, let field = form.field, form.isWriting else {
      state.message = Message("a paste goes into a field of text; here letters find a choice")
      return
    }
    let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }
      .filter { line in line.contains { $0 != 0x20 && $0 != 0x09 } }
    // A field can hold no more; decoding a whole file would take its time for nothing.
    let most = field.limit * 2
    let taken =
      field.takesLines
      ? bytes.prefix(most).map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
      : lines.first.map(Array.init)
    guard let taken, !lines.isEmpty else { return }
    let text = String(decoding: taken.prefix(most), as: UTF8.self)
    if lines.count > 1, !field.takesLines {
      state.message = Message("only the first line was taken")
    }
    type(String(text.compactMap(printable)), in: &state)
  }

  /// Moves the cursor by fields; it stops at the ends.
  static func move(_ state: inout AppState, by steps: Int) {
    guard let form = state.form else { return }
    state.form?.stand(on: form.cursor + steps)
    refreshQuestion(&state)
  }

  /// What is said of a question about a cell is said of the one under the cursor.
  private static func refreshQuestion(_ state: inout AppState) {
    if case .rowConflict? = state.form?.kind { state.refreshForm() }
  }

  /// Moves the cursor by fields; behind the last comes the first.
  static func cycle(_ state: inout AppState, by steps: Int) {
    guard let form = state.form, !form.fields.isEmpty else { return }
    let count = form.fields.count
    state.form?.stand(on: ((form.cursor + steps) % count + count) % count)
    refreshQuestion(&state)
  }

  /// Moves within a list and within a text of several rows, and between fields elsewhere.
  static func step(_ state: inout AppState, by steps: Int) {
    guard let form = state.form, let field = form.field else { return }
    if form.isList(field) {
      state.changeForm { $0.moveChoice(by: steps) }
    } else if let caret = FormText(state, form)?.caret(movedBy: steps) {
      state.form?.caret = caret
    } else {
      move(&state, by: steps)
    }
  }

  /// Goes to another field; over a cell it writes the cell and goes on to the next one.
  static func tab(_ state: inout AppState, by steps: Int) -> [Effect] {
    guard state.form?.anchor != nil else {
      cycle(&state, by: steps)
      return []
    }
    state.form?.then = steps > 0 ? .nextCell : .previousCell
    return submit(&state)
  }

  /// Takes what is under the cursor, goes on to the next field, or does what the form is for.
  static func enter(_ state: inout AppState) -> [Effect] {
    guard let form = state.form else { return [] }
    if form.isOnAdding || form.takesByEnter { return take(&state) }
    guard form.goesOn else {
      state.form?.then = nil
      return submit(&state)
    }
    if form.cursor < form.fields.count - 1 {
      move(&state, by: 1)
    } else {
      state.form?.completeDate(in: form.cursor)
      state.message = Message("this is the last field; \(state.key("form.save")) saves")
    }
    return []
  }

  /// Takes or drops what is under the cursor, or asks for something to be added.
  static func take(_ state: inout AppState) -> [Effect] {
    guard let form = state.form, let field = form.field else { return [] }
    if form.isOnAdding { return FormOwner.add(field.id, &state) }
    var isDone = false
    state.changeForm { isDone = $0.toggle() }
    if !isDone { state.message = Message("there is nothing here to take") }
    return []
  }

  /// Closes the form, or keeps what was written where it parks.
  static func close(_ state: inout AppState) -> [Effect] {
    if state.form?.parks ?? false { return FormOwner.park(&state) }
    state.closeForm()
    return []
  }

  /// Moves the caret in a text, and along the choices elsewhere.
  static func shift(_ state: inout AppState, by steps: Int) {
    state.changeForm { form in
      if form.isWriting { form.moveCaret(by: steps) } else { form.moveChoice(by: steps) }
    }
  }

  /// Does what the form is for, or says what is in the way.
  static func submit(_ state: inout AppState) -> [Effect] {
    guard let cursor = state.form?.cursor else { return [] }
    state.form?.completeDate(in: cursor)
    RecordForms.tryToSave(&state)
    guard let form = state.form else { return [] }
    if !form.search.isEmpty, form.matches.filter({ !(form.field?.isAdding($0) ?? false) }).isEmpty {
      let clear = state.key("form.clear")
      state.message = Message(
        "no choice contains '\(form.search)'; \(clear) forgets it", isWarning: true)
      return []
    }
    if form.canSubmit { return FormOwner.submit(&state) }
    state.form?.then = nil
    if let index = form.fields.firstIndex(where: { $0.fault != nil }) {
      if index != form.cursor { state.form?.stand(on: index) }
      let field = form.fields[index]
      let fault: Phrase = field.fault.map { "\($0)" } ?? ""
      state.message = Message("\(field.label): \(fault)", isWarning: true)
    } else {
      let reason: Phrase =
        form.result.first { !$0.isEmpty }.map { Phrase(verbatim: $0.plain.trimmed) }
        ?? "fill in the fields first"
      state.message = Message("not yet: \(reason)", isWarning: true)
    }
    return []
  }

  private static func type(_ text: String, in state: inout AppState) {
    var fault: Phrase?
    state.changeForm { form in
      if form.isWriting {
        if !form.write(text) { fault = TypedLine.isFull.sentence }
      } else if !form.find(text) {
        fault = "no choice contains '\(form.search + text)'"
      }
    }
    if let fault { state.message = Message(fault, isWarning: true) }
  }

  /// Tabs become blanks; other controls would be invisible in the field.
  private static func printable(_ character: Character) -> Character? {
    if character == "\t" { return " " }
    let isControl = character.unicodeScalars.contains { $0.properties.generalCategory == .control }
    return isControl ? nil : character
  }
}
