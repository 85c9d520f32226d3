import Glibc
import TerminalKit

/// The terminal of the process, to ask a question on, wherever the standard streams lead.
final class ControllingTerminal {
  private let descriptor: Int32
  private var lines: LineInput

  /// nil where the process has none.
  init?() {
    descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    lines = LineInput(descriptor)
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// Whether the process has a terminal.
  static var isThere: Bool { ControllingTerminal() != nil }

  /// Its columns and rows; nil where there is none.
  static var size: Size? {
    guard let terminal = ControllingTerminal() else { return nil }
    var size = winsize()
    guard ioctl(terminal.descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return Size(width: Int(size.ws_col), height: Int(size.ws_row))
  }

  /// Whether the answer to a question is yes; an end of the input, too, is no, and so is ^C, after
  /// which nothing more is asked.
  func isAgreed(_ question: String) -> Bool {
    if lines.isOver { return false }
    write(question)
    guard let answer = line() else { return false }
    return Self.yes.contains { answer.starts(with: $0.utf8) }
  }

  /// How answers begin that mean yes; the last is y on a keyboard that writes Hangul.
  private static let yes = ["y", "Y", "예", "네", "ㅛ"]

  /// Waits until Enter or ^C is pressed, the program is to end, or nobody can press it any more.
  func waitForEnter(_ text: String) {
    if lines.isOver { return }
    write(text)
    _ = line()
  }

  /// Writes a text of parley's own.
  func write(_ text: String) { Output(descriptor).write(text) }

  /// A line as it was typed; nil where there are no more.
  private func line() -> [UInt8]? { lines.next() }
}
