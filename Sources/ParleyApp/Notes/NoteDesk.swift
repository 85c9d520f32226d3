import ParleyModel
import ParleyStore
import TerminalKit

/// The notes being written: the one that has the keys, those parked, and what is known of drafts that
/// other processes write or left behind.
struct NoteDesk: Sendable {
  /// Drafts by the id of their round: those not saved yet, and the one in the editor.
  private(set) var notes: [String: OpenNote] = [:]
  /// The note that has the keys; nil when none has.
  private(set) var editing: String?
  /// The note that is being read so that it can be edited; keys wait for it.
  var opening: Opening?
  /// The note whose draft is being taken over from a process that is gone.
  var adopting: String?
  /// What was cut or copied last.
  var cut: [UInt8] = []
  /// Whether that was in a private note.
  var isCutPrivate = false
  /// The line one types in below the text; nil when there is none.
  var prompt: EditorPrompt?
  /// What was searched for last.
  var searched = ""
  /// The journals of others and those nobody holds.
  var journals: [JournalEntry] = []
  /// Why what is typed is not kept on disk just now; nil while it is.
  var journalFault: Phrase?
  /// Whether parley ends as soon as every draft is saved.
  var isLeaving = false
  /// The pane that had the focus before the editor.
  var paneBefore = Pane.timeline
  /// Whether the editor fills the screen although there is room for the panes.
  var isZoomed = false

  /// A note that is being read.
  struct Opening: Sendable {
    let note: String
    /// What is done with it once it is there.
    let purpose: Purpose
    /// Keys and pastes that came meanwhile and are meant for the text.
    var typed: [AppEvent] = []
  }

  /// Why a note is read for editing.
  enum Purpose: Hashable, Sendable {
    /// To be edited in the pane.
    case edit
    /// To be handed to the user's editor.
    case handOver
  }

  /// The note in the editor.
  var current: OpenNote? { editing.flatMap { notes[$0] } }

  /// Changes the note in the editor, if there is one.
  mutating func change<Result>(_ body: (inout OpenNote) -> Result) -> Result? {
    guard let id = editing else { return nil }
    return change(id, body)
  }

  /// Changes a draft, if there is one of the round.
  mutating func change<Result>(_ id: String, _ body: (inout OpenNote) -> Result) -> Result? {
    guard let index = notes.index(forKey: id) else { return nil }
    return body(&notes.values[index])
  }

  /// Takes a note in.
  mutating func put(_ note: OpenNote) { notes[note.id] = note }

  /// Gives a note the keys.
  mutating func edit(_ id: String) {
    editing = id
    prompt = nil
  }

  /// Takes the keys away from the editor; what is not saved stays as a draft.
  mutating func park() {
    editing = nil
    prompt = nil
    isZoomed = false
  }

  /// Drafts that differ from their files, by round, in order.
  var unsaved: [String] { notes.filter { $0.value.isUnsaved }.keys.sorted() }

  /// Drafts another process left behind or this one kept: they can be recovered.
  var orphans: [JournalEntry] {
    journals.filter { !$0.isLive && ($0.isUnsaved || $0.damage != nil) }
  }

  /// Who else writes in a note just now.
  func others(in note: String) -> JournalEntry? {
    journals.last { $0.isLive && $0.note == note }
  }

  /// Takes a note off the desk, whatever is in it.
  mutating func remove(_ id: String) { notes[id] = nil }

  /// What the journals are to keep since the last call, and which are no longer needed.
  ///
  /// - Parameter doubtful: Takes the notes that went although their files are not as they were.
  mutating func takeEffects(doubtful: inout [String]) -> [Effect] {
    var effects: [Effect] = []
    for id in notes.keys.sorted() {
      guard let index = notes.index(forKey: id) else { continue }
      let changes = notes.values[index].editor.takeChanges()
      if !changes.isEmpty {
        let start = notes.values[index].start
        effects.append(.keep(DraftBatch(note: id, base: start, changes: changes)))
      }
      // Taken back to what the file held: from here on it follows the file again.
      if notes.values[index].disk == .changed, !notes.values[index].editor.draft.isChanged,
        notes.values[index].saving == nil
      {
        notes.values[index].disk = .asKnown
        effects.append(notes.values[index].look)
        continue
      }
      guard editing != id, notes.values[index].isFinished else { continue }
      if notes.values[index].disk != .asKnown { doubtful.append(id) }
      notes[id] = nil
      effects.append(.releaseJournal(id))
    }
    return effects
  }
}
