import CSystem
import Glibc

/// A program that is handed a text and is done with it soon, as wl-copy.
///
/// Waits: never on the thread that owns the screen.
enum FedProgram {
  /// How long it may take.
  static let limitMilliseconds = 2000

  /// Runs a program with a text as its standard input.
  ///
  /// - Parameter words: The name of the program, found in `PATH`, then its arguments.
  /// - Throws: ``FedProgramFault``; a program that took too long has been ended.
  static func run(
    _ words: [String], input: [UInt8], environment: [String: String],
    limitMilliseconds: Int = limitMilliseconds
  ) throws(FedProgramFault) {
    guard let path = ProgramPath.find(words[0], environment: environment) else { throw .notFound }
    var ends: [Int32] = [-1, -1]
    guard sys_pipe2_cloexec(&ends) == 0 else { throw .notStarted(String(cString: strerror(errno))) }
    let program: DetachedProgram
    do throws(LaunchFault) {
      program = try DetachedProgram(
        [path] + words.dropFirst(), environment: environment, input: .pipe(ends[0]))
    } catch {
      for end in ends { close(end) }
      throw .notStarted(error.reason)
    }
    close(ends[0])
    let end = Moment.milliseconds() + limitMilliseconds
    let isFed = feed(input, into: ends[1], until: end)
    close(ends[1])
    try finish(program, isFed: isFed, until: end)
  }

  /// Writes a text into a pipe; false where the time was over. A program that reads no more of it is
  /// judged by how it ends.
  private static func feed(_ bytes: [UInt8], into pipe: Int32, until end: Int) -> Bool {
    _ = fcntl(pipe, F_SETFL, O_NONBLOCK)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { sys_write_without_sigpipe(pipe, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        let left = end - Moment.milliseconds()
        guard left > 0 else { return false }
        var ready = pollfd(fd: pipe, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, Int32(left))
      } else if errno != EINTR {
        return true
      }
    }
    return true
  }

  private static func finish(
    _ program: DetachedProgram, isFed: Bool, until end: Int
  ) throws(FedProgramFault) {
    var pause: Int32 = 1
    while true {
      switch program.poll() {
      case .exited(0)?: return
      case .exited(let code)?: throw .failed(code)
      case .signalled(let signal)?: throw .signalled(signal)
      case nil: break
      }
      guard isFed, Moment.milliseconds() < end else { break }
      poll(nil, 0, pause)
      pause = min(pause * 2, 32)
    }
    program.kill()
    _ = program.wait()
    throw .tookTooLong
  }
}

/// Why a program did not take a text.
enum FedProgramFault: Error, Hashable {
  case notFound
  case notStarted(String)
  case failed(Int32)
  case signalled(Int32)
  case tookTooLong
}
