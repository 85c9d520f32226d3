import Glibc
import ParleyModel
import TerminalKit

/// How what was typed gets to the disk while the program runs, stops and ends.
extension Dashboard {
  func writeJournals(at now: Int = 0, isForced: Bool = false) {
    for batch in journal.take(at: now, isForced: isForced) { submit(.keep(batch), to: writers) }
  }

  func suspend() {
    // A stopped process writes nothing.
    writeJournals(isForced: true)
    writers.finish()
    terminal.suspend()
  }

  /// Puts what was typed on disk, gives the terminal back, and waits for saves on their way.
  func end() {
    isEnding = true
    var failures: [Phrase] = []
    collectLast(&failures)
    writeJournals(isForced: true)
    if let journals = disk.journals { writers.perform { _ = journals.retry() } }
    writers.finish()
    terminal.leave()
    // A text on its way to a clipboard gets there; a program that hangs is ended in time.
    copier.finish()
    // What was saved meanwhile must be known to its journal, or the next start offers it as never
    // saved; and a save may have been asked for once more.
    while state.desk.notes.values.contains(where: { $0.saving != nil })
      || !state.scenarioSaves.isEmpty || disk.settings?.isBusy ?? false
    {
      if savers.isBusy {
        complain("waiting for a file to be saved; ^C gives up")
      }
      savers.finish()
      guard collectLast(&failures) else { break }
    }
    writeJournals(isForced: true)
    writers.finish()
    // On the terminal as it was before: nobody sees the screen any more.
    for failure in failures { complain(failure) }
  }

  /// Says something where there is no screen any more, in its language.
  private func complain(_ phrase: Phrase) {
    let text = state.language.catalogue?.text(of: phrase) ?? phrase.english
    Output(STDERR_FILENO).write("parley: \(text)\n")
  }

  /// Takes in what still concerns text: a note that was being opened while somebody typed, and saves.
  ///
  /// - Parameter failures: Gets what is to be said of scenarios that were not written.
  /// - Returns: Whether there was any.
  @discardableResult
  private func collectLast(_ failures: inout [Phrase]) -> Bool {
    var isAny = false
    for event in mailbox.collect() {
      switch event {
      case .noteSaved, .noteOpened, .draftAdopted:
        isAny = true
        _ = apply(event)
      case .scenarioSaved(let save, let outcome):
        isAny = true
        _ = apply(event)
        if let failure = ScenarioSaving.failure(save, outcome) { failures.append(failure) }
      case .remembered(let fault):
        isAny = true
        if let fault { failures.append(fault) }
      default: break
      }
    }
    return isAny
  }
}
