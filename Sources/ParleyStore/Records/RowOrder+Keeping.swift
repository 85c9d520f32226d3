import ParleyModel

/// What a cell is worth in an order.
enum OrderValue: Hashable, Comparable {
  case number(Decimal)
  case date(PartialDate)
  case text(String)

  /// Nil where the cell has no say.
  init?(_ text: String, _ kind: RowOrder.Kind) {
    switch kind {
    case .grouped: self = .text(text)
    case .number:
      guard let number = Decimal(text) else { return nil }
      self = .number(number)
    case .date:
      guard let date = PartialDate(text) else { return nil }
      self = .date(date)
    }
  }
}

/// How well the rows of a table keep an order, and where a row goes in it.
struct OrderKeeping {
  let order: RowOrder
  /// How many neighbours differ in the order's columns, and how many of them keep it.
  private(set) var pairs = 0
  private(set) var kept = 0

  /// The rows' values, level by level.
  private let values: [[OrderValue?]]
  /// Whether a level goes upwards.
  private var isAscending: [Bool]

  /// - Parameter texts: The texts of a column, row after row.
  init(_ order: RowOrder, of texts: (String) -> [String]) {
    self.order = order
    values = order.levels.map { level in
      texts(level.column).map { OrderValue($0, level.kind) }
    }
    isAscending = order.levels.map { _ in true }
    compareNeighbours()
  }

  /// Whether the table keeps the order: at least four in five neighbours that differ in it do.
  var isKept: Bool { kept * 5 >= pairs * 4 }

  /// Whether more of the neighbours keep this order than another.
  func isKeptBetter(than other: OrderKeeping) -> Bool { kept * other.pairs > other.kept * pairs }

  private mutating func compareNeighbours() {
    var upwards = order.levels.map { _ in 0 }
    var downwards = upwards
    var seen = order.levels.map { _ in Set<[OrderValue?]>() }
    for row in (values.first ?? []).indices {
      let level = row == 0 ? nil : firstDifference(row - 1, row)
      if let level {
        pairs += 1
        switch order.levels[level].kind {
        case .grouped: if !seen[level].contains(path(of: row, to: level)) { kept += 1 }
        case .number, .date:
          if let value = values[level][row], let before = values[level][row - 1], value > before {
            upwards[level] += 1
          } else {
            downwards[level] += 1
          }
        }
      }
      for (level, column) in order.levels.enumerated() where column.kind == .grouped {
        seen[level].insert(path(of: row, to: level))
      }
    }
    for level in order.levels.indices {
      isAscending[level] = upwards[level] >= downwards[level]
      kept += max(upwards[level], downwards[level])
    }
  }

  /// The first level in which two rows differ; nil where none tells them apart.
  private func firstDifference(_ row: Int, _ other: Int) -> Int? {
    for (level, values) in values.enumerated() {
      guard let value = values[row], let otherValue = values[other] else { return nil }
      if value != otherValue { return level }
    }
    return nil
  }

  /// A row's values down to a level.
  private func path(of row: Int, to level: Int) -> [OrderValue?] {
    values[...level].map { $0[row] }
  }
}

extension OrderKeeping {
  /// Between which rows another one goes.
  enum Gap: Hashable {
    case before(Int)
    case behind(Int)
  }

  /// Where a row with these texts goes.
  ///
  /// - Returns: Nil where there are no rows.
  func gap(for texts: (String) -> String) -> Gap? {
    gap(among: Array((values.first ?? []).indices), level: 0, texts)
  }

  private func gap(among rows: [Int], level: Int, _ texts: (String) -> String) -> Gap? {
    guard let last = rows.last else { return nil }
    guard level < order.levels.count else { return .behind(last) }
    let column = order.levels[level]
    guard let mine = OrderValue(texts(column.column), column.kind) else { return .behind(last) }
    let like = rows.filter { values[level][$0] == mine }
    if !like.isEmpty { return gap(among: like, level: level + 1, texts) }
    return column.kind == .grouped ? .behind(last) : orderedGap(for: mine, among: rows, level)
  }

  /// The gap with the fewest rows on its wrong side, the last of several: behind the last row that
  /// is not greater, where all keep the order, and not far off where one of them does not.
  private func orderedGap(for mine: OrderValue, among rows: [Int], _ level: Int) -> Gap? {
    let column = values[level]
    let known = rows.filter { column[$0] != nil }
    guard let first = known.first else { return rows.last.map { .behind($0) } }
    func isEarlier(_ row: Int) -> Bool {
      column[row].map { isAscending[level] ? $0 < mine : $0 > mine } ?? false
    }
    var wrong = known.count(where: isEarlier)
    var (fewest, gap) = (wrong, Gap.before(first))
    for row in known {
      wrong += isEarlier(row) ? -1 : 1
      if wrong <= fewest { (fewest, gap) = (wrong, .behind(row)) }
    }
    return gap
  }
}
