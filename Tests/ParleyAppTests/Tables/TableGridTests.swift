import ParleyModel
import Testing

@testable import ParleyApp

struct TableGridTests {
  private func payment(_ year: Int, _ money: String, note: String = "") -> Payment {
    Payment(
      year: year, status: .agreed, agreement: nil, money: Decimal(money) ?? Decimal(coefficient: 0),
      usd: nil, usdReported: nil, usdReportedSource: "", confidence: .read, sources: [],
      note: note, place: Place(file: "payments.csv", line: year - 1989),
      extra: [Field("memo", note)])
  }

  private func grid(_ note: String = "") -> TableGrid {
    TableGrid(TableRows([payment(1991, "107.3"), payment(2026, "1519.2", note: note)]))
  }

  @Test func `columns are those of the row with the user's own last`() {
    #expect(
      grid().columns.map(\.name) == [
        "year", "status", "agreement", "krw_bn", "usd_m", "usd_m_reported",
        "usd_m_reported_source", "confidence", "sources", "note", "memo",
      ])
    #expect(TableGrid(TableRows([Payment]())).columns.isEmpty)
  }

  @Test func `only what is stated and all numbers is set to the right`() {
    let numeric = grid("1500").columns.filter(\.isNumeric).map(\.name)
    #expect(numeric == ["year", "krw_bn", "note", "memo"])
    #expect(grid("15 x 100").columns.filter(\.isNumeric).map(\.name) == ["year", "krw_bn"])
  }

  @Test func `widths count cells and a long column waits for room`() {
    let column = grid("이태우 대표").columns[9]
    #expect(column.fullWidth == 11 && column.width == 11)
    let long = grid(String(repeating: "remark ", count: 20)).columns[9]
    #expect(long.fullWidth == 140 && long.width == TableColumn.widest)
  }

  @Test func `the first column stays and the others follow`() {
    let grid = grid()
    #expect(grid.lineWidth == 4)
    let shown = grid.shown(from: 3, width: 30)
    #expect(shown.map(\.index) == [0, 3, 4])
    #expect(shown.map(\.x) == [6, 12, 20])
    #expect(grid.shown(from: 1, width: 200).map(\.index) == Array(0...10))
    #expect(grid.shown(from: 1, width: 5).map(\.index) == [0])
  }

  @Test func `what room is left goes to columns that are cut`() {
    let grid = grid(String(repeating: "remark ", count: 6))
    let tight = grid.shown(from: 9, width: 6 + 6 + 32 + 2 + 32)
    #expect(tight.map(\.width) == [4, 32, 32])
    let wide = grid.shown(from: 9, width: 6 + 6 + 32 + 2 + 32 + 15)
    #expect(wide.map(\.width) == [4, 42, 37])
    #expect(wide.map(\.x) == [6, 12, 56])
  }

  @Test(arguments: [20, 40, 60, 80, 120, 300])
  func `every column can be brought into view`(width: Int) {
    let grid = grid("a remark of some length")
    var first = 1
    for column in Array(grid.columns.indices) + grid.columns.indices.reversed() {
      first = grid.first(showing: column, from: first, width: width)
      let shown = grid.shown(from: first, width: width)
      #expect(shown.contains { $0.index == column })
      #expect(shown.allSatisfy { $0.x + $0.width <= width }, "\(shown) in \(width)")
    }
    #expect(first == 1)
  }
}
