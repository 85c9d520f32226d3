import Synchronization

/// Events from other threads, for the thread that owns the state.
final class Mailbox: Sendable {
  private let events = Mutex<[AppEvent]>([])
  private let wake: @Sendable () -> Void

  /// - Parameter wake: Called after every delivery, on the thread that delivers.
  init(wake: @escaping @Sendable () -> Void) {
    self.wake = wake
  }

  func deliver(_ event: AppEvent) {
    events.withLock { $0.append(event) }
    wake()
  }

  /// Takes all events, oldest first.
  func collect() -> [AppEvent] {
    events.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
