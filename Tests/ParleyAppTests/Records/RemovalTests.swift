import Foundation
import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// What goes, what refers to it, and how it comes back.
struct RemovalTests {
  @Test func `a source that is cited names what cites it before it goes`() throws {
    let bench = try RecordBench()
    var screen = bench.screen(keys: "T < < <")
    screen.state.changeTables { $0.show(.sources) }
    let line = try #require(screen.state.loaded.line(ofRow: ["KT24"], in: "sources.csv"))
    screen.state.changeTables { $0.stand(onLine: line) }
    screen.press("d")
    #expect(screen.text.contains("places refer to it and will refer to nothing:"))
    #expect(screen.text.contains("payments.csv:37"))
    #expect(screen.text.contains("keep it"))
    screen.press("Enter")
    #expect(try bench.line("KT24,", of: "sources.csv") != nil)
  }

  @Test func `the note of a round goes to the trash with its row and comes back with it`() throws {
    let bench = try RecordBench()
    let start = try bench.contents()
    var screen = bench.screen(keys: "d")
    let id = try #require(screen.state.selectedRound?.id)
    screen.press("Down Down Enter")
    #expect(try bench.line("\(id),", of: "rounds.csv") == nil)
    #expect(!FileManager.default.fileExists(atPath: bench.root + "/notes/\(id).md"))
    #expect(FileManager.default.fileExists(atPath: bench.root + "/trash/notes/\(id).md"))
    screen.press("u")
    #expect(try bench.contents() == start)
  }

  @Test func `a note alone goes by the palette and comes back`() throws {
    let bench = try RecordBench()
    let start = try bench.contents()
    var screen = bench.screen(keys: ": note.remove Enter Down Enter")
    #expect(try bench.contents().count == start.count - 1)
    screen.press("u")
    #expect(try bench.contents() == start)
  }
}
