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
    guard case .mode(Self.togetherMode, let state) = report else { return }
    knowsTogether = true
    showsTogether = state.isSupported
  }

  /// Waits for answers that are still to come, for at most 100 ms: after we are gone they would land
  /// at the shell's prompt.
  func awaitAnswers() {
    let end = ContinuousClock.now + .milliseconds(100)
    while decoder.unanswered > 0, ContinuousClock.now < end {
      guard ct_await_input(Self.milliseconds(until: end)), collectKeys() else { break }
    }
    decoder.unanswered = 0
    decoder.awaitsCursor = false
  }
}
