import ParleyModel
import ParleyStore

/// An offer as a line says it, completed to the row that would be written.
struct OfferEntry {
  /// Where a cell's text is from.
  enum Origin: Hashable, Sendable {
    /// The line says it.
    case stated
    /// It is the day of today.
    case today
    /// It is a key that is free.
    case proposed
    /// It is the agreement whose offers show.
    case ladder
    /// It is what an offer is as a rule.
    case custom

    var title: Phrase {
      switch self {
      case .stated: "stated"
      case .today: "assumed: today"
      case .proposed: "proposed"
      case .ladder: "assumed: the ladder shown"
      case .custom: "assumed"
      }
    }

    /// The same without its reason.
    var shortTitle: Phrase {
      switch self {
      case .stated: "stated"
      case .proposed: "proposed"
      case .today, .ladder, .custom: "assumed"
      }
    }
  }

  /// One cell of the row.
  struct Cell: Hashable {
    let column: String
    let text: String
    let origin: Origin
  }

  let line: OfferLine
  /// The cells of the row, in the order of the table.
  let cells: [Cell]

  /// Reads a line typed while an agreement's offers show.
  ///
  /// - Parameter file: The table the row is to go into, by which its id is proposed.
  init(_ text: String, agreement: Int, file: String, in state: AppState) {
    let workspace = state.loaded.workspace
    let line = OfferLine(text, in: workspace, on: state.today, lookups: Self.lookups)
    self.line = line
    var cells = line.cells.map { Cell(column: $0.column, text: $0.text, origin: .stated) }
    func assume(_ column: String, _ text: String?, _ origin: Origin) {
      guard let text, line[column] == nil else { return }
      cells.append(Cell(column: column, text: text, origin: origin))
    }
    assume("agreement", "\(agreement)", .ladder)
    assume("date", "\(state.today)", .today)
    assume("state", OfferState.open.rawValue, .custom)
    let known = Dictionary(cells.map { ($0.column, $0.text) }) { first, _ in first }
    let table = RecordTable(file: file) ?? .offers
    assume("id", RowProposal.id(of: known, in: table, workspace), .proposed)
    let order = TableColumns(
      file: RecordTable.offers.file, parties: workspace.parties.map(\.code)
    ).entries.map(\.name)
    self.cells = cells.sorted {
      (order.firstIndex(of: $0.column) ?? .max) < (order.firstIndex(of: $1.column) ?? .max)
    }
  }

  /// The texts of the row by column.
  var texts: [String: String] {
    Dictionary(cells.map { ($0.column, $0.text) }) { first, _ in first }
  }

  private static let lookups = OfferLine.Lookups(
    date: { DateCompletion($0, near: $1)?.date },
    nearest: { nearest(to: $0, among: $1) })
}
