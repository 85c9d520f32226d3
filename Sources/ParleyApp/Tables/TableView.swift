import ParleyModel
import TerminalKit

/// Draws the table that fills the screen: the names of all tables, the grid, the cell in full.
struct TableView {
  let state: AppState
  let tables: TableState
  private let layout: TableLayout
  private let shown: [TableGrid.Shown]

  init(state: AppState, tables: TableState) {
    self.state = state
    self.tables = tables
    layout = TableLayout(size: state.size)
    shown = tables.grid.shown(from: tables.position.firstColumn, width: layout.rows.width)
  }

  /// Where a cell shows on the screen; nil where it does not.
  ///
  /// - Parameters:
  ///   - line: The line of the file its row begins on.
  ///   - column: Counted over the columns of the grid.
  func cellRect(line: Int, column: Int) -> Rect? {
    let top = tables.position.window.top
    guard let place = shown.first(where: { $0.index == column }),
      let row = tables.grid.rows.index(ofLine: line), tables.grid.rows[row].place.line == line,
      (top..<top + layout.rows.height).contains(row)
    else { return nil }
    return Rect(
      x: layout.rows.x + place.x, y: layout.rows.y + row - top, width: place.width, height: 1)
  }

  func draw(into painter: inout Painter) {
    let damage = state.damage(in: tables.table.file)
    _ = painter.pane(
      layout.frame, title: StyledLine(display(title), .titleFocused), isFocused: true,
      others: damage.map { StyledLine(display(" \($0) "), .error) } ?? StyledLine())
    painter.mark(layout.frame, .tables)
    let heard: Phrase = damage.map { "\(title); \($0)" } ?? Phrase(verbatim: title)
    painter.hear(1, say("Table: \(heard)"))
    let all = RecordTable.all(withPrivate: state.papers.areShown)
    TableTabs(chosen: tables.table, all: all).draw(layout.tabs, into: &painter)
    if !tables.grid.columns.isEmpty { drawHead(into: &painter) }
    guard tables.grid.rows.count > 0 else {
      drawEmptiness(into: &painter)
      return
    }
    drawRows(into: &painter)
    TableCellView(state: state, tables: tables).draw(layout.cell, into: &painter)
  }

  /// `payments.csv:37 · row 36 of 36`, with the day where that is not today.
  private var title: String {
    let count = tables.grid.rows.count
    var parts: [String]
    if let record = tables.record {
      parts = ["\(record.place)", say("row \(tables.position.row + 1) of \(count)")]
    } else {
      parts = [tables.table.file, say("no rows")]
    }
    if let day = state.asOf { parts.append(say("what was known by \(day)")) }
    return parts.joined(separator: state.symbols.separator.string)
  }

  private var emptiness: String {
    if let damage = state.damage(in: tables.table.file) { return damage }
    let file = tables.table.file
    return say(state.asOf.map { "No row of \(file) was known by \($0)." } ?? "\(file) has no rows.")
  }

  /// Why there are no rows and how to add one, below the names of the columns.
  private func drawEmptiness(into painter: inout Painter) {
    let steps = FirstSteps(state: state).table(tables.table).map { say($0) }
    FirstSteps.draw(
      [(emptiness, .dim)] + steps.map { ($0, .text) },
      in: tables.grid.columns.isEmpty ? layout.head : layout.rows, into: &painter)
    if !tables.grid.columns.isEmpty {
      let names = tables.grid.columns.map(\.title.text).joined(separator: ", ")
      painter.hear(2, say("Columns: \(names)"))
    }
    painter.hear(2, ([emptiness] + steps).joined(separator: " "), isFocused: true)
  }

  private func drawHead(into painter: inout Painter) {
    let rect = layout.head
    putCell(
      display(TableGrid.lineTitle.text), x: rect.x, y: rect.y, width: tables.grid.lineWidth,
      isRight: true, .dim, into: &painter)
    for place in shown {
      let column = tables.grid.columns[place.index]
      let isHere = place.index == tables.position.column
      painter.mark(
        x: rect.x + place.x, y: rect.y, width: place.width, .tableHead(column: place.index))
      putCell(
        display(column.title.text), x: rect.x + place.x, y: rect.y, width: place.width,
        isRight: column.isNumeric, isHere ? .accent : .heading, isHere ? [.underline] : [],
        into: &painter)
    }
    drawSideMarks(into: &painter)
  }

