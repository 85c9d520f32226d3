import ParleyModel
import ParleyStore
import TerminalKit

/// What the keys of the editor do.
extension AppState {
  /// Whether keys are letters of a note: it is in the editor and nothing lies over it.
  var isEditing: Bool { desk.editing != nil && overlay == nil && !listsRows }

  /// Rows and columns of the text.
  var editorSize: Size {
    guard let note = desk.current else { return Size(width: 0, height: 0) }
    return EditorPane(state: self, note: note).areas(in: ScreenLayout(self).inside(.detail)).text
      .size
  }

  /// Takes the keys away from the editor and gives them back to the pane that had them.
  mutating func park() {
    guard desk.editing != nil else { return }
    desk.park()
    focus = desk.paneBefore
    relist()
  }

  /// Changes the text, or says why it cannot be changed.
  mutating func edit(_ body: (inout NoteEditor) -> Void) {
    if let reason = desk.current?.editor.readOnlyReason {
      message = Message(
        "\(reason); \(key("editor.handOver")) opens your editor", isWarning: true)
      return
    }
    desk.change { body(&$0.editor) }
  }

  /// Moves the caret.
  mutating func moveCaret(_ motion: NoteEditor.Motion, isSelecting: Bool = false) {
    let size = editorSize
    desk.change { $0.editor.move(motion, isSelecting: isSelecting, in: size) }
  }

  /// Types into the line below the text; what is searched for is looked for at once.
  mutating func type(intoPrompt text: String) {
    guard var prompt = desk.prompt else { return }
    let isWhole = TypedLine.add(text, to: &prompt.text)
    desk.prompt = prompt
    findWhileTyping()
    if !isWhole { message = TypedLine.isFull }
  }

  /// Takes a letter of the line below the text back.
  mutating func eraseInPrompt() {
    guard !(desk.prompt?.text.isEmpty ?? true) else { return }
    desk.prompt?.text.removeLast()
    findWhileTyping()
  }

  private mutating func findWhileTyping() {
    guard let prompt = desk.prompt, prompt.kind == .find, !prompt.text.isEmpty else { return }
    let start = desk.current?.editor.selection?.lowerBound ?? desk.current?.editor.caret
    find(prompt.text, isForward: true, from: start)
  }

  /// Goes to the next match, or says that there is none.
  @discardableResult
  mutating func find(_ text: String, isForward: Bool, from start: Int? = nil) -> Bool {
    desk.searched = text
    let before = start ?? desk.current?.editor.caret ?? 0
    let isFound = desk.change { $0.editor.find(text, isForward: isForward, from: start) } ?? false
    guard isFound, let match = desk.current?.editor.selection else {
      message = Message("no '\(text)' in this note", isWarning: true)
      return false
    }
    if isForward, match.lowerBound < before { message = Message("found from the top on again") }
    if !isForward, match.upperBound > before { message = Message("found from the end on again") }
    return true
  }

  /// Goes on from the line below the text.
  mutating func enterPrompt() {
    guard let prompt = desk.prompt else { return }
    switch prompt.kind {
    case .find:
      // Without a match the line stays, to be mended.
      let start = desk.current?.editor.selection?.lowerBound
      let isFound =
        prompt.text.isEmpty
        ? desk.searched.isEmpty || find(desk.searched, isForward: true)
        : find(prompt.text, isForward: true, from: start)
      if isFound { desk.prompt = nil }
    case .goToLine:
      guard let line = Int(prompt.text) else {
        message = Message("a line is a number; Esc closes", isWarning: true)
        return
      }
      desk.prompt = nil
      let count = desk.current?.lineCount ?? 1
      if line > count {
        message = Message(.count(count, one: "the note has {} line", many: "the note has {} lines"))
      }
      desk.change { $0.editor.place(atLine: min(line, count)) }
    case .replace:
      guard !prompt.text.isEmpty else {
        desk.prompt = nil
        return
      }
      desk.prompt = EditorPrompt(kind: .replaceWith(prompt.text))
    case .replaceWith(let text):
      desk.prompt = EditorPrompt(kind: .confirm(text, with: prompt.text))
      let start = desk.current?.editor.selection?.lowerBound
      if !find(text, isForward: true, from: start) { desk.prompt = nil }
    case .confirm: break
    }
  }

  /// Answers the question whether a match is to be replaced.
  mutating func confirmReplacing(_ isReplacing: Bool) {
    guard case .confirm(let text, let new)? = desk.prompt?.kind else { return }
    if isReplacing { edit { $0.replaceSelection(with: new) } }
    let before = desk.current?.editor.caret ?? 0
    let isFound = find(text, isForward: true, from: before)
    // Round again at the first match: every one has been asked about.
    let start = desk.current?.editor.selection?.lowerBound ?? 0
    if !isFound || start < before {
      desk.change { $0.editor.clearSelection() }
      desk.prompt = nil
      message = Message("no more '\(text)' below")
    }
  }

  /// Replaces every match.
  mutating func replaceAll() {
    guard case .confirm(let text, let new)? = desk.prompt?.kind else { return }
    desk.prompt = nil
    var count = 0
    edit { count = $0.replaceAll(text, with: new) }
    let (undo, number) = (key("editor.undo"), Decimal(coefficient: count).grouped)
    message = Message(
      count == 1
        ? "\(number) place replaced; \(undo) takes them back"
        : "\(number) places replaced; \(undo) takes them back")
  }

  /// Keeps what was cut or copied and puts it on the clipboard.
  ///
  /// Nothing is said: the text shows what happened, and a message would hide the keys.
  mutating func keepCut(_ bytes: [UInt8]) -> [Effect] {
    guard !bytes.isEmpty else { return [] }
    desk.cut = bytes
    desk.isCutPrivate = desk.editing.map(PrivateName.isPrivate) ?? false
    return [.copy(String(decoding: bytes, as: UTF8.self), what: nil)]
  }
}
