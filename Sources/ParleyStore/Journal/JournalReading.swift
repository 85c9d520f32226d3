/// A journal read: the draft it tells of, as far as it can be trusted.
struct JournalReading {
  private(set) var opening: JournalOpening
  /// The draft after the last record that is whole.
  private(set) var draft: Draft
  /// When that record was written, in seconds since 1970.
  private(set) var time: Int
  /// Who wrote it.
  private(set) var holder: JournalHolder
  /// Where the next record belongs.
  private(set) var length: Int
  /// The checksum the next record is chained to.
  private(set) var checksum: UInt64
  /// Whether the file ends inside a record.
  private(set) var isTorn = false
  /// What is wrong after ``length``.
  private(set) var damage: JournalDamage?

  /// The largest file that is read, in bytes.
  static let limit = 512 << 20

  /// Why there is nothing to read.
  enum Failure: Error, Hashable {
    /// The file ends inside its first record: nothing was promised yet.
    case unfinished
    case damaged(JournalDamage)
  }

  /// Replays a journal's bytes, whatever they are.
  ///
  /// - Parameter stop: Records that begin there or later are left out; nil for none.
  init(_ bytes: [UInt8], before stop: Int? = nil) throws(Failure) {
    (opening, length, checksum) = try Self.opening(of: bytes)
    draft = Draft(note: opening.note, base: opening.base)
    time = opening.time
    holder = opening.holder
    var isOver = false
    while !isOver, length < stop ?? bytes.count {
      switch JournalRecord.find(in: bytes, at: length, after: checksum) {
      case .record(.batch, let payload, let sum):
        guard let batch = JournalBatch(bytes, in: payload) else { fallthrough }
        guard draft.apply(batch.steps) else {
          // The text now stands in the middle of a batch, where it never stood: back to before it.
          self = try Self(bytes, before: length)
          fallthrough
        }
        time = batch.time
        holder = batch.holder ?? holder
        length = payload.upperBound + 1
        checksum = sum
      case .record(_, _, _), .damage:
        damage = .after(time: time, unreadBytes: bytes.count - length)
        isOver = true
      case .torn:
        isTorn = true
        isOver = true
      case .end:
        isOver = true
      }
    }
  }

  private static func opening(
    of bytes: [UInt8]
  ) throws(Failure) -> (JournalOpening, length: Int, checksum: UInt64) {
    switch JournalRecord.find(in: bytes, at: 0, after: JournalRecord.seed) {
    case .end, .torn:
      throw .unfinished
    case .record(.opening, let payload, let checksum):
      do throws(JournalOpening.Failure) {
        return (try JournalOpening(bytes, in: payload), payload.upperBound + 1, checksum)
      } catch .newerFormat(let format) {
        throw .damaged(.newerFormat(format))
      } catch {
        throw .damaged(.fromTheStart(unreadBytes: bytes.count))
      }
    case .record(_, _, _), .damage:
      throw .damaged(.fromTheStart(unreadBytes: bytes.count))
    }
  }
}

extension Draft {
  /// Applies what a record tells.
  ///
  /// - Returns: Whether all of it could be applied; else the text stands somewhere in between.
  fileprivate mutating func apply(_ steps: [JournalBatch.Step]) -> Bool {
    for step in steps {
      switch step {
      case .basedOnText: apply(.based(on: .bytes(bytes)))
      case .change(let change):
        switch change {
        case .edit(let edit, _): guard fits(edit) else { return false }
        case .undo: guard canUndo else { return false }
        case .redo: guard canRedo else { return false }
        case .based: break
        }
        apply(change)
      }
    }
    return true
  }
}
