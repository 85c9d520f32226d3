/// An order in which the rows of a table may stand: by its first level, then by the next, and so on.
struct RowOrder: Hashable {
  let levels: [Level]

  /// One column of an order.
  struct Level: Hashable {
    let column: String
    let kind: Kind
  }

  /// How the values of a level follow one another.
  enum Kind: Hashable {
    /// Rows of one value stand together; which value comes first is the file's business.
    case grouped
    /// Upwards or downwards, whichever the file does. Cells that are no number or date have no say.
    case number, date
  }

  private init(_ levels: Level...) { self.levels = levels }

  private static func grouped(_ column: String) -> Level { Level(column: column, kind: .grouped) }
  private static func number(_ column: String) -> Level { Level(column: column, kind: .number) }
  private static func date(_ column: String) -> Level { Level(column: column, kind: .date) }

  /// The orders in which a table may stand, the usual one first.
  static func orders(of file: String) -> [RowOrder] {
    switch PrivateTables.open(of: file) ?? file {
    case "agreements.csv": [RowOrder(number("number"))]
    case "agreement_terms.csv": [RowOrder(number("agreement"), number("from"))]
    case "rounds.csv":
      [RowOrder(number("agreement"), date("start")), RowOrder(date("start"))]
    case "delegations.csv":
      [
        RowOrder(grouped("role"), number("agreement"), grouped("party"), date("from")),
        RowOrder(number("agreement"), grouped("role"), grouped("party"), date("from")),
        RowOrder(number("agreement"), grouped("party"), grouped("role"), date("from")),
        RowOrder(grouped("party"), number("agreement"), grouped("role"), date("from")),
      ]
    case "issues.csv": [RowOrder(number("agreement"))]
    case "sources.csv": [RowOrder(date("date"))]
    case "positions.csv":
      [RowOrder(date("date")), RowOrder(number("agreement"), date("date"))]
    case "offers.csv":
      [RowOrder(number("agreement"), date("date")), RowOrder(date("date"))]
    case "payments.csv":
      [RowOrder(number("year"), grouped("status")), RowOrder(grouped("status"), number("year"))]
    case "indicators.csv":
      [
        RowOrder(grouped("indicator"), number("year")),
        RowOrder(number("year"), grouped("indicator")),
      ]
    case "categories.csv":
      [RowOrder(number("year"), grouped("unit")), RowOrder(grouped("unit"), number("year"))]
    default: []
    }
  }

  /// The groups at whose end a row goes where a table keeps none of its orders.
  static func groups(of file: String) -> [RowOrder] {
    switch PrivateTables.open(of: file) ?? file {
    case "rounds.csv", "positions.csv", "offers.csv", "issues.csv", "agreement_terms.csv":
      [RowOrder(grouped("agreement"))]
    case "delegations.csv": [RowOrder(grouped("agreement")), RowOrder(grouped("role"))]
    case "payments.csv": [RowOrder(grouped("status")), RowOrder(grouped("year"))]
    case "indicators.csv": [RowOrder(grouped("indicator")), RowOrder(grouped("year"))]
    case "categories.csv": [RowOrder(grouped("unit")), RowOrder(grouped("year"))]
    default: []
    }
  }
}
