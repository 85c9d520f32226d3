import Synchronization

/// Hands texts to other programs and into files, on a thread of its own.
///
/// Only the newest text counts, for a clipboard holds one: those that wait are dropped when another
/// comes. A program that did not answer is asked no more, or every text would wait for it again.
final class Copier: Sendable {
  private struct Desk {
    /// The newest text whose turn has not come.
    var next: CopyJob?
    var isWorking = false
    /// Programs that did not answer.
    var silent: Set<ClipboardProgram> = []
    /// When every program has to be done, as ``Moment`` tells it; nil while parley runs.
    var end: Int?
  }

  private let desk = Mutex(Desk())
  private let worker = Worker()
  private let environment: [String: String]
  private let limitMilliseconds: Int
  private let deliver: @Sendable (AppEvent) -> Void

  /// How long a program that has to be ended, and then a file, may take behind the end.
  private static let graceMilliseconds = 500

  /// - Parameters:
  ///   - environment: Variables of the programs.
  ///   - limitMilliseconds: How long each of them may take.
  ///   - deliver: Gets ``AppEvent/copied(_:)``, or ``AppEvent/copyGoesOn(_:)`` where the next way is
  ///     the terminal's or none is left. Called on another thread.
  init(
    environment: [String: String], limitMilliseconds: Int = FedProgram.limitMilliseconds,
    deliver: @escaping @Sendable (AppEvent) -> Void
  ) {
    self.environment = environment
    self.limitMilliseconds = limitMilliseconds
    self.deliver = deliver
  }

  /// Copies by the ways of a job, one after the other until one works or is the terminal's.
  func perform(_ job: CopyJob) {
    let isIdle = desk.withLock { desk in
      defer { desk.isWorking = true }
      desk.next = job
      return !desk.isWorking
    }
    if isIdle { worker.perform { [self] in work() } }
  }

  /// Waits until nothing is on its way any more; no program may take longer than to an end.
  ///
  /// - Parameter end: As ``Moment`` tells it.
  /// - Returns: Whether nothing is; else the disk takes too long.
  func finish(until end: Int) -> Bool {
    desk.withLock { $0.end = end }
    return worker.finish(
      withinMilliseconds: end + Self.graceMilliseconds - Moment.milliseconds())
  }

  private func work() {
    while let job = takeNext() {
      if let event = copy(job) { deliver(event) }
    }
  }

  private func takeNext() -> CopyJob? {
    desk.withLock { desk in
      defer { desk.next = nil }
      if desk.next == nil { desk.isWorking = false }
      return desk.next
    }
  }

  /// nil where another text has come meanwhile and this one did not get there.
  private func copy(_ job: CopyJob) -> AppEvent? {
    var job = job
    while let way = job.ways.first, !way.isOfTerminal {
      let (isOld, silent, end) = desk.withLock { ($0.next != nil, $0.silent, $0.end) }
      if isOld { return nil }
      if case .program(let program) = way, silent.contains(program) {
        job = job.going(onAfter: CopyWords.reason(program, .tookTooLong))
        continue
      }
      let left = end.map { max(0, $0 - Moment.milliseconds()) } ?? limitMilliseconds
      let event = job.perform(
        way, environment: environment, limitMilliseconds: min(limitMilliseconds, left))
      guard case .copyGoesOn(let rest) = event else { return event }
      desk.withLock { $0.silent.formUnion(rest.silent) }
      job = rest
    }
    return .copyGoesOn(job)
  }
}
