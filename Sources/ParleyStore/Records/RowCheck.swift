public import ParleyModel

/// What a reading would say of a row that is not written yet.
///
/// Made once for a form, asked after every key: it runs the very code that reads the table over the
/// one row, knowing the keys of all others.
public struct RowCheck: Sendable {
  /// The table, as `rounds.csv`.
  public let file: String
  /// The names in the table's header, in order, each once.
  public let columns: [String]
  private let reading: any RowReading

  /// Makes a check of rows of a table; nil where the table cannot be read, or one of its
  /// indispensable columns is missing.
  ///
  /// - Parameter line: The line of the row that the checked one replaces; nil for a new row.
  public init?(file: String, in loaded: LoadedWorkspace, replacing line: Int?) {
    guard let type = WorkspaceTables.table(of: file),
      let reading = Self.reading(type, in: loaded, replacing: line)
    else { return nil }
    self.file = file
    self.reading = reading
    var names: Set<String> = [""]
    columns = reading.header.filter { names.insert($0).inserted }
  }

  /// What is wrong with a row, in the order of the columns.
  ///
  /// - Parameters:
  ///   - cells: Its texts by column; a column that is not named is empty.
  ///   - added: Rows that are written along with it.
  public func faults(of cells: [String: String], knowing added: AddedKeys = AddedKeys())
    -> [RowFault]
  {
    reading.read(row(of: cells), knowing: added).faults
  }

  /// The row as it would be read; nil where it would be left out.
  public func record(of cells: [String: String], knowing added: AddedKeys = AddedKeys())
    -> (any Record)?
  {
    reading.read(row(of: cells), knowing: added).record
  }

  /// A cell for each name of the header; of two columns of one name only the first is read.
  private func row(of cells: [String: String]) -> [String] {
    var names: Set<String> = []
    return reading.header.map { names.insert($0).inserted ? cells[$0] ?? "" : "" }
  }

  private static func reading<Table: WorkspaceTable>(
    _ type: Table.Type, in loaded: LoadedWorkspace, replacing line: Int?
  ) -> (any RowReading)? {
    TableRowReading<Table>(in: loaded, replacing: line)
  }
}
