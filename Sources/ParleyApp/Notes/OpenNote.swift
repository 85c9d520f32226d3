import ParleyModel
import ParleyStore

/// One note being written, and how it stands to its file.
struct OpenNote: Sendable {
  var editor: NoteEditor
  /// What the file held when the note was opened, from which its journal starts.
  let start: FileContents
  /// The save that is on its way; nil when none is.
  private(set) var saving: NoteSave?
  /// Counts what changed the file or the view of it; a look at the file that began before is stale.
  private(set) var saveCount = 0
  /// Whether the text is to be saved once more when that one is done.
  var savesAgain = false
  /// Why the last save failed; nil when it did not.
  var fault: SaveFault?
  /// How the file stands to what the draft knows of it.
  var disk = Disk.asKnown
  /// Whether the user's editor has the text just now.
  var isHandedOver = false
  /// Whether the text now takes in what somebody else wrote, and the next save will say so.
  var isMerged = false
  /// Changes of both sides to the same lines, being decided; nil when there are none.
  var conflict: NoteConflict?

  /// How a file stands to what a draft knows of it.
  enum Disk: Hashable, Sendable {
    case asKnown
    /// Somebody else wrote it, and the draft has changes of its own.
    case changed
    /// Somebody else wrote it, and both changed the same lines; what it held when a save found that.
    case conflicting(FileContents)
    /// It is no longer there.
    case deleted
  }

  init(_ editor: NoteEditor) {
    self.editor = editor
    start = editor.draft.base
  }

  /// The id of the round.
  var id: String { editor.draft.note }
  /// The file, relative to the workspace.
  var file: String { NoteStore.file(ofNote: id) }
  /// Whether the text differs from the file as far as known.
  var isUnsaved: Bool {
    editor.draft.isChanged || disk == .deleted && editor.draft.text.count > 0
  }
  /// Whether both sides changed the same lines, as far as known.
  var isConflicting: Bool {
    if case .conflicting = disk { true } else { false }
  }

  /// How many lines the text has; the empty one behind the last line's end is none.
  var lineCount: Int {
    let text = editor.draft.text
    return max(1, text.lineCount - (text.range(ofLine: text.lineCount - 1).isEmpty ? 1 : 0))
  }

  /// Whether nothing is left to do.
  var isFinished: Bool {
    !isUnsaved && saving == nil && conflict == nil && !isHandedOver
  }

  /// Begins to save the text as it is now; nil while a save is on its way, which is then repeated.
  mutating func beginSaving() -> NoteSave? {
    guard saving == nil else {
      savesAgain = true
      return nil
    }
    let draft = editor.draft
    let save = NoteSave(
      note: id, bytes: draft.bytes, expecting: disk == .deleted ? .absent : draft.base)
    saving = save
    saveCount += 1
    savesAgain = false
    return save
  }

  /// Ends the save on its way.
  mutating func endSaving() {
    saving = nil
    saveCount += 1
  }

  /// The request to look at the file again.
  var look: Effect { .lookAtNote(id, saveCount) }

  /// The file holds this, and the draft knows it.
  mutating func rebase(on contents: FileContents) {
    editor.rebase(on: contents)
    disk = .asKnown
    fault = nil
  }

  /// Takes over what the file holds, as a step that can be taken back. A text too long to be edited
  /// follows too.
  mutating func follow(_ text: [UInt8], of contents: FileContents) {
    editor.readOnlyReason = nil
    editor.keepUndone()
    editor.replaceText(with: text)
    rebase(on: contents)
    conflict = nil
    editor.readOnlyReason = Self.readOnlyReason(contents)
  }

  /// Bytes of the longest note that can be edited; longer ones are shown only.
  static let longestEditable = 32 << 20

  /// Why a note of these contents is only shown; nil where it can be edited.
  static func readOnlyReason(_ contents: FileContents) -> Phrase? {
    contents.bytes.count > longestEditable
      ? "notes longer than 32 MiB are shown only" : nil
  }
}
