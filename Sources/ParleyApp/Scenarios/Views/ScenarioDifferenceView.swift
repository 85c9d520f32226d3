import ParleyModel
import TerminalKit

/// Draws the difference of a column and A, year by year, with its band and in how many paths it is
/// above zero.
struct ScenarioDifferenceView {
  let state: AppState
  let screen: ScenarioScreen
  let layout: ScenarioLayout

  /// `2027: A 1,551.1, B 1,591.1, B - A: +40.0`, every column that says something.
  private func spoken(_ row: DifferenceTable.Row, _ table: DifferenceTable) -> String {
    let cells = zip(table.head, row.cells).dropFirst().filter { !$1.isEmpty }
      .map { "\($0): \($1)" }
    return "\(row.cells[0]): \(cells.joined(separator: "; "))"
  }

  func draw(into painter: inout Painter) {
    let table = DifferenceTable(screen, in: state)
    var rect = layout.body
    guard let table else {
      let lines = StyledLine(display(state.sentence(of: screen)), .dim).wrapped(to: rect.width - 2)
      for (offset, line) in lines.prefix(rect.height).enumerated() {
        painter.put(line, x: rect.x + 1, y: rect.y + offset, width: rect.width - 2)
      }
      return
    }
    for row in table.rows where painter.isHeard {
      painter.hear(3, spoken(row, table), isFocused: row.year == screen.year && row.year != nil)
    }
    // Whatever fits: the wider band goes first.
    let columns = table.columns(fitting: rect.width - 2)
    let head = columns.map { table.head[$0] }
    let widths = columns.map { table.width(of: $0) }
    func line(_ cells: [String], _ role: (Int) -> Role) -> StyledLine {
      var line = StyledLine(" ")
      for (index, cell) in cells.enumerated() {
        line.append(display(cell).paddedLeft(to: widths[index]), role(columns[index]))
        line.append("  ")
      }
      return line
    }
    painter.put(
      line(head) { _ in .chartAxis }, x: rect.x, y: rect.takeTop(1).y, width: rect.width)
    let years = table.rows.count - 1
    let here = screen.year.flatMap { year in table.rows.firstIndex { $0.year == year } } ?? 0
    let height = max(1, rect.height - 1)
    let top = max(0, min(here - height / 2, years - height))
    for (offset, row) in table.rows.dropLast().dropFirst(top).prefix(height).enumerated() {
      let y = rect.y + offset
      put(row, line(columns.map { table.aligned(row, $0) }) { table.role(of: $0, in: row) }, y: y)
      if let year = row.year {
        painter.mark(x: rect.x, y: y, width: rect.width, .scenarioYear(year, column: nil))
      }
      if row.year == screen.year {
        painter.select(Rect(x: rect.x, y: y, width: rect.width, height: 1), isFocused: true)
        if state.overlay == nil { painter.frame.cursor = Point(x: rect.x, y: y) }
      }
    }
    guard let total = table.rows.last else { return }
    put(
      total,
      line(columns.map { table.aligned(total, $0) }) {
        table.role(of: $0, in: total, isTotal: true)
      },
      y: rect.y + min(years, height))

    func put(_ row: DifferenceTable.Row, _ line: StyledLine, y: Int) {
      guard y < rect.maxY else { return }
      painter.put(line, x: rect.x, y: y, width: rect.width)
    }
  }
}
