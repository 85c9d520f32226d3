import ParleyModel
import ParleyStore
import Testing

@Suite struct TableColumnsTests {
  private let loaded = RowScene.bundled

  private func columns(_ file: String) -> TableColumns {
    TableColumns(file: file, parties: ["ROK", "US"])
  }

  /// The cells of a row in which each one stands for itself: no cell is needed because of another.
  private func row(_ file: String) -> [String: String] {
    var cells = RowScene.cells(file, 2, in: loaded)
    switch file {
    case "agreements.csv": (cells["covers_from"], cells["covers_to"]) = ("", "")
    case "agreement_terms.csv": cells["rate"] = "1"
    case "offers.csv": cells["amount"] = ""
    default: break
    }
    return cells
  }

  /// Texts that fit a column and texts that do not.
  private func samples(_ content: ColumnContent) -> (good: [String], bad: [String]) {
    let text = "\"two\" lines,\r\nwith 방위비; in them"
    return switch content {
    case .text, .longText, .url, .custom: ([text], [])
    case .wholeNumber: (["3"], ["three", "1.5"])
    case .number: (["-1.5", "7"], ["1,5", "much"])
    case .year: (["2031"], ["31", "MMXX"])
    case .date: (["2024-06", "2024"], ["24.6.2024", "soon"])
    case .choice(let values): (values, ["?", (values.first ?? "").uppercased()])
    case .party(let withJoint): (["ROK", "US"] + (withJoint ? ["joint"] : []), ["XX"])
    case .agreement: (["11"], ["99", "twelfth"])
    case .round: (["12-04"], ["12-99"])
    case .offer: (["12-J1"], ["12-J9"])
    case .sources: (["KT24", "KT24; JAD24"], ["NONE", "KT24;NONE"])
    }
  }

  @Test(arguments: RowScene.files)
  func `the columns are those of a new workspace, in its order`(file: String) {
    #expect(columns(file).entries.map(\.name) == loaded.header(of: file))
  }

  @Test(arguments: RowScene.files)
  func `a text that fits a column is read, one that does not is a fault there`(file: String) throws
  {
    let check = try #require(RowCheck(file: file, in: loaded, replacing: 2))
    for column in columns(file).entries {
      let (good, bad) = samples(column.content)
      for (text, isGood) in good.map({ ($0, true) }) + bad.map({ ($0, false) }) {
        // The id of a round names a file, that of a source stands in a list.
        if column.name == "id", column.isKey { continue }
        var cells = row(file)
        cells[column.name] = text
        let faults = check.faults(of: cells).filter {
          $0.column == column.name && $0.severity == .error && !isOfOtherRows($0)
        }
        #expect(faults.isEmpty == isGood, "\(column.name) '\(text)': \(faults)")
      }
    }
  }

  private func isOfOtherRows(_ fault: RowFault) -> Bool {
    ["is used twice", "overlaps the one", "before it begins"].contains {
      fault.message.english.contains($0)
    }
  }

  @Test(arguments: RowScene.files)
  func `a row is left out without what is required, and only then`(file: String) throws {
    let check = try #require(RowCheck(file: file, in: loaded, replacing: 2))
    for column in columns(file).entries {
      var cells = row(file)
      cells[column.name] = ""
      let isTold = check.faults(of: cells).contains {
        $0.column == column.name && $0.severity == .error
      }
      #expect(isTold == column.isRequired, "\(column.name)")
      #expect((check.record(of: cells) == nil) == column.isRequired, "\(column.name)")
    }
  }

  @Test(arguments: RowScene.files)
  func `a table is not read without a column that is indispensable, and only then`(file: String) {
    for column in columns(file).entries {
      var loaded = loaded
      let rest = loaded.header(of: file).filter { $0 != column.name }
      loaded.tableTexts[file] = Array((rest.joined(separator: ",") + "\n").utf8)
      let check = RowCheck(file: file, in: loaded, replacing: nil)
      #expect((check == nil) == column.isIndispensable, "\(column.name)")
    }
  }

  @Test func `the key is that of the records`() throws {
    for file in RowScene.files {
      let record = try #require(RowScene.records(of: file, in: loaded.workspace).first)
      let row = try #require(loaded.rawRow(file: file, line: record.place.line))
      #expect(columns(file).keyColumns.map { row[$0] }.joined(separator: " ") == record.key)
    }
  }

  @Test func `columns of other parties and of the user have their names`() {
    let rounds = TableColumns(file: "rounds.csv", parties: ["JP"], extra: ["seen by", "city"])
    #expect(rounds["jp_lead"]?.content == .text)
    #expect(rounds["us_lead"] == nil)
    #expect(rounds.entries.last?.name == "seen by")
    #expect(rounds["seen by"]?.content == .custom)
    #expect(rounds["city"]?.content == .text)
    #expect(TableColumns(file: "issues.csv", parties: ["JP"])["jp"]?.content == .longText)
    #expect(TableColumns(file: "budget.csv", parties: []).entries.isEmpty)
  }
}
