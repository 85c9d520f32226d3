import ParleyApp
import ParleyModel
import ParleyStore
import TerminalKit

/// The dashboard without its loop: an event in, the bytes of the frame after it out.
///
/// What the loop does on other threads while a key is answered, reading a note say, is done here
/// between two samples. What the loop waits for, the bands of the scenarios screen, counts.
final class Session {
  private var state: AppState
  private let store = CellStore()
  private let disk: BackgroundEffects
  private let screen: TerminalScreen

  /// Opens the dashboard and shows its first frame.
  init(_ loaded: LoadedWorkspace, on screen: TerminalScreen) {
    state = Session.state(loaded)
    disk = BackgroundEffects(reader: WorkspaceReader(root: loaded.root))
    self.screen = screen
    send(.resized(TerminalScreen.size))
  }

  /// The state of a dashboard that was just opened, on a fixed day.
  static func state(_ loaded: LoadedWorkspace) -> AppState {
    AppState(
      loaded: loaded, name: "~/sma", today: Day(year: 2026, month: 11, day: 22) ?? Day(ordinal: 0),
      asOf: nil, size: TerminalScreen.size,
      theme: ThemeCatalog(own: []).theme(named: "dark").theme)
  }

  /// Presses the keys of a script, as `parley render --keys` does, and waits for everything.
  func press(_ script: String) {
    for key in KeyScript(script)?.keys ?? [] { send(.keyPressed(key)) }
  }

  private func send(_ event: AppEvent) { settle(apply(event)) }

  /// Does what an event asks for and all that follows from it.
  private func settle(_ effects: [Effect]) {
    for effect in effects {
      if let answer = disk.perform(effect) { send(answer) }
    }
  }

  private func apply(_ event: AppEvent) -> [Effect] { update(&state, event) }

  /// Shows the frame as it is, whatever the terminal showed before.
  private func show() {
    screen.present(picture(of: state, store: store).frame)
  }

  /// Measures one key: from the event to all bytes of the frame after it.
  func measure(_ key: Key) -> Sample {
    // Another session's frame may be on the screen.
    show()
    let before = screen.settledCount()
    var later: [Effect] = []
    let took = Stopwatch.milliseconds {
      var effects = apply(.keyPressed(key))
      while !effects.isEmpty {
        let effect = effects.removeFirst()
        if case .simulateScenarios = effect {
          if let answer = disk.perform(effect) { effects += apply(answer) }
        } else {
          later.append(effect)
        }
      }
      show()
    }
    let bytes = screen.settledCount() - before
    settle(later)
    return Sample(milliseconds: took, bytes: bytes)
  }
}
