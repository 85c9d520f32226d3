import Glibc
import ParleyModel
import ParleyStore
public import TerminalKit

/// The running dashboard: it waits for events, updates the state and shows the frame.
///
/// One thread owns the state and the terminal. Files are read on a second, notes saved on a third,
/// journals written on a fourth, so that none of them waits for another's disk, and no key for any.
public final class Dashboard {
  let terminal: CursesTerminal
  let disk: BackgroundEffects
  let environment: [String: String]
  var state: AppState
  private let clock: Clock
  private let store = CellStore()
  private let readers = Worker()
  private let savers = Worker()
  private let writers = Worker()
  private let mailbox: Mailbox
  private let bands: BandWorker
  private let watch: WorkspaceWatch
  private let poll: FolderPoll
  private let waiting = WaitingEffects()
  private var journal = JournalTimer()
  /// Whether the terminal is no longer to be touched.
  private var isEnding = false

  /// Makes the loop; nothing happens before ``run()``.
  ///
  /// - Parameter environment: Variables, for the user's editor.
  public init(
    terminal: CursesTerminal, state: AppState, disk: BackgroundEffects, clock: Clock,
    environment: [String: String]
  ) {
    self.terminal = terminal
    self.state = state
    self.disk = disk
    self.clock = clock
    self.environment = environment
    let descriptor = terminal.wakeDescriptor
    mailbox = Mailbox {
      var byte: UInt8 = 1
      write(descriptor, &byte, 1)
    }
    bands = BandWorker(mailbox: mailbox)
    watch = WorkspaceWatch(root: disk.reader.root, journals: disk.journals?.folder)
    poll = FolderPoll(watch.folders)
  }

  /// Runs until the user leaves or a signal ends it; the terminal is as it was afterwards, and
  /// what was typed is on disk.
  public func run() {
    defer { end() }
    guard perform(update(&state, .resized(terminal.size))) else { return }
    terminal.present(view(state, store: store))
    begin()
    while true {
      if !terminal.hasQueuedEvent { terminal.present(view(state, store: store)) }
      switch terminal.nextEvent(timeoutMilliseconds: timeout) {
      case .key(let key):
        bands.postpone()
        guard apply(.keyPressed(key)) else { return }
      case .pasted(let bytes):
        guard apply(.pasted(bytes)) else { return }
      case .resized(let size):
        guard apply(.resized(size)) else { return }
      case .woken:
        watch.collect(at: Moment.milliseconds())
        for event in mailbox.collect() {
          guard apply(event) else { return }
        }
      case .timedOut, .resumed:
        break
      case .suspendRequested:
        suspend()
      case .signalled, .hungUp:
        return
      }
      guard performDue() else { return }
    }
  }

  /// What can wait until the first frame shows: files that were left behind, and changes from now on.
  private func begin() {
    guard let journals = disk.journals else { return }
    let (store, mailbox, environment) = (disk.store, mailbox, environment)
    savers.perform {
      let left = HandedText.leftBehind(environment: environment).map {
        "text your editor left is in \($0); remove the folder when you have it"
      }
      for sentence in store.clearLeftovers() + left {
        mailbox.deliver(.told(Message(sentence, isWarning: true)))
      }
    }
    writers.perform { journals.sweep() }
    survey()
    watch.start(at: Moment.milliseconds())
  }

  /// Milliseconds until something is to be done without a key.
  private var timeout: Int {
    let now = Moment.milliseconds()
    return [
      clock.millisecondsToMidnight(), bands.millisecondsToStart, journal.milliseconds(from: now),
      watch.milliseconds(from: now),
    ].compactMap(\.self).min() ?? .max
  }

