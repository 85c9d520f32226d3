import Glibc
import ParleyModel
import ParleyStore
import TerminalKit

/// How what was typed gets to the disk while the program runs, stops and ends.
extension Dashboard {
  func writeJournals(at now: Int = 0, isForced: Bool = false) {
    for batch in journal.take(at: now, isForced: isForced) { submit(.keep(batch), to: writers) }
  }

  /// How long a terminal that is to be given back waits for the disk, in milliseconds.
  private static let patience = 500

  func suspend() {
    // A stopped process writes nothing.
    writeJournals(isForced: true)
    let isKept = writers.finish(withinMilliseconds: Self.patience)
    terminal.suspend {
      if !isKept { tell("the disk with your drafts does not answer; fg goes on writing to it") }
    }
  }

  /// Puts what was typed on disk, gives the terminal back, and waits for saves on their way.
  func end() {
    isEnding = true
    var last = LastWords()
    collectLast(&last)
    writeJournals(isForced: true)
    if let journals = disk.journals { writers.perform { _ = journals.retry() } }
    let isKept = writers.finish(withinMilliseconds: Self.patience)
    terminal.leave()
    finishCopying(&last)
    if !isKept { finishWriting() }
    // What was saved meanwhile must be known to its journal, or the next start offers it as never
    // saved; and a save may have been asked for once more.
    while state.desk.notes.values.contains(where: { $0.saving != nil })
      || !state.scenarioSaves.isEmpty || !state.records.saves.isEmpty
      || state.records.isTakingBack || remembering > 0
      || state.workspaceForm?.isSaving ?? false
    {
      if savers.isBusy { tell("waiting for a file to be saved; ^C gives up") }
      savers.finish()
      guard collectLast(&last) else { break }
    }
    writeJournals(isForced: true)
    if !writers.finish(withinMilliseconds: Self.patience) { finishWriting() }
    // On the terminal as it was before: nobody sees the screen any more.
    for sentence in last.sentences { tell(sentence) }
  }

  /// Waits for the journals on a terminal that can be used, where ^C ends parley.
  private func finishWriting() {
    tell("waiting for the disk with your drafts; ^C gives up")
    writers.finish()
  }

  /// Says something on the terminal as it was before.
  func tell(_ sentence: Phrase) {
    let text = state.language.speaking { sentence.text }
    Output(STDERR_FILENO).write(SafeText.lines("parley: \(text)") + "\n")
  }

  /// Takes in what still concerns text: a note that was being opened while somebody typed, saves, and
  /// a text on its way to a clipboard.
  ///
  /// - Parameter last: Gets what is to be said of scenarios that were not written, and of copies.
  /// - Returns: Whether there was a note, a save or a setting.
  @discardableResult
  func collectLast(_ last: inout LastWords) -> Bool {
    var isAny = false
    for event in mailbox.collect() {
      switch event {
      case .noteSaved, .noteOpened, .draftAdopted:
        isAny = true
        _ = apply(event)
      case .scenarioSaved(let save, let outcome):
        isAny = true
        _ = apply(event)
        if let failure = ScenarioSaving.failure(save, outcome) {
          last.sentences.append(failure)
        }
      case .rowsSaved(let save, let report):
        isAny = true
        _ = apply(event)
        if let failure = RecordSaving.failure(save, report) { last.sentences.append(failure) }
      case .changeTaken(let outcome, isRedo: _):
        isAny = true
        _ = apply(event)
        if case .refused(_, let cause, let remedy) = outcome {
          last.sentences.append("not taken back: \(cause). \(remedy)")
        }
      case .changeForgotten:
        isAny = true
        _ = apply(event)
      case .settingsSaved(_, let outcome):
        isAny = true
        _ = apply(event)
        if let failure = WorkspaceForm.failure(outcome) { last.sentences.append(failure) }
      case .remembered(let fault):
        isAny = true
        remembering -= 1
        if let fault { last.sentences.append(fault) }
      case .copyGoesOn(let job):
        if job.number == copies { last.copying = job }
      case .copied(let job):
        // A file one does not know of is no copy.
        if case .file? = job.ways.first { last.add(CopyWords.done(job)) }
      default: break
      }
    }
    return isAny
  }
}