  /// Marks on the frame beside the names of the columns: there are more on that side.
  private func drawSideMarks(into painter: inout Painter) {
    let style = painter.theme[.borderFocused]
    let isASCII = state.symbols.isASCII
    if tables.position.firstColumn > 1 {
      painter.frame.set(
        glyph: isASCII ? "<" : "◂", x: layout.frame.x, y: layout.head.y, style: style)
    }
    if let last = shown.last, last.index < tables.grid.columns.count - 1 {
      painter.frame.set(
        glyph: isASCII ? ">" : "▸", x: layout.frame.maxX - 1, y: layout.head.y, style: style)
    }
  }

  private func drawRows(into painter: inout Painter) {
    let area = layout.rows
    let top = tables.position.window.top
    for (index, record) in tables.grid.rows.rows(in: top..<top + area.height) {
      let y = area.y + index - top
      let isHere = index == tables.position.row
      let line = record.place.line
      painter.mark(
        x: layout.frame.x + 1, y: y, width: layout.frame.width - 2,
        .tableCell(line: line, column: nil))
      for place in shown {
        painter.mark(
          x: area.x + place.x, y: y, width: place.width,
          .tableCell(line: line, column: place.index))
      }
      putCell(
        display("\(record.place.line)"), x: area.x, y: y, width: tables.grid.lineWidth,
        isRight: true, .dim, into: &painter)
      let fields = record.fields
      for place in shown {
        drawCell(place, fields, y: y, into: &painter)
      }
      if isHere { select(y, into: &painter) }
      painter.hear(2, TableWords.sentence(of: record, in: state.shown), isFocused: isHere)
    }
    let count = tables.grid.rows.count
    painter.hear(2, from: top, to: min(top + area.height, count), of: count)
    ListWindow.drawMarks(
      top: top, count: tables.grid.rows.count,
      inside: Rect(
        x: layout.frame.x + 1, y: area.y, width: layout.frame.width - 2, height: area.height),
      into: &painter, isFocused: true)
  }

  private func drawCell(
    _ place: TableGrid.Shown, _ fields: [Field], y: Int, into painter: inout Painter
  ) {
    let column = tables.grid.columns[place.index]
    let text = column.text(in: fields)
    let x = layout.rows.x + place.x
    guard !text.isEmpty else {
      putCell(
        "·", x: x, y: y, width: place.width, isRight: column.isNumeric, .dim, into: &painter)
      return
    }
    putCell(
      display(column.shown(text)), x: x, y: y, width: place.width, isRight: column.isNumeric,
      TableWords.role(of: text, in: column), into: &painter)
  }

  /// The row under the cursor as selected, the cell under the cursor more so.
  private func select(_ y: Int, into painter: inout Painter) {
    painter.select(
      Rect(x: layout.frame.x + 1, y: y, width: layout.frame.width - 2, height: 1), isFocused: true)
    guard let place = shown.first(where: { $0.index == tables.position.column }) else { return }
    let x = layout.rows.x + place.x
    // Underlined as well: without colours the row and the cell are both reversed.
    let match = painter.theme[.match].adding(.underline)
    painter.frame.restyle(Rect(x: x, y: y, width: place.width, height: 1)) { _ in match }
    if state.overlay == nil { painter.frame.cursor = Point(x: x, y: y) }
  }

  private func putCell(
    _ text: DisplayText, x: Int, y: Int, width: Int, isRight: Bool, _ role: Role,
    _ attributes: Attributes = [], into painter: inout Painter
  ) {
    let indent = isRight ? max(0, width - text.width) : 0
    painter.put(
      text, x: x + indent, y: y, width: width - indent, role: role, attributes: attributes)
  }
}
