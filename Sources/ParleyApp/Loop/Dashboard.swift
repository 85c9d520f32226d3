import Glibc
import ParleyModel
import ParleyStore
public import TerminalKit

/// The running dashboard: it waits for events, updates the state and shows the frame.
///
/// One thread owns the state and the terminal; the disk is read on another.
public final class Dashboard {
  private let terminal: CursesTerminal
  private let disk: BackgroundEffects
  private let clock: Clock
  private let environment: [String: String]
  private let store = CellStore()
  private let worker = Worker()
  private let mailbox: Mailbox
  private let bands: BandWorker
  private var state: AppState

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
  }

  /// Runs until the user leaves or a signal ends it; the terminal is as it was afterwards.
  public func run() {
    defer { terminal.leave() }
    guard perform(update(&state, .resized(terminal.size))) else { return }
    while true {
      if !terminal.hasQueuedEvent { terminal.present(view(state, store: store)) }
      let timeout = min(clock.millisecondsToMidnight(), bands.millisecondsToStart ?? .max)
      switch terminal.nextEvent(timeoutMilliseconds: timeout) {
      case .key(let key):
        bands.postpone()
        guard apply(.keyPressed(key)) else { return }
      case .resized(let size):
        guard apply(.resized(size)) else { return }
      case .woken:
        for event in mailbox.collect() {
          guard apply(event) else { return }
        }
      case .timedOut, .resumed:
        break
      case .suspendRequested:
        terminal.suspend()
      case .signalled, .hungUp:
        return
      }
      bands.startIfDue()
      // Asked after every event: a laptop may have slept over midnight, an editor been left open.
      let today = clock.today()
      if today != state.today { _ = apply(.dayChanged(today)) }
    }
  }

  private func apply(_ event: AppEvent) -> Bool {
    perform(update(&state, event))
  }

  /// Does what an update asked for; false when the program is to end.
  private func perform(_ effects: [Effect]) -> Bool {
    for effect in effects {
      switch effect {
      case .readNote, .readWorkspace:
        let disk = disk
        let mailbox = mailbox
        worker.perform {
          if let event = disk.perform(effect) { mailbox.deliver(event) }
        }
      case .simulate(let request):
        bands.schedule(request)
      case .copy(let text, let what):
        copy(text, what)
      case .editNote(let id):
        edit(id)
      case .suspend:
        terminal.suspend()
      case .repaint:
        terminal.repaint()
      case .quit:
        return false
      }
    }
    return true
  }

  private func copy(_ text: String, _ what: String) {
    guard let sequence = Clipboard.sequence(for: text) else {
      _ = apply(.told(Message("\(what) is too long for the terminal's clipboard", isWarning: true)))
      return
    }
    terminal.write(raw: sequence)
    _ = apply(
      .told(
        Message("copied \(what) by OSC 52; if it does not paste, the terminal does not allow it")))
  }

  private func edit(_ id: String) {
    let editor = ExternalEditor(environment: environment)
    let file: String
    do throws(NoteFileRefusal) {
      file = try NoteFile.prepare(id, root: state.loaded.root)
    } catch {
      _ = apply(.told(Message(error.text, isWarning: true)))
      return
    }
    let ending = terminal.withLeft { editor.run(on: file) }
    switch ending {
    case .finished:
      _ = apply(.told(Message("notes/\(id).md was read again")))
    case .notStarted(let reason):
      let text = "\(editor.words[0]) could not be started: \(reason); set VISUAL or EDITOR"
      _ = apply(.told(Message(text, isWarning: true)))
      return
    case .failed(let reason):
      let text = "\(editor.words[0]): \(reason); the note was read again as it is on disk"
      _ = apply(.told(Message(text, isWarning: true)))
    }
    _ = perform([.readNote(id)])
  }
}
