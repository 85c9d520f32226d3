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
    if journal.length > longLength, let transcript = journal.transcript.begunAnew(),
      let next = successor(of: journal, transcript, changes, moment)
    {
      journal.remove(from: storage)
      journal = next
      return
    }
    try journal.append(changes, moment: moment, to: storage)
  }

  /// A new journal in the place of a long one; nil when it cannot be written, and the long one does.
  private func successor(
    of journal: HeldJournal, _ transcript: JournalTranscript, _ changes: [DraftChange],
    _ moment: JournalMoment
  ) -> HeldJournal? {
    guard var next = try? create(journal.draft.note, transcript) else { return nil }
    do throws(JournalFault) {
      try next.append(changes, moment: moment, to: storage)
      return next
    } catch {
      next.remove(from: storage)
      return nil
    }
  }

  private func create(
    _ note: String, _ transcript: JournalTranscript
  ) throws(JournalFault) -> HeldJournal {
    let numbers = (1...9_999).lazy
    let names = numbers.map { JournalName(workspace: workspace, note: note, number: $0) }
    do throws(SystemError) {
      let (name, file) = try storage.create(firstOf: names)
      return HeldJournal(new: name, file: file, transcript: transcript)
    } catch {
      throw JournalFault(error)
    }
  }
}
