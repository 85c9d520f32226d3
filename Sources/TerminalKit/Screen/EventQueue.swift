/// Events that have been read and not yet been asked for, first in, first out.
struct EventQueue {
  private var events: [TerminalEvent] = []
  private var next = 0

  var isEmpty: Bool { next == events.count }

  mutating func append(_ event: TerminalEvent) {
    events.append(event)
  }

  mutating func popFirst() -> TerminalEvent? {
    if isEmpty { return nil }
    let event = events[next]
    next += 1
    if isEmpty {
      events.removeAll(keepingCapacity: true)
      next = 0
    }
    return event
  }
}
