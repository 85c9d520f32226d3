import Testing

@testable import ParleyStore

/// Where new rows go.
@Suite struct RowPlacingTests {
  /// The row that the new one follows, by the text of its first cells.
  private func neighbour(_ cells: [String: String], in text: String, _ file: String) throws
    -> String
  {
    let bytes = Array(text.utf8)
    var merge = try RowMerge(file: file, bytes: bytes, overruling: [])
    let before = CSVTable(parsing: bytes)
    try merge.apply(RowChange(file: file, key: nil, before: [:], after: cells))
    let place = try #require(
      merge.table.rows.indices.first { row in
        row >= before.rows.count || merge.table.raw(row) != before.raw(row)
      })
    return merge.table.raw(place - 1)
  }

  private func bundled(_ cells: [String: String], _ file: String) throws -> String {
    try neighbour(cells, in: BundledWorkspace.text(file), file)
  }

  @Test(arguments: [
    ("rounds.csv", ["id": "x", "agreement": "12", "start": "2024-07-20"], "12-05,"),
    ("rounds.csv", ["id": "x", "agreement": "12", "start": "2024-09"], "12-08,"),
    ("rounds.csv", ["id": "x", "agreement": "12", "start": "2026-03-01"], "12-in-force,"),
    ("rounds.csv", ["id": "x", "agreement": "13", "start": "2029-03-01"], "12-in-force,"),
    ("rounds.csv", ["id": "x", "agreement": "10", "start": "2019-04-05"], "10-in-force,"),
    ("rounds.csv", ["id": "x", "agreement": "8", "start": "2008-07-20"], "id,"),
    ("rounds.csv", ["id": "x", "agreement": "12"], "12-in-force,"),
    ("payments.csv", ["year": "2026", "status": "budgeted"], "2026,agreed"),
    ("payments.csv", ["year": "2015", "status": "executed"], "2015,agreed"),
    ("payments.csv", ["year": "2027", "status": "agreed"], "2026,agreed"),
    ("indicators.csv", ["year": "2026", "indicator": "cpi_pct"], "2025,cpi_pct"),
    ("indicators.csv", ["year": "1989", "indicator": "cpi_pct"], "year,"),
    ("indicators.csv", ["year": "2026", "indicator": "oil"], "2026,usfk_troops_cited"),
    ("categories.csv", ["year": "2017", "unit": "KRW bn"], "2016,KRW bn"),
    ("agreements.csv", ["number": "13"], "12,"),
    ("agreement_terms.csv", ["agreement": "12", "from": "2026"], "11,2022"),
    ("delegations.csv", ["role": "signatory", "agreement": "7", "party": "US"], "8,US,signatory"),
    (
      "delegations.csv",
      ["role": "chief negotiator", "agreement": "12", "party": "ROK", "from": "2026"],
      "12,ROK,chief"
    ),
    ("delegations.csv", ["role": "chief negotiator", "agreement": "13"], "agreement,"),
    ("issues.csv", ["id": "x", "agreement": "12"], "12-method"),
    ("positions.csv", ["id": "x", "agreement": "12", "date": "2024-05-20"], "P30"),
    ("positions.csv", ["id": "x", "agreement": "12", "date": "2026-01-02"], "P44"),
    ("offers.csv", ["id": "x", "agreement": "10", "date": "2019-01-20"], "10-US2"),
    ("offers.csv", ["id": "x", "agreement": "12", "date": "2024-10-02"], "12-J1"),
  ])
  func `a row of a bundled table goes among its like`(
    file: String, cells: [String: String], neighbour: String
  ) throws {
    #expect(try bundled(cells, file).hasPrefix(neighbour))
  }

  @Test func `sources follow no order and are added at the end`() throws {
    let last = try #require(BundledWorkspace.text("sources.csv").split(separator: "\n").last)
    #expect(try bundled(["id": "x", "kind": "press", "date": "2020-01-01"], "sources.csv") == last)
  }

  @Test(arguments: [
    ("2026,agreed,9\n2025,agreed,9\n2023,agreed,9\n", "2024", "2025,agreed,9"),
    ("2023,agreed,9\n2025,agreed,9\n2023,executed,9\n2025,executed,9\n", "2024", "2023,agreed,9"),
    ("2023,agreed,9\n2023,executed,9\n2025,agreed,9\n2025,executed,9\n", "2025", "2025,executed,9"),
    ("", "2024", "year,status,krw_bn"), ("2030,agreed,9\n,,\n\n", "2031", "2030,agreed,9"),
  ])
  func `the file's own order counts, upwards or downwards`(
    rows: String, year: String, neighbour: String
  ) throws {
    let status = year == "2025" ? "budgeted" : "agreed"
    #expect(
      try self.neighbour(
        ["year": year, "status": status], in: "year,status,krw_bn\n" + rows, "payments.csv")
        == neighbour)
  }

  @Test func `numbers are compared as numbers and dates by the last day they may mean`() throws {
    #expect(
      try neighbour(["number": "10"], in: "number\n2\n9\n11\n100\n", "agreements.csv") == "9")
    let header = "id,agreement,kind,start\n"
    let rows = "a,1,round,2024-02-29\nb,1,round,2024-02\nc,1,round,2024\n"
    let new = ["id": "x", "agreement": "1", "start": "2024-02-28"]
    #expect(try neighbour(new, in: header + rows, "rounds.csv") == "id,agreement,kind,start")
    let late = ["id": "x", "agreement": "1", "start": "2024-12-30"]
    #expect(try neighbour(late, in: header + rows, "rounds.csv") == "b,1,round,2024-02")
  }

  @Test func `one row out of line moves no other`() throws {
    let years = (2001...2010).map { "\($0),agreed,1\n" }.joined() + "1999,agreed,1\n"
    let text = "year,status,krw_bn\n" + years
    #expect(
      try neighbour(["year": "2005", "status": "executed"], in: text, "payments.csv")
        == "2005,agreed,1")
    let gap = text.replacing("2006,agreed,1\n", with: "")
    #expect(
      try neighbour(["year": "2006", "status": "agreed"], in: gap, "payments.csv")
        == "2005,agreed,1")
  }

  @Test func `without an order a row goes to the end of its group`() throws {
    let dates = ["2020", "2010", "2030", "2005", "2025", "2001"]
    let rows = dates.enumerated().map { "P\($0),\($1),\($0 < 3 ? 11 : 12)\n" }.joined()
    let text = "id,date,agreement\n" + rows
    #expect(
      try neighbour(["id": "x", "date": "2022", "agreement": "11"], in: text, "positions.csv")
        == "P2,2030,11")
    #expect(
      try neighbour(["id": "x", "date": "2022", "agreement": "9"], in: text, "positions.csv")
        == "P5,2001,12")
    let mixed =
      "id,date,agreement\n" + dates.enumerated().map { "P\($0),\($1),\($0 % 2)\n" }.joined()
    #expect(
      try neighbour(["id": "x", "date": "2022", "agreement": "0"], in: mixed, "positions.csv")
        == "P5,2001,1")
  }
}

extension CSVTable {
  /// A row as written.
  fileprivate func raw(_ row: Int) -> String {
    let cells = cells(of: rows[row])
    return String(decoding: bytes[cells.first!.start..<cells.last!.end], as: UTF8.self)
  }
}
