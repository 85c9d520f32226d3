import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@Suite struct RowCheckTests {
  private let bundled = RowScene.bundled

  /// A fault as `column: message | help`.
  private func told(_ faults: [RowFault]) -> [String] {
    faults.map { "\($0.column ?? "-"): \($0.message.english) | \($0.help.english)" }
  }

  @Test(arguments: RowScene.files)
  func `a row that was read is read the same again, without a fault`(file: String) throws {
    for record in RowScene.records(of: file, in: bundled.workspace) {
      let line = record.place.line
      let check = try #require(RowCheck(file: file, in: bundled, replacing: line))
      let cells = RowScene.cells(file, line, in: bundled)
      #expect(check.faults(of: cells).isEmpty, "\(record.place)")
      let again = try #require(check.record(of: cells))
      #expect(AnyHashable(again) == AnyHashable(record), "\(record.place)")
    }
  }

  @Test(arguments: [
    "date-forms", "empty-key-cells", "figures-without-source", "first-year-differs",
    "fixed-without-rate",
    "indicator-values", "integer-forms", "number-forms", "number-thousands", "number-too-long",
    "number-with-space", "offer-references", "offer-without-unit", "reversed-spans",
    "round-ends-early", "round-id", "terms-contradict", "unknown-agreement", "unknown-party",
    "unknown-source", "unknown-values",
  ])
  func `a row has the very faults that reading it has`(name: String) throws {
    let loaded = RowScene.read(case: name)
    var compared = 0
    for file in RowScene.files {
      guard let lines = loaded.tableTexts[file]?.split(separator: UInt8(ascii: "\n")).count
      else { continue }
      for line in 2..<(lines + 1) where loaded.rawRow(file: file, line: line) != nil {
        let check = try #require(RowCheck(file: file, in: loaded, replacing: line))
        let read = loaded.diagnostics.filter { $0.file == file && $0.line == line }
        let faults = check.faults(of: RowScene.cells(file, line, in: loaded))
        #expect(faults.map(\.message.english) == read.map(\.message.english))
        #expect(faults.map(\.severity) == read.map(\.severity))
        let helps = read.map {
          $0.help.english.replacing(" The row is left out until then.", with: "")
        }
        #expect(faults.map(\.help.english) == helps)
        compared += faults.count
      }
    }
    #expect(compared > 0, "the case tells nothing of rows")
  }

  @Test func `a fault is told in its column and without what it costs`() throws {
    let check = try #require(RowCheck(file: "payments.csv", in: bundled, replacing: nil))
    let faults = check.faults(of: [
      "year": "27", "status": "agreed", "krw_bn": "", "usd_m": "a lot", "sources": "KT24;NONE24",
    ])
    #expect(
      told(faults) == [
        "year: year '27' is out of range | Write the year with four digits, as 2026.",
        "krw_bn: 'krw_bn' is empty | Every row needs a value in this column.",
        "usd_m: malformed number 'a lot' | Write digits with at most one point, as 1519.2. If it is "
          + "not known, leave the cell empty: an empty cell means not stated, never zero.",
        "sources: source 'NONE24' has no row in sources.csv | Add it to sources.csv, or correct the "
          + "id; several ids are joined by ';'. Did you mean 'HON24'?",
      ])
  }

  @Test func `an empty row is told what it needs`() throws {
    let check = try #require(RowCheck(file: "rounds.csv", in: bundled, replacing: nil))
    #expect(check.faults(of: [:]).map(\.column) == ["id", "agreement", "kind", "start"])
    #expect(check.record(of: [:]) == nil)
  }

  @Test func `a key that is taken is told with its line`() throws {
    let row = try #require(bundled.workspace.payments.first { $0.year == 2020 })
    var cells = RowScene.cells("payments.csv", row.place.line, in: bundled)
    let new = try #require(RowCheck(file: "payments.csv", in: bundled, replacing: nil))
    let taken =
      "year: key '2020 agreed' is used twice | Line \(row.place.line) has it already. "
      + "Give this row another key."
    #expect(told(new.faults(of: cells)) == [taken])
    #expect(new.record(of: cells) == nil)

    let same = try #require(
      RowCheck(file: "payments.csv", in: bundled, replacing: row.place.line))
    #expect(same.faults(of: cells).isEmpty)
    let other = try #require(
      RowCheck(file: "payments.csv", in: bundled, replacing: row.place.line + 1))
    #expect(told(other.faults(of: cells)) == [taken])
    cells["status"] = "carried-over"
    #expect(new.record(of: cells)?.key == "2020 carried-over")
  }

  @Test func `of two rows with one key each tells of the other`() throws {
    let table = "id,kind,title\nA,press,One\nA,press,Two\n"
    let loaded = RowScene.read(["sources.csv": table])
    for (line, other) in [(2, 3), (3, 2)] {
      let check = try #require(RowCheck(file: "sources.csv", in: loaded, replacing: line))
      let faults = check.faults(of: ["id": "A", "kind": "press"])
      #expect(
        faults.map(\.help.english) == [
          "Line \(other) has it already. Give this row another key."
        ])
    }
  }

  @Test func `rows that are written along may be referred to`() throws {
    let check = try #require(RowCheck(file: "offers.csv", in: bundled, replacing: nil))
    let cells = [
      "id": "13-US1", "agreement": "13", "round": "13-01", "by": "US", "amount": "2000",
      "unit": "krw_bn", "sources": "KT27",
    ]
    #expect(check.faults(of: cells).map(\.column) == ["agreement", "round", "sources"])
    let added = AddedKeys(sources: ["KT27"], agreements: [13], rounds: ["13-01"])
    #expect(check.faults(of: cells, knowing: added).isEmpty)
  }

  @Test func `a round is told of those it overlaps`() throws {
    let check = try #require(RowCheck(file: "rounds.csv", in: bundled, replacing: nil))
    var cells = [
      "id": "12-09", "agreement": "12", "kind": "round", "start": "2024-05-22",
      "end": "2024-06-10",
    ]
    let help = "Check the dates of both rounds against their sources."
    #expect(
      told(check.faults(of: cells)) == [
        "start: round '12-09' begins on 2024-05-22, before '12-02' is over (2024-05-23) | \(help)",
        "start: round '12-03' begins on 2024-06-10, before '12-09' is over (2024-06-10) | \(help)",
      ])
    cells["kind"] = "event"
    #expect(check.faults(of: cells).isEmpty)
    cells["kind"] = "round"
    cells["agreement"] = "11"
    #expect(check.faults(of: cells).isEmpty)
  }

  @Test func `a term is told of those it overlaps, whichever comes first`() throws {
    let check = try #require(RowCheck(file: "agreement_terms.csv", in: bundled, replacing: nil))
    let line = try #require(bundled.workspace.terms.first { $0.agreement == 12 }?.place.line)
    var cells = ["agreement": "12", "from": "2026", "to": "2028", "index": "none"]
    #expect(
      told(check.faults(of: cells)) == [
        "from: the term from '2026' overlaps the one of line \(line), 2027-2030 | Each year of "
          + "agreement 12 has one rule: let the earlier term end in 2026, or delete one of them."
      ])
    cells["to"] = "2026"
    #expect(check.faults(of: cells).isEmpty)
  }

  @Test func `an offer may answer those of the table, not itself`() throws {
    let check = try #require(RowCheck(file: "offers.csv", in: bundled, replacing: nil))
    var cells = ["id": "12-US1", "agreement": "12", "by": "US", "reply_to": "12-J1"]
    #expect(check.faults(of: cells).isEmpty)
    cells["reply_to"] = "12-J2"
    #expect(check.faults(of: cells).map(\.column) == ["reply_to"])
    cells["reply_to"] = "12-US1"
    #expect(
      check.faults(of: cells).map(\.message.english) == ["offer '12-US1' answers itself"])
  }

  @Test func `any text is read back as it was typed`() throws {
    let loaded = RowScene.read([
      "sources.csv": "\u{FEFF}id,kind,title,\"a, \"\"b\"\"\",note,title\r\n"
    ])
    let check = try #require(RowCheck(file: "sources.csv", in: loaded, replacing: nil))
    #expect(check.columns == ["id", "kind", "title", "a, \"b\"", "note"])
    var chance = SeededGenerator(seed: 7)
    let pieces = ["\"", ",", "\n", "\r", "\r\n", "\u{FEFF}", " ", "\t", "#", "가", "e\u{301}", "x"]
    for _ in 0..<500 {
      let texts = (0..<3).map { _ in
        (0..<Int.random(in: 1...6, using: &chance)).map { _ in
          pieces.randomElement(using: &chance)!
        }.joined()
      }
      let record = check.record(of: [
        "id": "A", "kind": "press", "title": texts[0], "note": texts[1], "a, \"b\"": texts[2],
      ])
      let source = try #require(record as? Source)
      #expect(Array(source.title.utf8) == Array(texts[0].utf8))
      #expect(Array(source.note.utf8) == Array(texts[1].utf8))
      #expect(source.extra.map { Array($0.text.utf8) } == [Array(texts[2].utf8)])
    }
  }

  @Test func `a byte that no text has is told in its column`() throws {
    let check = try #require(RowCheck(file: "sources.csv", in: bundled, replacing: nil))
    let faults = check.faults(of: ["id": "A", "kind": "press", "title": "a\0b"])
    #expect(faults.map(\.column) == ["title"])
  }

  @Test func `a table that is none or lacks a column is not checked`() {
    #expect(RowCheck(file: "budget.csv", in: bundled, replacing: nil) == nil)
    for text in ["", "id,title\nA,T\n", "id;kind;title\n", "PK\u{3}\u{4}"] {
      let loaded = RowScene.read(["sources.csv": text])
      #expect(RowCheck(file: "sources.csv", in: loaded, replacing: nil) == nil, "\(text)")
    }
  }
}
