import Glibc

/// Examines the terminal of the process: asks it about itself and measures how wide it shows texts.
///
/// The terminal is read without echo for as long as that takes and given back as it was; the line
/// the cursor stands on is used and left blank.
public struct TerminalProbe: Sendable {
  /// Texts to measure, in their order.
  let samples: [WidthSample]
  /// Private modes asked for.
  let modes: [Int]
  /// Whether the terminal takes private modes; others would show the letters of such questions.
  let hasPrivateModes: Bool
  /// Milliseconds for all answers together, before anybody is told that they are late.
  let deadline: Int
  /// What is told then.
  let waiting: DisplayText
  /// Milliseconds for answers that are late: later ones land at the shell's prompt.
  private static let lateness = 2000
  /// Milliseconds after which a signal is noticed.
  private static let glance = 50

  /// - Parameters:
  ///   - samples: Texts to measure.
  ///   - modes: Private modes to ask for.
  ///   - hasPrivateModes: Whether the terminal is asked for more than the cursor and its attributes.
  ///   - waiting: What is shown where answers are late; it is gone when the examination is over.
  ///   - deadlineMilliseconds: After which they are; two seconds more, and nothing is waited for.
  public init(
    samples: [WidthSample] = WidthSample.all, modes: [Int], hasPrivateModes: Bool,
    waiting: DisplayText = .empty, deadlineMilliseconds: Int = 500
  ) {
    self.samples = samples
    self.modes = modes
    self.hasPrivateModes = hasPrivateModes
    self.waiting = waiting
    deadline = deadlineMilliseconds
  }

  /// What is sent: every sample at the line's start with the question where the cursor is then, and
  /// the attributes last, which every terminal answers.
  var questions: [UInt8] {
    var text = ""
    for sample in samples { text += "\r\(sample.text)\(TerminalQuestion.cursor.sequence)" }
    // The line is blank again.
    text += "\r\u{1B}[K"
    if hasPrivateModes {
      let asked: [TerminalQuestion] =
        [.background, .foreground, .version] + modes.map { .mode($0) }
      text += asked.map(\.sequence).joined()
    }
    return Array((text + TerminalQuestion.attributes.sequence).utf8)
  }

  /// Examines `/dev/tty`.
  ///
  /// - Returns: What it answered; nil where the process has no terminal, or not the use of it.
  public func run() -> ProbeAnswers? {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    var before = termios()
    // From the background it would be stopped, and what is typed belongs to somebody else.
    guard tcgetpgrp(terminal) == getpgrp(), tcgetattr(terminal, &before) == 0 else { return nil }
    var quiet = before
    quiet.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG | IEXTEN)
    quiet.c_iflag &= ~tcflag_t(IXON | ICRNL | ISTRIP | INLCR)
    let signals = HeldSignals()
    defer { signals.release() }
    guard tcsetattr(terminal, TCSADRAIN, &quiet) == 0 else { return nil }
    // What came too late is thrown away with what was typed meanwhile: at a shell it would run.
    defer { tcsetattr(terminal, TCSAFLUSH, &before) }
    var answers = ProbeAnswers(size: Self.size(of: terminal))
    guard Self.write(questions, to: terminal) else { return answers }
    collect(from: terminal, until: signals, into: &answers)
    return answers
  }

  /// Reads until the attributes have come, the time is over, or somebody has the process end or the
  /// wait: by a signal, or by ^C, which is a byte here.
  private func collect(
    from terminal: Int32, until signals: HeldSignals, into answers: inout ProbeAnswers
  ) {
    var end = ContinuousClock.now + .milliseconds(deadline)
    var isLate = false
    defer { if isLate { _ = Self.write(Array("\r\u{1B}[K".utf8), to: terminal) } }
    var decoder = KeyDecoder()
    decoder.unanswered = 1
    decoder.awaitsCursor = true
    var buffer = [UInt8](repeating: 0, count: 4096)
    while answers.attributes == nil, !signals.isAnyPending {
      let left = CursesTerminal.milliseconds(until: end)
      if left == 0 {
        if isLate { return }
        isLate = true
        end += .milliseconds(Self.lateness)
        guard Self.write(Array(waiting.string.utf8), to: terminal) else { return }
        continue
      }
      var ready = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      let count = poll(&ready, 1, min(left, Int32(Self.glance)))
      if count == 0 || count < 0 && errno == EINTR { continue }
      guard count > 0, case let length = read(terminal, &buffer, buffer.count), length > 0 else {
        return
      }
      var events: [TerminalEvent] = []
      for byte in buffer[..<length] { decoder.feed(.byte(byte), into: &events) }
      for case .reported(let report) in events { answers.take(report, count: samples.count) }
      if events.contains(.key(.control("c"))) { return }
    }
  }

  private static func size(of terminal: Int32) -> Size {
    var size = winsize()
    guard ioctl(terminal, UInt(TIOCGWINSZ), &size) == 0 else { return Size(width: 0, height: 0) }
    return Size(width: Int(size.ws_col), height: Int(size.ws_row))
  }

  private static func write(_ bytes: [UInt8], to terminal: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(terminal, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
