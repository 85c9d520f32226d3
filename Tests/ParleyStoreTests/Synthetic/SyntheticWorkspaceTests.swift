import ParleyModel
import Testing

@testable import ParleyStore

@Suite struct SyntheticWorkspaceTests {
  private func workspace(_ rounds: Int, seed: UInt64 = SyntheticWorkspace.usualSeed) throws
    -> SyntheticWorkspace
  {
    try #require(SyntheticWorkspace(rounds: rounds, seed: seed))
  }

  @Test func `the same rounds and seed give the same bytes`() throws {
    var sum = FNV1a()
    for (path, bytes) in try workspace(100).files {
      (Array(path.utf8) + bytes).withUnsafeBufferPointer { sum.combineWords(of: $0) }
    }
    // Written down once: another machine, or another year, must come to it too.
    #expect(sum.hex == "90f13deaac5ae007")
  }

  @Test func `another seed gives other rounds, words and figures`() throws {
    let (one, other) = try (workspace(100), workspace(100, seed: 7))
    let texts = Dictionary(uniqueKeysWithValues: other.files.map { ($0.path, $0.bytes) })
    for file in one.files where file.path.hasPrefix("scenarios/") || file.path == "rounds.csv" {
      #expect(texts[file.path] != file.bytes, "\(file.path)")
    }
  }

  @Test(arguments: [10, 100, 999, 1_000, 2_500])
  func `there are as many rows as asked for, a tenth of notes, a hundredth of scenarios`(
    _ rounds: Int
  ) throws {
    let files = try workspace(rounds).files
    let table = try #require(files.first { $0.path == "rounds.csv" })
    #expect(table.bytes.count { $0 == UInt8(ascii: "\n") } == rounds + 1)
    #expect(files.count { $0.path.hasPrefix("notes/") } == rounds / 10)
    #expect(files.count { $0.path.hasPrefix("scenarios/") } == rounds / 100)
    #expect(Set(files.map(\.path)).count == files.count)
  }

  @Test(arguments: [10, 37, 1_000])
  func `nothing in it is wrong or doubtful`(_ rounds: Int) throws {
    let disk = ScratchFolder()
    try workspace(rounds).install(into: disk.path + "/made")
    let loaded = WorkspaceReader(root: disk.path + "/made").read(checkingNotes: true)
    #expect(Diagnostic.text(loaded.diagnostics) == "0 errors, 0 warnings\n")
    #expect(loaded.workspace.rounds.count == rounds)
    #expect(loaded.workspace.notes.count == rounds / 10)
    #expect(loaded.projectable.count == rounds / 100)
  }

  @Test func `its notes are of every length up to 20 kB, in two languages`() throws {
    let notes = try workspace(1_000).files.filter { $0.path.hasPrefix("notes/") }
    #expect(notes.contains { $0.bytes.count >= SyntheticNotes.longBytes })
    #expect(notes.contains { $0.bytes.count < 1_000 })
    let texts = notes.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts.contains { $0.contains("합성 자료") })
    #expect(texts.contains { $0.contains("every word of it is made up") })
  }

  @Test func `its scenarios differ`() throws {
    let loaded = try ScratchFolder().reading(workspace(1_000))
    let terms = Set(loaded.projectable.values.map { "\($0.terms.map(\.index)) \($0.terms)" })
    #expect(terms.count == loaded.projectable.count)
  }

  @Test func `it says of itself that it is made up`() throws {
    let loaded = try ScratchFolder().reading(workspace(200))
    #expect(loaded.workspace.title.hasPrefix("Synthetic"))
    #expect(loaded.workspace.sources.allSatisfy { $0.title.contains("Synthetic") })
    #expect(loaded.workspace.sources.allSatisfy { $0.note.contains("synthetic") })
    #expect(loaded.workspace.positions.allSatisfy { $0.text.hasPrefix("Synthetic") })
    #expect(loaded.workspace.payments.allSatisfy { $0.note.contains("synthetic") })
  }

  @Test func `nothing is said after the day it was made`() throws {
    let loaded = try ScratchFolder().reading(workspace(1_000))
    let last = try #require(Day(year: 2026, month: 11, day: 20))
    #expect(loaded.workspace.positions.allSatisfy { $0.date.lastDay <= last })
    #expect(loaded.workspace.sources.allSatisfy { ($0.date?.lastDay ?? last) <= last })
    #expect(loaded.workspace.rounds.contains { $0.firstDay > last && $0.outcome.isEmpty })
  }

  @Test(arguments: [-1, 0, 9, 200_001, Int.max])
  func `a size outside the possible ones is refused`(_ rounds: Int) {
    #expect(SyntheticWorkspace(rounds: rounds) == nil)
  }
}

extension ScratchFolder {
  /// Makes a workspace in the folder and reads it.
  fileprivate func reading(_ workspace: SyntheticWorkspace) throws -> LoadedWorkspace {
    try workspace.install(into: path + "/made")
    return WorkspaceReader(root: path + "/made").read()
  }
}
