import ParleyStore
import Testing

@testable import ParleyApp

struct JournalTimerTests {
  private static func batch(_ note: String, _ change: DraftChange) -> DraftBatch {
    DraftBatch(note: note, base: .absent, changes: [change])
  }

  @Test func `nothing typed is nothing to do`() {
    let timer = Bench()
    #expect(timer.milliseconds(from: 1_000) == nil)
    #expect(timer.take(at: 1_000) == [])
    #expect(timer.take(at: 1_000, isForced: true) == [])
    #expect(!timer.isRetryDue(at: 1_000))
  }

  @Test func `what is typed waits a fifth of a second from its first letter`() {
    let timer = Bench()
    timer.add(Self.batch("a", .undo), at: 1_000)
    timer.add(Self.batch("a", .redo), at: 1_150)
    #expect(timer.milliseconds(from: 1_150) == 50)
    #expect(timer.take(at: 1_199) == [])
    #expect(timer.milliseconds(from: 1_400) == 1)
    let both = DraftBatch(note: "a", base: .absent, changes: [.undo, .redo])
    #expect(timer.take(at: 1_200) == [both])
    #expect(timer.milliseconds(from: 1_200) == nil)
    #expect(timer.take(at: 1_500) == [])
  }

  @Test func `each note has a batch of its own, in the order of their first letters`() {
    let timer = Bench()
    timer.add(Self.batch("b", .undo), at: 0)
    timer.add(Self.batch("a", .undo), at: 10)
    timer.add(Self.batch("b", .redo), at: 20)
    #expect(timer.take(at: 200).map(\.note) == ["b", "a"])
  }

  @Test func `one who leaves does not wait`() {
    let timer = Bench()
    timer.add(Self.batch("a", .undo), at: 1_000)
    #expect(timer.take(at: 1_000, isForced: true).count == 1)
    #expect(timer.milliseconds(from: 1_000) == nil)
  }

  @Test func `a write that failed is tried again once after five seconds`() {
    let timer = Bench()
    timer.written(hasFailed: true, at: 1_000)
    #expect(timer.milliseconds(from: 1_000) == 5_000)
    #expect(!timer.isRetryDue(at: 5_999))
    #expect(timer.isRetryDue(at: 6_000))
    #expect(!timer.isRetryDue(at: 6_000))
    #expect(timer.milliseconds(from: 6_000) == nil)
  }

  @Test func `a write that succeeds ends the trying`() {
    let timer = Bench()
    timer.written(hasFailed: true, at: 1_000)
    timer.written(hasFailed: false, at: 2_000)
    #expect(timer.milliseconds(from: 2_000) == nil)
    #expect(!timer.isRetryDue(at: 9_000))
  }

  @Test func `the nearer of writing and trying again is waited for`() {
    let timer = Bench()
    timer.written(hasFailed: true, at: 0)
    timer.add(Self.batch("a", .undo), at: 4_900)
    #expect(timer.milliseconds(from: 4_900) == 100)
    #expect(timer.isRetryDue(at: 5_000))
    #expect(timer.milliseconds(from: 5_000) == 100)
  }
}

/// A timer that can be asked within an expectation.
private final class Bench {
  private var timer = JournalTimer()

  func add(_ batch: DraftBatch, at now: Int) { timer.add(batch, at: now) }
  func take(at now: Int, isForced: Bool = false) -> [DraftBatch] {
    timer.take(at: now, isForced: isForced)
  }
  func written(hasFailed: Bool, at now: Int) { timer.written(hasFailed: hasFailed, at: now) }
  func isRetryDue(at now: Int) -> Bool { timer.isRetryDue(at: now) }
  func milliseconds(from now: Int) -> Int? { timer.milliseconds(from: now) }
}
