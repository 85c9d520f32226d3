import ParleyTestSupport
import Testing

@testable import ParleyStore

/// Random changes of random tables.
@Suite struct CSVEditingRandomTests {
  private var chance = SeededGenerator(seed: 7)

  /// What a new reading of the bytes finds.
  private func texts(_ bytes: [UInt8]) -> [[String]] {
    let table = CSVTable(parsing: bytes)
    return table.rows.map { row in
      table.isBlank(row) ? [] : table.cells(of: row).map { table.text(of: $0) }
    }
  }

  @Test mutating func `random tables read as they were made`() {
    for _ in 0..<2_000 {
      let made = RandomTable(&chance)
      #expect(texts(made.bytes) == made.texts)
      #expect(CSVTable(parsing: made.bytes).print() == made.bytes)
    }
  }

  @Test mutating func `of a cell that is set only its bytes change`() throws {
    for _ in 0..<3_000 {
      let made = RandomTable(&chance)
      guard let row = made.records.randomElement(using: &chance) else { continue }
      let column = Int.random(in: made.texts[row].indices, using: &chance)
      let text = RandomTable.text(&chance)
      let edited = try CSVTable(parsing: made.bytes).setting([column: text], ofRow: row)
      let span = made.span(of: column, in: row)
      #expect(edited.bytes.starts(with: made.bytes[..<span.lowerBound]))
      #expect(edited.bytes.reversed().starts(with: made.bytes[span.upperBound...].reversed()))
      var wanted = made.texts
      wanted[row][column] = text
      #expect(texts(edited.bytes) == wanted)
      #expect(edited.print() == edited.bytes)
      let same = try edited.setting([column: text], ofRow: row)
      #expect(same.bytes == edited.bytes)
    }
  }

  @Test mutating func `a missing cell is written at the end of its row`() throws {
    for _ in 0..<3_000 {
      let made = RandomTable(&chance)
      guard let row = made.records.randomElement(using: &chance) else { continue }
      let count = made.texts[row].count
      let column = count + Int.random(in: 0...2, using: &chance)
      let text = RandomTable.text(&chance)
      let edited = try CSVTable(parsing: made.bytes).setting([column: text], ofRow: row)
      let end = made.span(of: row).upperBound
      #expect(edited.bytes.starts(with: made.bytes[..<end]))
      #expect(edited.bytes.reversed().starts(with: made.bytes[end...].reversed()))
      var wanted = made.texts
      if !text.isEmpty {
        wanted[row] += [String](repeating: "", count: column - count) + [text]
      }
      #expect(texts(edited.bytes) == wanted)
    }
  }

  @Test mutating func `a row that is added and removed leaves no trace`() throws {
    for _ in 0..<3_000 {
      let made = RandomTable(&chance)
      let place = Int.random(in: 1...made.texts.count, using: &chance)
      let row = (0..<RandomTable.columns.count).map { _ in RandomTable.text(&chance) }
      let added = try CSVTable(parsing: made.bytes).inserting(row, at: place)
      var wanted = made.texts
      wanted.insert(row, at: place)
      #expect(texts(added.bytes) == wanted)
      let endsOpen = made.bytes.last != 0x0A
      #expect((added.bytes.last != 0x0A) == endsOpen)
      #expect(try added.removing(row: place).bytes == made.bytes)
    }
  }

  @Test mutating func `a row that is removed takes no other with it`() throws {
    for _ in 0..<3_000 {
      let made = RandomTable(&chance)
      guard let row = made.records.randomElement(using: &chance) else { continue }
      let left = try CSVTable(parsing: made.bytes).removing(row: row)
      var wanted = made.texts
      wanted.remove(at: row)
      #expect(texts(left.bytes) == wanted)
    }
  }

  @Test mutating func `a damaged table is changed where it should be, or not at all`() throws {
    let tables = BundledWorkspace.files.filter { $0.path.hasSuffix(".csv") }.map(\.bytes)
    var (changed, refused) = (0, 0)
    for _ in 0..<5_000 {
      let table = CSVTable(parsing: Edits.text(from: tables, &chance))
      guard table.rows.count > 1 else { continue }
      let row = Int.random(in: 1..<table.rows.count, using: &chance)
      let cells = table.cells(of: table.rows[row])
      let column = Int.random(in: 0..<cells.count, using: &chance)
      let text = RandomTable.text(&chance)
      do {
        let edited = try table.setting([column: text], ofRow: row)
        changed += 1
        let span = cells[cells.startIndex + column].span
        #expect(edited.bytes.starts(with: table.bytes[..<span.start]))
        #expect(edited.bytes.reversed().starts(with: table.bytes[span.end...].reversed()))
        guard edited.rows.count == table.rows.count else {
          Issue.record("rows came or went: \(table.bytes)")
          continue
        }
        #expect(edited.text(row: row, column: column) == text)
      } catch {
        refused += 1
        guard case .misread = error else {
          Issue.record("\(error)")
          continue
        }
      }
    }
    #expect(changed > 2_000)
    #expect(refused > 0)
  }
}
