import CTerminal
import Glibc

extension CursesTerminal {
  /// Gives the terminal back as it was; harmless when it has been given back already.
  ///
  /// Signals do again what they did before.
  public func leave() {
    if isLeft { return }
    awaitAnswers()
    isLeft = true
    ct_leave()
    ct_signals_restore()
  }

  /// Leaves the screen and stops the process and its job, as ^Z does at a shell.
  ///
  /// Returns when the job is continued, with the screen taken again; the next event is
  /// ``TerminalEvent/resumed`` and the next frame is painted whole. Where nobody could continue it,
  /// it does not stop.
  public func suspend() { suspend {} }

  /// As ``suspend()``, with something to do on the terminal as it was before, ahead of the stop.
  public func suspend(afterLeaving body: () -> Void) {
    if isLeft { return }
    awaitAnswers()
    ct_leave()
    body()
    ct_stop()
    reenter()
  }

  /// Leaves the screen for another program, an editor say, and takes it again when `body` returns; the
  /// next event is ``TerminalEvent/resumed``.
  ///
  /// Meanwhile ^C and ^\ are for that program, and ^Z in it stops both. What `body` starts should
  /// have SIGPIPE set to its default: it is ignored here, and that is inherited.
  public func withLeft<T>(_ body: () -> T) -> T {
    if isLeft { return body() }
    awaitAnswers()
    ct_leave()
    ct_signals_lend(true)
    let result = body()
    ct_signals_lend(false)
    reenter()
    return result
  }

  /// Leaves the screen to show and ask something in lines, and takes it again when `body` returns.
  ///
  /// Meanwhile ^Z stops the process. ^C, ^\ and the signals that end the program end what is read by
  /// ``LineInput``; the latter come as events afterwards, before ``TerminalEvent/resumed``.
  public func withLines<T>(_ body: () -> T) -> T {
    if isLeft { return body() }
    awaitAnswers()
    ct_leave()
    ct_signals_allow_stop(true)
    let result = body()
    ct_signals_allow_stop(false)
    // Those were meant for the lines, pressed twice perhaps.
    reenter(dropping: [SIGINT, SIGQUIT])
    return result
  }

  private func reenter(dropping dropped: Set<Int32> = []) {
    ct_reenter()
    shown = nil
    // The stop's own signals have been answered just now; those that end the program still count.
    while case let signal = ct_signal_next(), signal != 0 {
      switch signal {
      case SIGWINCH, SIGCONT, SIGTSTP: break
      case _ where dropped.contains(signal): break
      default: queue.append(.signalled(signal))
      }
    }
    adoptSize()
    queue.append(.resumed)
  }

  /// Something (SIGSTOP) stopped the process without asking: the shell has had the terminal.
  func resumeAfterForeignStop() {
    ct_leave()
    ct_reenter()
    shown = nil
    // Of a new size only the job in the foreground is told.
    adoptSize()
    queue.append(.resumed)
  }
}
