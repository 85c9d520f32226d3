import CTerminal

extension CursesTerminal {
  /// The mode that shows a frame at once.
  private static let togetherMode = 2026

  /// Asks the terminal about itself, by one write(2).
  ///
  /// The answers come as ``TerminalEvent/reported(_:)``. The attributes are always asked for, last,
  /// and every terminal answers those: then the other answers are over. Whether frames can be shown
  /// at once is asked along, until it is known. A terminal without private modes is asked only for
  /// the cursor and the attributes; it might show the letters of the other questions.
  public func ask(_ questions: [TerminalQuestion]) {
    if isLeft { return }
    var asked = questions.filter { $0 != .attributes }
    if !ct_has_private_modes() {
      asked.removeAll { !$0.isOld }
    } else if !knowsTogether, !asked.contains(.mode(Self.togetherMode)) {
      asked.append(.mode(Self.togetherMode))
    }
    asked.append(.attributes)
    if asked.contains(.cursor) { decoder.awaitsCursor = true }
    decoder.unanswered += 1
    write(raw: Array(asked.map(\.sequence).joined().utf8))
  }

  /// Has the terminal say when the user changes between dark and light, or no longer.
  public func followColorScheme(_ isOn: Bool) {
    if !isLeft { ct_follow_color_scheme(isOn) }
  }

  /// Has the terminal report what the mouse does, or no longer.
  ///
  /// While it does, most terminals select text only with Shift held.
  public func setMouse(_ isOn: Bool) {
    if !isLeft { ct_set_mouse(isOn) }
  }

  /// Takes note of what concerns the terminal itself.
  func note(_ report: TerminalReport) {
    switch report {
    case .attributes: hasAnswered = true
    case .mode(Self.togetherMode, let state):
      knowsTogether = true
      showsTogether = state.isSupported
    default: break
    }
  }

  /// Takes note of whether a button is held.
  func note(_ event: MouseEvent) {
    switch event.action {
    case .pressed, .dragged: isButtonHeld = true
    case .released: isButtonHeld = false
    case .turned: break
    }
  }

  /// Waits for what is still to come: after we are gone it would land at the shell's prompt.
  ///
  /// Answers are waited for 100 ms at most. While a button is held, as by a click on a label that
  /// leaves, the mouse is turned off first. A terminal that answers is then asked what it is: what the
  /// mouse did before stands before that answer, which is waited for two seconds. Any other has
  /// 200 ms for the release.
  func awaitAnswers() {
    var longest = Duration.milliseconds(100)
    if isButtonHeld {
      ct_pause_mouse()
      longest = hasAnswered ? .seconds(2) : .milliseconds(200)
      if hasAnswered {
        ask([])
        isButtonHeld = false
      }
    }
    let end = ContinuousClock.now + longest
    while decoder.unanswered > 0 || isButtonHeld, ContinuousClock.now < end {
      guard ct_await_input(Self.milliseconds(until: end)), collectKeys() else { break }
    }
    isButtonHeld = false
    decoder.unanswered = 0
    decoder.awaitsCursor = false
  }
}
