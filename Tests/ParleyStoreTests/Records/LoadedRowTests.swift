import ParleyStore
import Testing

@Suite struct LoadedRowTests {
  @Test func `the bytes of every table are kept as they were read`() {
    let loaded = RowScene.bundled
    #expect(loaded.tableTexts.count == 11)
    for (path, bytes) in BundledWorkspace.files where path.hasSuffix(".csv") {
      #expect(loaded.tableTexts[path].map { $0.elementsEqual(bytes) } ?? false, "\(path)")
    }
  }

  @Test func `a row is given as its cells read, by the line it begins on`() throws {
    let loaded = RowScene.read([
      "sources.csv":
        "id,kind,title,seen\r\n\r\nA,press,\"one,\ntwo \"\"three\"\"\",\r\nB,press,T\r\n"
    ])
    #expect(loaded.header(of: "sources.csv") == ["id", "kind", "title", "seen"])
    let row = try #require(loaded.rawRow(file: "sources.csv", line: 3))
    #expect(row.cells == ["A", "press", "one,\ntwo \"three\"", ""])
    #expect(row["title"] == "one,\ntwo \"three\"")
    #expect(row["url"] == "")
    let short = try #require(loaded.rawRow(file: "sources.csv", line: 5))
    #expect(short.cells == ["B", "press", "T", ""])
  }

  @Test func `a line on which no row begins gives none`() {
    let loaded = RowScene.read(["sources.csv": "id,kind,title\n\nA,press,\"one\ntwo\"\n"])
    for line in [0, 1, 2, 4, 5, 6] {
      #expect(loaded.rawRow(file: "sources.csv", line: line) == nil, "\(line)")
    }
    #expect(loaded.rawRow(file: "none.csv", line: 2) == nil)
    #expect(loaded.header(of: "none.csv").isEmpty)
  }
}
