import Testing

@testable import ParleyStore

@Suite struct RawRowTests {
  private let bytes = Array(
    "\u{FEFF}\nid,title,,id\n1,\"a\nb\",x,2\r\n\n 3 \n4,,,,5\n".utf8)

  @Test func `a row has the texts as they stand, one for each column`() throws {
    let row = try #require(RawRow(in: bytes, line: 3))
    #expect(row.columns == ["id", "title", "", "id"])
    #expect(row.cells == ["1", "a\nb", "x", "2"])
    #expect(row["id"] == "1")
    #expect(row["none"] == "")
    #expect(row.texts == ["id": "1", "title": "a\nb"])
    #expect(RawRow(in: bytes, line: 6)?.cells == [" 3 ", "", "", ""])
    #expect(RawRow(in: bytes, line: 7)?.cells == ["4", "", "", ""])
  }

  @Test(arguments: [0, 1, 2, 4, 5, 8])
  func `no row begins on the header, on a blank line or inside a cell`(line: Int) {
    #expect(RawRow(in: bytes, line: line) == nil)
  }

  @Test func `the header is the first line that is not blank`() {
    #expect(RawRow.columns(of: bytes) == ["id", "title", "", "id"])
    #expect(RawRow.columns(of: [0x0A]) == [])
  }

  @Test func `every table of a workspace has a key among its required columns`() throws {
    for (file, _) in BundledWorkspace.files where file.hasSuffix(".csv") {
      let key = RowKey.columns(of: file)
      let schema = try #require(TableSchema.table(file))
      #expect(!key.isEmpty)
      #expect(key.allSatisfy(schema.required.contains), "\(file)")
      for order in RowOrder.orders(of: file) + RowOrder.groups(of: file) {
        #expect(order.levels.allSatisfy { schema.known.contains($0.column) }, "\(file)")
      }
    }
    #expect(RowKey.columns(of: "notes.csv") == [])
  }
}
