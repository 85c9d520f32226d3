import ParleyModel
import ParleyStore
import TerminalKit

/// What updates ask for, each on the thread it belongs to.
extension Dashboard {
  /// Does what an update asked for; false when the program is to end.
  func perform(_ effects: [Effect]) -> Bool {
    for effect in effects {
      switch effect {
      case .readNotes, .readWorkspace, .lookAtNote, .compare, .simulateBrief:
        submit(effect, to: readers)
      case .saveNote, .saveScenario, .saveSettings, .saveRows, .takeBack, .forgetChange,
        .readHistory, .writeBrief:
        submit(effect, to: savers)
      case .remember(let changes):
        remember(changes)
      case .keep(let batch):
        if disk.journals != nil { journal.add(batch, at: Moment.milliseconds()) }
      case .openNote(let id):
        writeJournals(isForced: true)
        open(id)
      case .adoptDraft(let entry):
        adopt(entry)
      case .releaseJournal, .discardDraft, .abandonDraft:
        // In the order of what was typed before.
        writeJournals(isForced: true)
        submit(effect, to: writers)
      case .surveyJournals:
        survey()
      case .tellTime:
        // At once: what is typed next stands behind it.
        guard apply(.timeTold(clock.time())) else { return false }
      case .simulate(let request):
        bands.schedule(request)
      case .simulateScenarios(let request):
        scenarioBands.schedule(request)
      case .copy, .copyFurther, .open, .editExternally, .setMouse, .examineTerminal, .suspend,
        .repaint, .quit:
        guard isEnding || performHere(effect) else { return false }
      }
    }
    return true
  }

  /// Does what concerns the terminal; false when the program is to end.
  private func performHere(_ effect: Effect) -> Bool {
    switch effect {
    case .editExternally(let id, let bytes):
      writeJournals(isForced: true)
      return apply(.noteEdited(id, handOver(id, bytes)))
    case .copy(let text, let what): copy(text, what)
    case .copyFurther(let job): copy(job)
    case .open(let request): return open(request)
    case .setMouse(let isOn): terminal.setMouse(isOn)
    case .examineTerminal:
      // Nothing is written while the report is read, however long that takes.
      writeJournals(isForced: true)
      return apply(.terminalExamined(examineTerminal()))
    case .suspend: suspend()
    case .repaint: terminal.repaint()
    case .quit: return false
    default: break
    }
    return true
  }

  /// Reads a note on one thread and its journal on another: a hung folder must not stop the journals.
  private func open(_ id: String) {
    let (disk, mailbox, writers) = (disk, mailbox, writers)
    readers.perform {
      let contents = disk.reader.contents(ofNote: id)
      writers.perform { mailbox.deliver(disk.open(id, contents)) }
    }
  }

  func survey() {
    guard let journals = disk.journals, waiting.add(.surveyJournals) else { return }
    let (disk, mailbox, waiting, readers) = (disk, mailbox, waiting, readers)
    writers.perform {
      waiting.begin(.surveyJournals)
      let entries = journals.survey()
      readers.perform { mailbox.deliver(.journalsSurveyed(disk.unsaved(entries))) }
    }
  }

  /// Writes settings on the thread that saves; those that come meanwhile are written together.
  private func remember(_ changes: [ConfigurationChange]) {
    guard let settings = disk.settings, settings.add(changes) else { return }
    remembering += 1
    let mailbox = mailbox
    savers.perform { mailbox.deliver(.remembered(fault: settings.write())) }
  }

  private func adopt(_ entry: JournalEntry) {
    let (disk, mailbox, readers) = (disk, mailbox, readers)
    writers.perform {
      let draft = disk.journals?.adopt(entry)
      readers.perform {
        let contents = disk.reader.contents(ofNote: entry.note)
        mailbox.deliver(.draftAdopted(entry.note, draft, contents))
      }
    }
  }

  func submit(_ effect: Effect, to worker: Worker) {
    guard waiting.add(effect) else { return }
    let (disk, mailbox, waiting) = (disk, mailbox, waiting)
    worker.perform {
      waiting.begin(effect)
      if let event = disk.perform(effect) { mailbox.deliver(event) }
    }
  }
}
