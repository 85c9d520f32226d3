import Foundation
import ParleyModel
import ParleyStore
import ParleyTestSupport
import Synchronization
import Testing

@testable import ParleyApp

struct CopierTests {
  private let folder: TemporaryFolder
  private let environment: [String: String]

  init() throws {
    folder = try TemporaryFolder()
    environment = ["PATH": folder.path + ":/usr/bin:/bin", "OUT": folder.path]
  }

  /// What a copier has delivered.
  private final class Delivered: Sendable {
    private let events = Mutex<[AppEvent]>([])

    func add(_ event: AppEvent) { events.withLock { $0.append(event) } }

    /// The numbers of the texts that were copied, each with the way that took it.
    var copied: [String] {
      events.withLock { events in
        events.compactMap { event in
          guard case .copied(let job) = event, case .program(let program)? = job.ways.first else {
            return nil
          }
          return "\(job.number) \(program.words[0])"
        }
      }
    }

    /// What the terminal's thread is to go on with.
    var rests: [CopyJob] {
      events.withLock { events in
        events.compactMap { if case .copyGoesOn(let job) = $0 { job } else { nil } }
      }
    }
  }

  private func job(_ number: Int, _ ways: [CopyWay]) -> CopyJob {
    var job = CopyJob("text \(number)\n", what: "the row", ways: ways)
    job.number = number
    return job
  }

  private func lines(_ name: String) -> [Substring] {
    (try? String(contentsOfFile: folder.path + "/" + name, encoding: .utf8))?
      .split(separator: "\n") ?? []
  }

  @Test func `of the texts that wait for a program only the newest gets there`() throws {
    try folder.install(
      "wl-copy", "cat >> \"$OUT/texts\"; while [ ! -e \"$OUT/go\" ]; do sleep 0.01; done")
    let delivered = Delivered()
    let copier = Copier(environment: environment, limitMilliseconds: 40_000) { delivered.add($0) }
    copier.perform(job(1, [.program(.wlCopy)]))
    try Deadline().wait(for: "the first text") { lines("texts") == ["text 1"] }
    for number in 2...6 { copier.perform(job(number, [.program(.wlCopy)])) }
    try folder.write([], to: "go")
    try Deadline().wait(for: "the last text") { delivered.copied.last == "6 wl-copy" }
    #expect(delivered.copied == ["1 wl-copy", "6 wl-copy"])
    #expect(lines("texts") == ["text 1", "text 6"])
  }

  @Test func `a program that did not answer is not asked again`() throws {
    try folder.install("wl-copy", "echo asked >> \"$OUT/asked\"; exec sleep 1000")
    try folder.install("xsel", "cat >> \"$OUT/texts\"")
    let delivered = Delivered()
    let copier = Copier(environment: environment, limitMilliseconds: 3000) { delivered.add($0) }
    for number in 1...3 {
      copier.perform(job(number, [.program(.wlCopy), .program(.xsel)]))
      try Deadline().wait(for: "text \(number)") { delivered.copied.count == number }
    }
    #expect(delivered.copied == ["1 xsel", "2 xsel", "3 xsel"])
    #expect(lines("asked") == ["asked"])
  }

  @Test func `the terminal's way is left to the terminal's thread, and so is having none`() throws {
    let delivered = Delivered()
    let copier = Copier(environment: ["PATH": folder.path]) { delivered.add($0) }
    copier.perform(job(1, [.program(.wlCopy), .osc52(.screen)]))
    #expect(copier.finish(until: Moment.milliseconds() + 30_000))
    copier.perform(job(2, [.program(.wlCopy)]))
    #expect(copier.finish(until: Moment.milliseconds() + 30_000))
    #expect(delivered.rests.map(\.ways) == [[.osc52(.screen)], []])
    let reasons = ["wl-copy is not installed"]
    #expect(delivered.rests.map { $0.reasons.map(\.english) } == [reasons, reasons])
  }
}
