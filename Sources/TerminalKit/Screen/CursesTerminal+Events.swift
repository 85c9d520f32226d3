import CTerminal
import Glibc

extension CursesTerminal {
  /// Whether a key or another event has been read and waits.
  public var hasQueuedEvent: Bool { !queue.isEmpty }

  /// Waits for the next event; sleeps in poll(2) and does nothing at all until there is one.
  ///
  /// - Parameter timeoutMilliseconds: After how long ``TerminalEvent/timedOut`` is returned; nil
  ///   waits for ever.
  public func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent {
    let deadline = timeoutMilliseconds.map { ContinuousClock.now + .milliseconds($0) }
    while true {
      if let event = queue.popFirst() { return event }
      let pasteEnd = lastPasted.map { $0 + .milliseconds(Self.pastePause) }
      let ready = ct_wait(
        wakeReadEnd, watchedDescriptor ?? -1,
        Self.milliseconds(until: [deadline, pasteEnd, patience.end].compactMap(\.self).min()))
      if ready == 0 {
        if let pasteEnd, ContinuousClock.now >= pasteEnd { endPaste() }
        giveUpIfDue()
        if let deadline, ContinuousClock.now >= deadline { return .timedOut }
        continue
      }
      collect(ready)
    }
  }

  /// -1, poll's "for ever", without a deadline. Rounds up, or the last millisecond would spin.
  static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let left = deadline - ContinuousClock.now
    let (seconds, attoseconds) = left.components
    let milliseconds = seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: max(0, milliseconds))
  }

  private func collect(_ ready: UInt32) {
    if ready & UInt32(CT_READY_SIGNAL) != 0 { collectSignals() }
    if ready & UInt32(CT_READY_INPUT) != 0 {
      collectKeys()
    } else if ready & UInt32(CT_READY_HANGUP) != 0 {
      queue.append(.hungUp)
    }
    if ready & UInt32(CT_READY_WAKE) != 0 { ct_drain(wakeReadEnd) }
    if ready & UInt32(CT_READY_WAKE | CT_READY_WATCHED) != 0 { queue.append(.woken) }
  }

  /// Reads what has been typed or reported.
  ///
  /// - Returns: Whether there was anything.
  @discardableResult
  func collectKeys() -> Bool {
    var events: [TerminalEvent] = []
    var isAnything = collectPaste(into: &events)
    while paste == nil, case let code = ct_read(), code != CT_NO_KEY {
      isAnything = true
      decoder.feed(KeyInput(code), into: &events)
      if decoder.hasPasteBegun {
        beginPaste(&events)
        _ = collectPaste(into: &events)
      }
    }
    decoder.endOfDrain(into: &events)
    take(&events)
    patience.wait(
      forSequence: decoder.begunCount, milliseconds: decoder.patienceMilliseconds, at: .now)
    // Where more and more arrives there is no pause to be woken in.
    giveUpIfDue()
    if !isAnything && ct_input_ended() {
      endPaste()
      queue.append(.hungUp)
    }
    return isAnything
  }

  private func take(_ events: inout [TerminalEvent]) {
    for event in events {
      switch event {
      case .reported(let report): note(report)
      case .mouse(let event): note(event)
      default: break
      }
      queue.append(event)
    }
    events.removeAll()
  }

  /// Lets go of a sequence whose rest has not come in time.
  private func giveUpIfDue() {
    guard let end = patience.end, ContinuousClock.now >= end else { return }
    var events: [TerminalEvent] = []
    decoder.giveUp(into: &events)
    take(&events)
    patience = SequencePatience()
  }

  /// Milliseconds without a byte after which a paste whose end does not come is over: a slow line may
  /// stall for some.
  private static let pastePause = 5000

  /// Reads a paste past curses, which would take sequences in it for keys.
  ///
  /// - Returns: Whether anything was read.
  private func collectPaste(into events: inout [TerminalEvent]) -> Bool {
    var isAnything = false
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while paste != nil {
      let count = chunk.withUnsafeMutableBufferPointer { ct_read_bytes($0.baseAddress, 16_384) }
      guard count > 0 else { break }
      isAnything = true
      lastPasted = .now
      take(pasted: chunk[..<Int(count)], into: &events)
    }
    return isAnything
  }

  /// Takes bytes of a paste; behind its end come keys, or the next paste.
  private func take(pasted bytes: ArraySlice<UInt8>, into events: inout [TerminalEvent]) {
    var bytes = bytes
    while let rest = paste?.take(bytes) {
      endPaste()
      bytes = rest
      while paste == nil, let byte = bytes.popFirst() {
        decoder.feed(.byte(byte), into: &events)
        if decoder.hasPasteBegun { beginPaste(&events) }
      }
      if paste == nil { return }
    }
  }

  private func beginPaste(_ events: inout [TerminalEvent]) {
    take(&events)
    paste = PasteCollector()
    lastPasted = .now
  }

  private func endPaste() {
    guard let text = paste?.text else { return }
    paste = nil
    lastPasted = nil
    queue.append(.pasted(text))
  }

  private func collectSignals() {
    var isResized = false
    while case let signal = ct_signal_next(), signal != 0 {
      switch signal {
      case SIGWINCH: isResized = true
      case SIGTSTP: queue.append(.suspendRequested)
      case SIGCONT: resumeAfterForeignStop()
      default: queue.append(.signalled(signal))
      }
    }
    if isResized { adoptSize() }
  }

  /// A resize that ends at the old size is none.
  func adoptSize() {
    guard ct_adopt_size() else { return }
    size = Self.currentSize
    shown = nil
    // The terminal may have cut or moved what it showed; repainted over, it does not flash.
    needsRepaint = true
    queue.append(.resized(size))
  }
}
