import ParleyTestSupport
import Testing

@testable import ParleyStore

/// Random changes merged with random changes of others.
@Suite struct RowMergeRandomTests {
  private var chance = SeededGenerator(seed: 71)

  private func merged(
    _ changes: [RowChange], into bytes: [UInt8]
  ) throws -> (bytes: [UInt8], conflicts: [CellConflict]) {
    var merge = try RowMerge(file: "issues.csv", bytes: bytes, overruling: [])
    for change in changes { try merge.apply(change) }
    return (try merge.composed(), merge.conflicts)
  }

  /// A change of one cell of a table.
  private mutating func change(of table: RandomTable, row: Int, column: Int) -> RowChange {
    let before = Dictionary(
      uniqueKeysWithValues: zip(RandomTable.columns, table.texts[row] + ["", "", "", ""]))
    return RowChange(
      file: "issues.csv", key: [table.texts[row][0]], before: before,
      after: [RandomTable.columns[column]: RandomTable.text(&chance)])
  }

  /// What all rows say, cells that are missing as empty ones.
  private func texts(_ bytes: [UInt8]) -> [[String]] {
    let table = CSVTable(parsing: bytes)
    return table.rows.indices.map { row in
      RandomTable.columns.indices.map { table.text(row: row, column: $0) }
    }
  }

  @Test mutating func `changes of different cells are both there, whichever comes first`() throws {
    var count = 0
    for _ in 0..<3_000 {
      let table = RandomTable(&chance)
      guard let row = table.records.randomElement(using: &chance),
        let other = table.records.randomElement(using: &chance)
      else { continue }
      let column = Int.random(in: 1..<4, using: &chance)
      let otherColumn = Int.random(in: 1..<4, using: &chance)
      guard row != other || column != otherColumn else { continue }
      count += 1
      let mine = change(of: table, row: row, column: column)
      let theirs = change(of: table, row: other, column: otherColumn)
      let first = try merged([mine, theirs], into: table.bytes)
      let second = try merged([theirs, mine], into: table.bytes)
      #expect(first.conflicts.isEmpty && second.conflicts.isEmpty)
      var wanted = texts(table.bytes)
      wanted[row][column] = mine.after!.values.first!
      wanted[other][otherColumn] = theirs.after!.values.first!
      #expect(texts(first.bytes) == wanted)
      #expect(texts(second.bytes) == wanted)
      // Of a row that lacks both cells the commas depend on which came first: a,,x and a,,x, differ.
      if column < table.texts[row].count, otherColumn < table.texts[other].count {
        #expect(first.bytes == second.bytes)
      }
    }
    #expect(count > 1_500)
  }

  @Test mutating func `different texts for one cell conflict, and neither is lost`() throws {
    var count = 0
    for _ in 0..<2_000 {
      let table = RandomTable(&chance)
      guard let row = table.records.randomElement(using: &chance) else { continue }
      let column = Int.random(in: 1..<4, using: &chance)
      let mine = change(of: table, row: row, column: column)
      let theirs = change(of: table, row: row, column: column)
      let (mineText, theirText) = (mine.after!.values.first!, theirs.after!.values.first!)
      let base = mine.before[RandomTable.columns[column]]!
      let disk = try merged([theirs], into: table.bytes).bytes
      let outcome = try merged([mine], into: disk)
      guard mineText != theirText, mineText != base, theirText != base else {
        #expect(outcome.conflicts.isEmpty)
        continue
      }
      count += 1
      #expect(outcome.bytes == disk)
      #expect(outcome.conflicts.map(\.theirs) == [theirText])
      #expect(outcome.conflicts.map(\.mine) == [mineText])
      #expect(outcome.conflicts.map(\.base) == [base])
    }
    #expect(count > 500)
  }

  @Test mutating func `a row that is added in its place and removed restores every byte`() throws {
    for _ in 0..<2_000 {
      let table = RandomTable(&chance)
      let cells = Dictionary(
        uniqueKeysWithValues: zip(
          RandomTable.columns, ["new"] + (1..<4).map { _ in RandomTable.text(&chance) }))
      let add = RowChange(file: "issues.csv", key: nil, before: [:], after: cells)
      let remove = RowChange(file: "issues.csv", key: ["new"], before: cells, after: nil)
      let added = try merged([add], into: table.bytes).bytes
      #expect(added != table.bytes)
      #expect(try merged([add], into: added).bytes == added)
      #expect(try merged([remove], into: added).bytes == table.bytes)
      #expect(try merged([add, remove], into: table.bytes).conflicts.isEmpty)
    }
  }
}
