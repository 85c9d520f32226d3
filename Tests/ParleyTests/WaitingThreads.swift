import Foundation
import Synchronization
import Testing

/// Threads for tests that mostly wait for other processes.
///
/// The library runs tests on one thread a core, first come, first served: a test that waits holds a
/// thread there, and the next step of a serial suite stands in line behind every other test, so that
/// such a suite would begin when all the others are through, alone. On threads of their own both run
/// at the same time.
final class WaitingThreads: TaskExecutor {
  private let jobs = Mutex<[UnownedJob]>([])
  private let arrivals = DispatchSemaphore(value: 0)

  /// - Parameter count: How many tests run at a time.
  init(count: Int) {
    for _ in 0..<count {
      Thread.detachNewThread { [self] in
        while true { next().runSynchronously(on: asUnownedTaskExecutor()) }
      }
    }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    arrivals.signal()
  }

  /// The job that came first; waits for one.
  private func next() -> UnownedJob {
    arrivals.wait()
    return jobs.withLock { $0.removeFirst() }
  }
}

/// Runs everything in a suite on threads of its own.
struct OnWaitingThreads: SuiteTrait, TestScoping {
  private static let threads = WaitingThreads(count: 1)

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(Self.threads) { try await function() }
  }
}

extension Trait where Self == OnWaitingThreads {
  /// The suite's tests run beside those of other suites, not in line with them.
  static var onWaitingThreads: Self { Self() }
}