  /// Does what has become due; false when the program is to end.
  private func performDue() -> Bool {
    bands.startIfDue()
    let now = Moment.milliseconds()
    writeJournals(at: now)
    if journal.isRetryDue(at: now), let journals = disk.journals {
      let mailbox = mailbox
      writers.perform { mailbox.deliver(.journalKept(fault: journals.retry())) }
    }
    terminal.watchedDescriptor = watch.descriptor
    if watch.isPollDue(at: now) {
      let (poll, mailbox) = (poll, mailbox)
      readers.perform {
        let changes = poll.look()
        if !changes.isEmpty { mailbox.deliver(.foldersLooked(changes)) }
      }
    }
    if let changes = watch.take(at: now), !apply(.filesChanged(changes)) { return false }
    // Asked after every event: a laptop may have slept over midnight, an editor been left open.
    let today = clock.today()
    return today == state.today || apply(.dayChanged(today))
  }

  func apply(_ event: AppEvent) -> Bool {
    switch event {
    case .journalKept(let fault):
      journal.written(hasFailed: fault != nil, at: Moment.milliseconds())
    case .foldersLooked(let changes):
      watch.add(changes, at: Moment.milliseconds())
    default: break
    }
    let goesOn = perform(update(&state, event))
    // At once, for to a draft recovered without it the saved text is somebody else's.
    if case .noteSaved = event { writeJournals(isForced: true) }
    return goesOn
  }

  /// Does what an update asked for; false when the program is to end.
  private func perform(_ effects: [Effect]) -> Bool {
    for effect in effects {
      switch effect {
      case .readNote, .readWorkspace, .lookAtNote, .compare:
        submit(effect, to: readers)
      case .saveNote:
        submit(effect, to: savers)
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
      case .simulate(let request):
        bands.schedule(request)
      case .copy, .editExternally, .suspend, .repaint, .quit:
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

  private func survey() {
    guard let journals = disk.journals, waiting.add(.surveyJournals) else { return }
    let (disk, mailbox, waiting, readers) = (disk, mailbox, waiting, readers)
    writers.perform {
      waiting.begin(.surveyJournals)
      let entries = journals.survey()
      readers.perform { mailbox.deliver(.journalsSurveyed(disk.unsaved(entries))) }
    }
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

  private func submit(_ effect: Effect, to worker: Worker) {
    guard waiting.add(effect) else { return }
    let (disk, mailbox, waiting) = (disk, mailbox, waiting)
    worker.perform {
      waiting.begin(effect)
      if let event = disk.perform(effect) { mailbox.deliver(event) }
    }
  }

  private func writeJournals(at now: Int = 0, isForced: Bool = false) {
    for batch in journal.take(at: now, isForced: isForced) { submit(.keep(batch), to: writers) }
  }

  private func suspend() {
    // A stopped process writes nothing.
    writeJournals(isForced: true)
    writers.finish()
    terminal.suspend()
  }

  /// Puts what was typed on disk, gives the terminal back, and waits for saves on their way.
  private func end() {
    isEnding = true
    collectLast()
    writeJournals(isForced: true)
    if let journals = disk.journals { writers.perform { _ = journals.retry() } }
    writers.finish()
    terminal.leave()
    // What was saved meanwhile must be known to its journal, or the next start offers it as never
    // saved; and a save may have been asked for once more.
    while state.desk.notes.values.contains(where: { $0.saving != nil }) {
      if savers.isBusy {
        Output(STDERR_FILENO).write("parley: waiting for a note to be saved; ^C gives up\n")
      }
      savers.finish()
      guard collectLast() else { break }
    }
    writeJournals(isForced: true)
    writers.finish()
  }

  /// Takes in what still concerns text: a note that was being opened while somebody typed, and saves.
  ///
  /// - Returns: Whether there was any.
  @discardableResult
  private func collectLast() -> Bool {
    var isAny = false
    for event in mailbox.collect() {
      switch event {
      case .noteSaved, .noteOpened, .draftAdopted:
        isAny = true
        _ = apply(event)
      default: break
      }
    }
    return isAny
  }

  private func copy(_ text: String, _ what: String?) {
    guard let sequence = Clipboard.sequence(for: text) else {
      let what = what ?? "this"
      _ = apply(.told(Message("\(what) is too long for the terminal's clipboard", isWarning: true)))
      return
    }
    terminal.write(raw: sequence)
    guard let what else { return }
    _ = apply(
      .told(
        Message("copied \(what) by OSC 52; if it does not paste, the terminal does not allow it")))
  }
}
