public import ParleyStore

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
  var isUnsaved: Bool { editor.draft.isChanged }
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
    let save = NoteSave(
      note: id, bytes: editor.draft.bytes, expecting: editor.draft.base)
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
}

/// The text of a note on its way to the disk.
public struct NoteSave: Hashable, Sendable {
  /// The id of the round.
  public let note: String
  /// The bytes to be written.
  public let bytes: [UInt8]
  /// What the file is believed to hold.
  public let expecting: FileContents
}

/// Changes of a draft for its journal.
public struct JournalBatch: Hashable, Sendable {
  /// The id of the round.
  public let note: String
  /// What the file held when the draft began, for a journal that is begun with this batch.
  public let base: FileContents
  /// The changes, oldest first.
  public var changes: [DraftChange]
}

/// What came of reading a note to be edited.
public enum NoteOpening: Sendable {
  /// The file, and the draft of an earlier time whose steps can still be taken back.
  case contents(FileContents, history: Draft?)
  /// It cannot be read.
  case refused(Diagnostic)
}
