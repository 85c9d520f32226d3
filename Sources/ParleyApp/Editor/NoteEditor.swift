import ParleyModel
import ParleyStore
import TerminalKit

/// A note being edited: the draft, the caret, what is selected, what shows.
///
/// A value without a clock or a disk: keys go in as calls, the screen comes out as an
/// ``EditorLayout``, the journal's part as ``takeChanges()``.
struct NoteEditor: Sendable {
  /// The text and its history.
  private(set) var draft: Draft
  /// Why the text cannot be changed; nil where it can.
  var readOnlyReason: Phrase?
  /// Where the next letter goes, in bytes from the start; always between two clusters.
  private(set) var caret: Int
  /// The other end of the selection, always between two clusters; nil without one.
  private(set) var anchor: Int?
  /// Which rows show; follows the caret when the editor settles.
  private(set) var window = EditorWindow()
  /// Whether every motion selects, since a mark was set.
  var isMarking = false
  /// The column that moves up and down aim at; nil where the caret's own is meant.
  var goalColumn: Int?
  /// What the next key may go on with.
  var streak = Streak.none

  private let firstLineEnd: [UInt8]
  private var changes: [DraftChange] = []
  private var done: [Anchors] = []
  private var undone: [Anchors] = []

  /// What the last call did, as far as the next one may join it.
  enum Streak: Hashable, Sendable {
    case none
    case typing(afterBlank: Bool)
    case deleting(Deletion)
    /// The time and a party were put in, the party by its place among those to choose from.
    case stamping(TimeOfDay, party: Int)
    /// Whole lines were cut; these are their bytes.
    case cutting([UInt8])
  }

  /// The other end of the selection before and after a step of the history.
  private struct Anchors: Sendable {
    var before: Int?
    var after: Int?
  }

  /// Opens a draft.
  ///
  /// - Parameter caret: Where to begin, in bytes; moved to the next place between two clusters.
  init(_ draft: Draft, caret: Int = 0) {
    self.draft = draft
    firstLineEnd = draft.text.lineEnd
    self.caret = 0
    self.caret = text.boundary(near: caret)
  }

  /// The text without a byte order mark.
  var text: TextBuffer { draft.text }

  /// What ends a line in this file; as at first where there is but one line now.
  var lineEnd: [UInt8] { text.lineCount > 1 ? text.lineEnd : firstLineEnd }

  /// What is selected, in bytes; nil or not empty.
  var selection: Range<Int>? {
    guard let anchor, anchor != caret else { return nil }
    return min(anchor, caret)..<max(anchor, caret)
  }

  /// The changes made since the last call, for the journal.
  mutating func takeChanges() -> [DraftChange] {
    defer { changes = [] }
    return changes
  }

  /// The file now holds this: it was saved, or taken over from disk.
  ///
  /// The text stays; where it is to follow the file, ``replaceText(with:)`` comes first.
  mutating func rebase(on contents: FileContents) {
    apply(.based(on: contents))
  }

  /// Puts the caret and the other end of the selection somewhere, each between two clusters.
  mutating func stand(at offset: Int, anchor: Int? = nil) {
    caret = text.boundary(near: offset)
    self.anchor = anchor.map { text.boundary(near: $0) }
  }

  /// Makes a change of the text: the only way there is.
  ///
  /// - Parameters:
  ///   - caret: Where the caret stands afterwards; behind the new bytes where it is not given.
  ///   - anchor: The other end of the selection afterwards.
  ///   - isJoined: Whether one undo takes it back together with the step before it.
  /// - Returns: Whether there was anything to change.
  @discardableResult
  mutating func edit(
    _ range: Range<Int>, _ new: [UInt8], caret after: Int? = nil, anchor anchorAfter: Int? = nil,
    isJoined: Bool = false
  ) -> Bool {
    guard readOnlyReason == nil, !range.isEmpty || !new.isEmpty else { return false }
    let edit = TextEdit(
      offset: range.lowerBound, removed: Array(text.bytes[range]), inserted: new,
      caretBefore: caret, caretAfter: after ?? range.lowerBound + new.count)
    let before = anchor
    apply(.edit(edit, isJoined: isJoined))
    window.shift(range, by: new.count)
    stand(at: edit.caretAfter, anchor: anchorAfter)
    isMarking = false
    goalColumn = nil
    undone = []
    if isJoined, let last = done.indices.last {
      done[last].after = anchor
    } else {
      done.append(Anchors(before: before, after: anchor))
    }
    return true
  }

  /// Takes the newest step back; false where there is none.
  mutating func undo() -> Bool {
    guard readOnlyReason == nil, draft.canUndo else { return false }
    let anchors = done.popLast() ?? Anchors()
    undone.append(anchors)
    travel(.undo, anchor: anchors.before)
    return true
  }

  /// Does the step taken back last again; false where there is none.
  mutating func redo() -> Bool {
    guard readOnlyReason == nil, draft.canRedo else { return false }
    let anchors = undone.popLast() ?? Anchors()
    done.append(anchors)
    travel(.redo, anchor: anchors.after)
    return true
  }

  /// Goes back or forth in the history; what shows stays where it is.
  private mutating func travel(_ change: DraftChange, anchor: Int?) {
    let old = text.bytes
    let offset = apply(change) ?? caret
    if let range = old.difference(from: text.bytes) {
      window.shift(range, by: range.count + text.count - old.count)
    }
    endStreak()
    stand(at: offset, anchor: anchor)
  }

  /// Scrolls so that the caret shows.
  mutating func settle(in size: Size) {
    window.settle(on: caret, text: text, size: size)
  }

  /// Scrolls down by rows of the text, up where they are negative.
  ///
  /// - Parameter isHeld: Whether the rows stay there until the caret moves, in sight or not.
  mutating func scroll(by rows: Int, in size: Size, isHeld: Bool = false) {
    window.scroll(by: rows, text: text, size: size)
    if isHeld { window.held = caret }
  }

  /// Lets the rows follow the caret again.
  mutating func releaseWindow() { window.held = nil }

  /// What comes next is a step of its own, and aims at the column the caret stands in.
  mutating func endStreak() {
    streak = .none
    isMarking = false
    goalColumn = nil
  }

  @discardableResult
  private mutating func apply(_ change: DraftChange) -> Int? {
    changes.append(change)
    return draft.apply(change)
  }
}
