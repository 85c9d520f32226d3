import ParleyModel
import Synchronization
import Testing

@testable import ParleyApp

struct ProgressLineTests {
  /// A clock that stands until it is set, and what was shown meanwhile.
  private final class Watch: Sendable {
    let milliseconds = Mutex(5000)
    let shown = Mutex<[String?]>([])

    var line: ProgressLine {
      let surroundings = Surroundings(
        environment: [:], currentDirectory: "/", clock: .system, print: { _ in },
        complain: { _ in }, showStatus: { text in self.shown.withLock { $0.append(text) } })
      return ProgressLine(surroundings) { self.milliseconds.withLock { $0 } }
    }

    func pass(_ milliseconds: Int) { self.milliseconds.withLock { $0 += milliseconds } }
  }

  @Test func `a run of up to a second says nothing`() {
    let watch = Watch()
    let line = watch.line
    line.report(0.1)
    watch.pass(1000)
    line.report(0.9)
    line.finish()
    #expect(watch.shown.withLock { $0 } == [])
  }

  @Test func `a longer run says each per cent once, and at its end takes the line away`() {
    let watch = Watch()
    let line = watch.line
    watch.pass(1001)
    for share in [0.101, 0.109, 0.11, 0.05, 1.7] { line.report(share) }
    line.finish()
    #expect(
      watch.shown.withLock { $0 } == [
        "parley: simulating, 10 %", "parley: simulating, 11 %", "parley: simulating, 100 %", nil,
      ])
  }

  @Test func `threads of a run, which know of no language, speak that of the command`() {
    let watch = Watch()
    let line = Language.korean.speaking { watch.line }
    watch.pass(1001)
    line.report(0.5)
    #expect(watch.shown.withLock { $0 } == ["parley: 모의 계산 중, 50 %"])
  }
}
