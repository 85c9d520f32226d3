import Foundation
import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

struct RecordTableTests {
  @Test func `every table of a workspace can be browsed and no other file`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Checkout.workspace)
    #expect(Set(files.filter { $0.hasSuffix(".csv") }) == Set(RecordTable.open.map(\.file)))
    #expect(RecordTable(file: "payments.csv") == .payments)
    #expect(RecordTable(file: "workspace.toml") == nil)
  }

  @Test(arguments: [
    (RecordTable.agreements, 1, RecordTable.terms), (.sources, 1, .agreements),
    (.agreements, -1, .sources), (.payments, 22, .payments), (.payments, -100_001, .payments),
    (.payments, -100_002, .offers),
  ])
  func `tables follow each other in a ring`(table: RecordTable, steps: Int, next: RecordTable) {
    #expect(table.moved(by: steps, among: RecordTable.open) == next)
  }

  @Test(arguments: RecordTable.open)
  func `rows stand in the order of the file and are found by their line`(table: RecordTable) {
    let rows = table.rows(of: ScriptedScreen().state.shown)
    let lines = (0..<rows.count).map { rows[$0].place.line }
    #expect(rows.count > 0 && lines == lines.sorted())
    for (index, line) in lines.enumerated() {
      #expect(rows[index].place.file == table.file)
      #expect(rows.index(ofLine: line) == index)
    }
    #expect(rows.index(ofLine: 0) == 0)
    #expect(rows.index(ofLine: 99_999) == rows.count - 1)
  }
}
