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
    guard isLost || isTooLong(journal) else {
      return try journal.append(changes, moment: moment, to: storage)
    }
    let anew = journal.transcript.begunAnew()
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

  private func isTooLong(_ journal: HeldJournal) -> Bool {
    let draft = journal.draft
    if journal.length > longLength, !draft.isChanged { return true }
    // A text that is huge itself would be no shorter in a new file.
    return journal.length > hugeLength
      && draft.text.count + draft.base.bytes.count < hugeLength / 2
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
