import Synchronization
import Testing

@testable import ParleyApp

struct WorkerTests {
  /// Something that has happened or not.
  private final class Fact: Sendable {
    private let state = Mutex(false)
    var isTrue: Bool { state.withLock { $0 } }

    func set() { state.withLock { $0 = true } }
  }

  @Test func `waiting ends with the jobs, or when the time is over`() {
    let worker = Worker()
    #expect(worker.finish(withinMilliseconds: 0))
    let (gate, done) = (Fact(), Fact())
    worker.perform {
      while !gate.isTrue {}
      done.set()
    }
    #expect(!worker.finish(withinMilliseconds: 5))
    #expect(!done.isTrue)
    gate.set()
    #expect(worker.finish(withinMilliseconds: 40_000))
    #expect(done.isTrue)
  }
}
