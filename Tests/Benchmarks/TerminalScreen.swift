import Glibc
import Synchronization
import TerminalKit

/// A real curses screen on a pseudo terminal of this process's own, whose other end a thread reads
/// dry, as a terminal emulator does.
///
/// Standard input and output are that terminal until ``leave()``.
final class TerminalScreen {
  /// Columns and rows.
  static let size = Size(width: 180, height: 50)

  private let terminal: CursesTerminal
  private let near: Int32
  private let savedInput: Int32
  private let savedOutput: Int32
  private let arrived = Arrived()

  private static let mark: UInt8 = 0
  private var marksSent = 0

  /// Bytes that have come out of the terminal so far.
  private final class Arrived: Sendable {
    let count = Atomic<Int>(0)
    /// How many of them were ``mark``, which curses never sends to an xterm.
    let marks = Atomic<Int>(0)
  }

  /// - Throws: When there is no pseudo terminal, or curses cannot open it.
  init() throws(BenchmarkFault) {
    var (near, far): (Int32, Int32) = (-1, -1)
    var window = winsize(
      ws_row: UInt16(Self.size.height), ws_col: UInt16(Self.size.width), ws_xpixel: 0,
      ws_ypixel: 0)
    guard openpty(&near, &far, nil, nil, &window) == 0 else {
      throw BenchmarkFault(reason: "there is no pseudo terminal")
    }
    self.near = near
    savedInput = dup(STDIN_FILENO)
    savedOutput = dup(STDOUT_FILENO)
    dup2(far, STDIN_FILENO)
    dup2(far, STDOUT_FILENO)
    close(far)
    setenv("TERM", "xterm-256color", 1)
    unsetenv("COLORTERM")
    setenv("LC_ALL", "C.UTF-8", 1)
    do throws(TerminalError) {
      terminal = try CursesTerminal()
    } catch {
      dup2(savedInput, STDIN_FILENO)
      dup2(savedOutput, STDOUT_FILENO)
      throw BenchmarkFault(reason: "curses cannot open the terminal: \(error)")
    }
    read(from: near)
  }

  private func read(from end: Int32) {
    let box = Unmanaged.passRetained(Reader(end: end, arrived: arrived)).toOpaque()
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { box in
        guard let box else { return nil }
        Unmanaged<Reader>.fromOpaque(box).takeRetainedValue().run()
        return nil
      }, box)
    pthread_detach(thread)
  }

  private final class Reader: Sendable {
    let end: Int32
    let arrived: Arrived

    init(end: Int32, arrived: Arrived) {
      self.end = end
      self.arrived = arrived
    }

    /// Until nobody holds the terminal any more.
    func run() {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while case let count = Glibc.read(end, &buffer, buffer.count), count > 0 {
        arrived.count.add(count, ordering: .relaxed)
        let marks = buffer[..<count].count { $0 == mark }
        arrived.marks.add(marks, ordering: .releasing)
      }
    }
  }

  /// Sends a frame; returns when all its bytes are with the terminal.
  func present(_ frame: Frame) { terminal.present(frame) }

  /// Has the next frame sent as a whole.
  func repaint() { terminal.repaint() }

  /// How many bytes have come out of the terminal, once all that were sent have.
  func settledCount() -> Int {
    SystemText.write([Self.mark], into: STDOUT_FILENO)
    marksSent += 1
    while arrived.marks.load(ordering: .acquiring) < marksSent { usleep(50) }
    return arrived.count.load(ordering: .relaxed) - marksSent
  }

  /// Gives standard input and output back.
  func leave() {
    terminal.leave()
    dup2(savedInput, STDIN_FILENO)
    dup2(savedOutput, STDOUT_FILENO)
  }
}
