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
  let clock: Clock
  private let store = CellStore()
  private let lines = LineCache()
  /// What the frame on the screen has where.
  private var clicks = ClickMap()
  let readers = Worker()
  let savers = Worker()
  let writers = Worker()
  /// Hands copied texts to other programs and into files.
  let copier: Copier
  /// How many texts were copied.
  var copies = 0
  /// Starts browsers.
  let launcher = Worker()
  let mailbox: Mailbox
  let bands: BandWorker
  let scenarioBands: ScenarioWorker
  private let watch: WorkspaceWatch
  private let poll: FolderPoll
  let waiting = WaitingEffects()
  var journal = JournalTimer()
  /// How many writes of settings have not been answered.
  var remembering = 0
  /// Whether the terminal is no longer to be touched.
  var isEnding = false
  /// Whether the terminal may be gone, or may read no more.
  var isTerminalDoubtful = false

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
    let showsLinks = state.configuration.links.isTaken(environment: environment)
    self.state.showsLinks = showsLinks
    terminal.showsLinks = showsLinks
    let descriptor = terminal.wakeDescriptor
    mailbox = Mailbox {
      var byte: UInt8 = 1
      write(descriptor, &byte, 1)
    }
    copier = Copier(environment: environment) { [mailbox] in mailbox.deliver($0) }
    bands = BandWorker(mailbox: mailbox)
    scenarioBands = ScenarioWorker(mailbox: mailbox)
    watch = WorkspaceWatch(
      root: disk.reader.root, journals: disk.journals?.folder,
      privateJournals: disk.journals?.privateFolder)
    poll = FolderPoll(watch.folders)
  }

  /// Runs until the user leaves or a signal ends it; the terminal is as it was afterwards, and
  /// what was typed is on disk.
  public func run() {
    defer { end() }
    terminal.setMouse(state.isMouseOn)
    guard perform(update(&state, .resized(terminal.size))), listen() else { return }
    var hasBegun = false
    while true {
      if !terminal.hasQueuedEvent {
        // What was changed and its bands come in one frame.
        if state.scenarios == nil { scenarioBands.drop() }
        if let ready = scenarioBands.answer(), !apply(.scenarioBandsReady(ready)) { return }
        let picture = picture(of: state, store: store, lines: lines)
        terminal.present(picture.frame)
        clicks = picture.clicks
        if !hasBegun { begin() }
        hasBegun = true
      }
      guard handle(terminal.nextEvent(timeoutMilliseconds: timeout)), performDue() else { return }
    }
  }

  /// Does what an event asks for; false when the program is to end.
  func handle(_ event: TerminalEvent) -> Bool {
    switch event {
    case .key(let key):
      bands.postpone()
      return apply(.keyPressed(key))
    case .pasted(let bytes):
      return apply(.pasted(bytes))
    case .mouse(let event):
      bands.postpone()
      return apply(.mouse(event, on: clicks.spot(at: event.point)))
    case .reported(let report):
      return hear(report)
    case .resized(let size):
      return apply(.resized(size))
    case .woken:
      watch.collect(at: Moment.milliseconds())
      // Behind what ends the program there may be what became of a save.
      var goesOn = true
      for event in mailbox.collect() { goesOn = apply(event) && goesOn }
      return goesOn
    case .timedOut:
      return true
    case .resumed:
      // A change between dark and light while the screen was left was told to nobody.
      terminal.ask([.background])
      return true
    case .suspendRequested:
      suspend()
      return true
    case .signalled, .hungUp:
      isTerminalDoubtful = true
      return false
    }
  }

  /// What can wait until the first frame shows: files that were left behind, and changes from now on.
  private func begin() {
    guard let journals = disk.journals else { return }
    let (store, mailbox, environment) = (disk.store, mailbox, environment)
    let root = disk.reader.papers == .all ? disk.reader.root : nil
    savers.perform {
      let left = HandedText.leftBehind(environment: environment, root: root).map { path -> Phrase in
        "text your editor left is in \(path); remove the folder when you have it"
      }
      for sentence in store.clearLeftovers() + left {
        mailbox.deliver(.told(Message(sentence, isWarning: true)))
      }
    }
    writers.perform { journals.sweep() }
    state.records.isReadingHistory = true
    submit(state.readHistory, to: savers)
    survey()
    watch.start(at: Moment.milliseconds())
    terminal.watchedDescriptor = watch.descriptor
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
    case .remembered:
      remembering -= 1
    case .foldersLooked(let changes):
      watch.add(changes, at: Moment.milliseconds())
    default: break
    }
    let goesOn = perform(update(&state, event))
    // At once, for to a draft recovered without it the saved text is somebody else's.
    if case .noteSaved = event { writeJournals(isForced: true) }
    return goesOn
  }
}
