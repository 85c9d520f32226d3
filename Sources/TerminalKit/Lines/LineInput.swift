import CTerminal
import Glibc

/// Reads lines from a terminal in modes of its own, with the screen left or never taken.
public struct LineInput {
  /// Whether there are no more lines: the input has ended, or somebody asked to stop.
  public private(set) var isOver = false
  private let descriptor: Int32

  /// Reads from a descriptor, which stays its owner's to close.
  public init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Waits for the next line, as it was typed and without its end.
  ///
  /// nil at the end of the input and from the first signal on that asks to stop: ^C, ^\ and those that
  /// end the program, which ``CursesTerminal`` still tells. Without a ``CursesTerminal`` signals do
  /// what they always do.
  public mutating func next() -> [UInt8]? {
    var line: [UInt8] = []
    while !isOver {
      // poll(2) skips a negative descriptor, and unlike read(2) is not begun again after a signal.
      var ready = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: ct_signal_descriptor(), events: Int16(POLLIN), revents: 0),
      ]
      if poll(&ready, 2, -1) < 0, errno == EINTR { continue }
      if ready[1].revents != 0, Self.isStopAsked() { break }
      if ready[0].revents == 0, ready[1].revents != 0 { continue }
      var byte: UInt8 = 0
      let count = read(descriptor, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { break }
      if byte == UInt8(ascii: "\n") { return line }
      line.append(byte)
    }
    isOver = true
    return nil
  }

  /// Takes the signals that have come; those that end the program are put back for whoever ends it.
  private static func isStopAsked() -> Bool {
    var isAsked = false
    var ending: Set<Int32> = []
    while case let signal = ct_signal_next(), signal != 0 {
      switch signal {
      case SIGINT, SIGQUIT: isAsked = true
      case SIGTERM, SIGHUP: ending.insert(signal)
      default: break  // the size is asked for when the screen is taken again
      }
    }
    for signal in ending { raise(signal) }
    return isAsked || !ending.isEmpty
  }
}
