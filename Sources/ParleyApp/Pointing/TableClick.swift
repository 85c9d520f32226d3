/// What a click does where a table fills the screen.
enum TableClick {
  static func press(_ target: Target, isLeft: Bool, in state: inout AppState) -> [Effect] {
    guard let before = state.tables else { return [] }
    switch target {
    case .tableTab(let table):
      if table != before.table { state.changeTables { $0.show(table) } }
    case .tableHead(let column):
      state.changeTables { $0.stand(onColumn: column) }
    case .tableCell(let line, let column):
      let isHere =
        before.position.line == line && (column ?? before.position.column) == before.position.column
      let size = state.size
      state.changeTables { tables in
        tables.stand(onLine: line)
        if let column { tables.stand(onColumn: column) }
        tables.scroll(by: 0, in: size)
      }
      // The right button shows the row at once.
      if isHere || !isLeft { return Label.run("tables.row", in: &state) }
    default: break
    }
    return []
  }
}
