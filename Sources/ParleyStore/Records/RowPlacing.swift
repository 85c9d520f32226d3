/// Where a new row of a table goes: where the order of its neighbours puts it.
///
/// Of the orders in which such a table may stand (``RowOrder/orders(of:)``) the one counts that most
/// neighbours keep, if at least four in five of those that differ do; between equals the first. The
/// row goes behind the last one that is not greater, level by level: within its agreement, say, by
/// date. Where no order is kept it goes to the end of its group (``RowOrder/groups(of:)``), if the
/// table has such groups, and else to the end of the table. Blank lines, rows of commas alone and
/// the order of the rows that are there stay as they are.
struct RowPlacing {
  let file: String
  let table: CSVTable
  let header: TableHeader
  /// The places of the rows with something in them, in order.
  let rows: [Int]
  /// The place of the header.
  let headerRow: Int

  /// Where the row is to stand among ``CSVTable/rows``.
  func index(for texts: [String: String]) -> Int {
    let end = (rows.last ?? headerRow) + 1
    let gap = order(among: RowOrder.orders(of: file)) ?? order(among: RowOrder.groups(of: file))
    switch gap?.gap(for: { texts[$0] ?? "" }) {
    case .before(let row): return rows[row]
    case .behind(let row): return rows[row] + 1
    case nil: return end
    }
  }

  private func order(among orders: [RowOrder]) -> OrderKeeping? {
    var best: OrderKeeping?
    for order in orders where header.hasAll(order.levels.map(\.column)) {
      let keeping = OrderKeeping(order) { texts(of: header[$0]) }
      guard keeping.isKept else { continue }
      if best.map({ keeping.isKeptBetter(than: $0) }) ?? true { best = keeping }
    }
    return best
  }

  private func texts(of column: Column) -> [String] {
    rows.map { table.text(row: $0, column: column.index) }
  }
}

extension CSVTable {
  /// What a row says in a column; empty where it, or the table, has no such cell.
  func text(row index: Int, column: Int) -> String {
    let row = rows[index]
    guard column >= 0, column < row.cellCount else { return "" }
    return text(of: cells[row.firstCell + column])
  }
}
