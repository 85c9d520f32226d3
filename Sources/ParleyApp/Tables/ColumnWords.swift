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
    Phrase(english: column, korean: korean(column, table) ?? column)
  }

  private func korean(_ column: String, _ table: RecordTable?) -> String? {
    if let word = table.flatMap({ KoreanColumns.own[$0]?[column] }) ?? KoreanColumns.words[column] {
      return word
    }
    let unit = KoreanWords.catalogue.text(of: Phrase(money))
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
