import Glibc

extension JournalShelf {
  /// Writes changes of a note, beginning a journal where none is held.
  mutating func append(
    _ changes: [DraftChange], to note: String, from base: FileContents, at time: Int
  ) throws(JournalFault) {
    guard storage.folder != nil else { throw .homeless }
    guard !changes.isEmpty else { return }
    let moment = moment(at: time)
    // Out of the table while it is changed, or its text would be copied.
    var journal: HeldJournal
    if let found = held.removeValue(forKey: note) {
      journal = found
      if journal.isBlank { journal.begin(from: base) }
    } else {
      journal = try create(note, JournalTranscript(Draft(note: note, base: base)))
    }
    defer { held[note] = journal }
    let isLost = journal.isLost(in: storage)
    let isLong = journal.length > longLength && !journal.draft.isChanged
    guard isLost || isLong, let anew = journal.transcript.begunAnew() else {
      return try journal.append(changes, moment: moment, to: storage)
    }
    do throws(JournalFault) {
      var next = try create(note, anew.transcript, steps: anew.steps)
      do throws(JournalFault) {
        try next.append(changes, moment: moment, to: storage)
      } catch {
        next.remove(from: storage)
        throw error
      }
      journal.remove(from: storage)
      journal = next
    } catch {
      // A long journal does as well as a new one; one that is lost does not.
      if isLost { throw error }
      try journal.append(changes, moment: moment, to: storage)
    }
  }

  private func create(
    _ note: String, _ transcript: JournalTranscript, steps: [JournalBatch.Step] = []
  ) throws(JournalFault) -> HeldJournal {
    let numbers = (1...9_999).lazy
    let names = numbers.map { JournalName(workspace: workspace, note: note, number: $0) }
    do throws(SystemError) {
      let (name, file) = try storage.create(firstOf: names)
      return HeldJournal(new: name, file: file, transcript: transcript, steps: steps)
    } catch {
      throw JournalFault(error)
    }
  }
}
