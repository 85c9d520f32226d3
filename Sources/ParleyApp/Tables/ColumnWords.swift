import ParleyModel

/// What the columns of tables are called on the screen: in English as the files call them.
struct ColumnWords {
  /// Unit of the amounts, as `KRW bn`.
  private let money: String
  /// Codes of the sides; the tables call columns by them in lower case.
  private let sides: [String]

  /// The words for the tables of a workspace.
  init(_ workspace: Workspace) {
    money = workspace.money
    sides = workspace.sides.map(\.code)
  }

  /// The words where no workspace is at hand.
  init() {
    money = ""
    sides = []
  }

  /// What a column is called; one that only the user's file has keeps its name.
  ///
  /// - Parameter table: The table it stands in; nil where that is none of the known ones.
  func title(of column: String, in table: RecordTable?) -> Phrase {
    Phrase(english: english(column), korean: korean(column, table) ?? column)
  }

  /// A cell as it is read: as ``CellWords`` has it, but the workspace's money by its own name.
  func cell(_ text: String, in column: String) -> Phrase {
    guard column == "unit", text == "krw_bn", !money.isEmpty else {
      return CellWords.phrase(text, in: column)
    }
    return Phrase(english: english(text), korean: KoreanAmount.unit(money) ?? money)
  }

  /// The words of a column's cells in the language in force, by cell; nil where cells stay as they are.
  func cells(of column: String) -> [String: String]? {
    var words = CellWords.words(of: column)
    let own = cell("krw_bn", in: column).text
    if own != "krw_bn" { words = (words ?? [:]).merging(["krw_bn": own]) { $1 } }
    return words
  }

  /// `jpy_bn` for `krw_bn`: the column of the workspace's money goes by that name in every file.
  private func english(_ column: String) -> String {
    let unit = money.lowercased().replacing(" ", with: "_")
    switch column {
    case "krw_bn" where !money.isEmpty: return unit
    case "first_year_krw_bn" where !money.isEmpty: return "first_year_\(unit)"
    case "krw_confidence" where !money.isEmpty:
      return "\(CurrencySeries(money: money).code)_confidence"
    default: return column
    }
  }

  private func korean(_ column: String, _ table: RecordTable?) -> String? {
    let own = table.flatMap { KoreanColumns.own[$0.kind]?[column] }
    if let word = own ?? KoreanColumns.words[column] {
      return word
    }
    let unit = KoreanWords.catalogue.text(of: Phrase(money: money))
    switch column {
    case "krw_bn" where !money.isEmpty: return unit
    case "first_year_krw_bn" where !money.isEmpty: return "첫해 \(unit)"
    default: break
    }
    let lead = "_lead"
    guard column.hasSuffix(lead) else { return sides.first { $0.lowercased() == column } }
    let side = String(column.dropLast(lead.count))
    return "\(sides.first { $0.lowercased() == side } ?? side) 수석대표"
  }
}
