import ParleyModel
import TerminalKit

extension CommandTable {
  /// Copying tables, and what a box shows.
  static let copying: [Command] = [
    Command(
      "copy.table", "Copy the pane's table as tab-separated text: years, rounds, the tab's rows",
      keys: ["Y"], section: .look, disabledReason: tableReason,
      run: { state, _ in copy(CopiedTable.ofPane(state), .tsv) }
    ),
    Command(
      "copy.markdown", "Copy the pane's table as Markdown", keys: [.alt("y")], section: .look,
      disabledReason: tableReason,
      run: { state, _ in copy(CopiedTable.ofPane(state), .markdown) }
    ),
    Command(
      "tables.copy.tsv", "Copy the whole table as tab-separated text", keys: ["Y"], scope: .tables,
      section: .tables,
      disabledReason: { state in
        state.tables?.record == nil ? "the table has no rows" : nil
      },
      run: { state, _ in copy(state.tables.flatMap(CopiedTable.ofTable), .tsv) }
    ),
    Command(
      "reading.copy", "Copy the address on the line, else the line", keys: ["y"], scope: .reading,
      section: .lists,
      disabledReason: { state in
        BoxLine.copy(of: state) == nil ? "there is nothing to copy on this line" : nil
      },
      run: { state, _ in
        BoxLine.copy(of: state).map { [.copy($0.text, what: $0.what)] } ?? []
      }
    ),
  ]

  private static let tableReason: @Sendable (AppState) -> Phrase? = { state in
    CopiedTable.ofPane(state) == nil ? "there is no table here" : nil
  }

  private static func copy(_ table: CopiedTable?, _ form: CopiedTable.Form) -> [Effect] {
    table.map { [.copy($0.text(form), what: say($0.name(form)))] } ?? []
  }
}

extension CopiedTable {
  /// The table that fills the screen; nil without rows.
  static func ofTable(_ tables: TableState) -> CopiedTable? {
    let rows = tables.grid.rows
    return CopiedTable(
      (0..<rows.count).map { rows[$0] },
      what: "the \(count(rows.count)) of \(tables.table.file)")
  }
}
