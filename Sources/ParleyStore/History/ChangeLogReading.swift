/// A log of changes read: which steps stand and which were taken back, as far as it can be trusted.
struct ChangeLogReading {
  /// A step, and where files it had made are in the trash while it is taken back.
  struct Kept: Hashable {
    var step: ChangeStep
    var places: [Int: String] = [:]
  }

  /// The steps that stand, oldest first.
  private(set) var done: [Kept] = []
  /// The steps taken back, in the order in which that was done.
  private(set) var undone: [Kept] = []
  /// The greatest id of all steps.
  private(set) var lastID: UInt64 = 0
  /// Where the next record belongs.
  private(set) var length = 0
  /// The checksum the next record is chained to.
  private(set) var checksum = JournalRecord.seed
  /// Whether bytes after ``length`` are neither a record nor one that was not written to its end.
  private(set) var isDamaged = false

  /// A log that nothing was written to.
  init() {}

  /// Replays a log's bytes, whatever they are.
  ///
  /// - Throws: The log is of a format that this parley does not know.
  init(_ bytes: [UInt8], workspace: String) throws(ChangeLogFault) {
    while true {
      switch JournalRecord.find(in: bytes, at: length, after: checksum) {
      case .record(.opening, let payload, let sum) where length == 0:
        guard try ChangeOpening(bytes, in: payload)?.workspace == workspace else {
          isDamaged = true
          return
        }
        advance(to: payload.upperBound + 1, sum)
      case .record(.entry, let payload, let sum) where length > 0:
        guard let record = ChangeRecord(bytes, in: payload), take(record) else {
          isDamaged = true
          return
        }
        advance(to: payload.upperBound + 1, sum)
      case .record, .damage:
        isDamaged = true
        return
      case .torn, .end:
        return
      }
    }
  }

  /// What can be taken back and made again next.
  var state: ChangeLogState {
    ChangeLogState(undo: done.last?.step, redo: undone.last?.step)
  }

  /// The id of the next step: the time, so that a log begun anew does not give an id out again, or
  /// one more than the last.
  ///
  /// - Parameter other: The greatest id of the log beside this one.
  func nextID(at time: Int, after other: UInt64 = 0) -> UInt64 {
    max(max(lastID, other) + 1, UInt64(max(time, 0)))
  }

  /// Takes a record in.
  ///
  /// - Returns: Whether it follows on those before; if not, nothing has changed.
  mutating func take(_ record: ChangeRecord) -> Bool {
    switch record {
    case .step(let step):
      guard step.id > lastID else { return false }
      lastID = step.id
      done.append(Kept(step: step))
      undone = []
    case .undone(let id, let places):
      guard var kept = done.last, kept.step.id == id else { return false }
      done.removeLast()
      kept.places = places
      undone.append(kept)
    case .redone(let id, let places):
      guard let kept = undone.last, kept.step.id == id else { return false }
      undone.removeLast()
      done.append(Kept(step: kept.step.moving(to: places)))
    case .forgotten(let id):
      if done.last?.step.id == id {
        done.removeLast()
      } else if undone.last?.step.id == id {
        undone.removeLast()
      } else {
        return false
      }
    }
    return true
  }

  /// The records behind ``length`` were written.
  mutating func advance(to length: Int, _ checksum: UInt64) {
    self.length = length
    self.checksum = checksum
    isDamaged = false
  }
}

extension ChangeStep {
  /// The step with other names in the trash, by the place of the move in its changes.
  fileprivate func moving(to places: [Int: String]) -> ChangeStep {
    let changes = changes.enumerated().map { index, change -> FileChange in
      guard case .moved(let move) = change, let place = places[index] else { return change }
      return .moved(TrashMove(from: move.from, to: place, checksum: move.checksum))
    }
    return ChangeStep(id: id, time: time, label: label, changes: changes)
  }
}
