import ParleyModel
import TerminalKit

/// Draws the columns: the settings above, what follows from them below.
struct ScenarioColumnsView {
  let state: AppState
  let screen: ScenarioScreen
  let layout: ScenarioLayout

  private var outlook: ScenarioOutlook { screen.outlook.value }

  func draw(into painter: inout Painter) {
    let figures = outlook.figureRows
    let settings = outlook.rows.dropLast(figures.count)
    draw(settings, in: layout.settings, window: screen.settingsWindow, into: &painter)
    drawRule(into: &painter)
    draw(figures, in: layout.results, window: screen.resultWindow, into: &painter)
  }

  private func drawRule(into painter: inout Painter) {
    let rule = layout.rule
    guard rule.height > 0 else { return }
    let style = painter.theme[.border]
    for x in rule.x..<rule.maxX {
      painter.frame.set(glyph: painter.symbols.rule, x: x, y: rule.y, style: style)
    }
  }

  private func draw(
    _ rows: ArraySlice<ScenarioRow>, in rect: Rect, window: ListWindow, into painter: inout Painter
  ) {
    let rows = Array(rows)
    for row in rows where painter.isHeard {
      painter.hear(3, spoken(row), isFocused: row == screen.row)
    }
    for (offset, row) in rows.dropFirst(window.top).prefix(rect.height).enumerated() {
      draw(row, y: rect.y + offset, rect, into: &painter)
    }
    ListWindow.drawMarks(
      top: window.top, count: rows.count,
      inside: Rect(x: rect.x, y: rect.y, width: layout.frame.width - 2, height: rect.height),
      into: &painter, isFocused: true)
  }

  private func draw(_ row: ScenarioRow, y: Int, _ rect: Rect, into painter: inout Painter) {
    let isHere = row == screen.row
    var title = StyledLine(
      display(" \(screen.title(of: row, width: layout.titleWidth - 2))"), isHere ? .accent : .text)
    if let unit = unit(row) {
      var piece = StyledLine(display(" \(unit)"), .dim)
      piece.append("", .dim)
      title.append(piece, ifFitting: layout.titleWidth - 1)
    }
    painter.put(title, x: rect.x, y: y, width: layout.titleWidth - 1)
    painter.mark(x: rect.x, y: y, width: rect.width, .scenarioCell(row, column: nil))
    for (column, place) in zip(layout.columns, layout.places) {
      painter.mark(x: place.x, y: y, width: place.width, .scenarioCell(row, column: column))
      guard let cell = screen.cells[row, column] else { continue }
      let line = line(cell, width: place.width - 1)
      painter.put(line, x: place.x, y: y, width: place.width - 1)
    }
    // A year under the crosshair shows in every view.
    if row == .year(screen.year ?? 0), !isHere {
      painter.select(
        Rect(x: rect.x, y: y, width: layout.titleWidth - 1, height: 1), isFocused: false)
    }
    if isHere { drawCursor(y, rect, into: &painter) }
  }

  /// `Total, KRW bn: A 7,917.1; B 8,651.9, +734.8`, of all columns.
  private func spoken(_ row: ScenarioRow) -> String {
    let cells = screen.columns.indices.compactMap { column in
      screen.cells[row, column].flatMap { cell -> String? in
        let parts = cell.parts.map(\.heard).filter { !$0.isEmpty }.joined(separator: ", ")
        return parts.isEmpty ? nil : "\(ScenarioColumn.letter(column)) \(parts)"
      }
    }
    let title = unit(row).map { "\(screen.title(of: row)), \($0)" } ?? screen.title(of: row)
    let typed = row == screen.row ? screen.entry.map { say("; typed: \($0)") } ?? "" : ""
    return "\(title): \(cells.joined(separator: "; "))\(typed)"
  }

  /// The row under the cursor lightly, the cell under it fully; a value that is typed stands in it.
  private func drawCursor(_ y: Int, _ rect: Rect, into painter: inout Painter) {
    painter.select(
      Rect(x: rect.x, y: y, width: layout.titleWidth - 1, height: 1), isFocused: true)
    guard let place = layout.place(of: screen.column) else { return }
    let cell = Rect(x: place.x, y: y, width: place.width - 1, height: 1)
    if let entry = screen.entry {
      painter.frame.fill(cell, style: painter.theme[.match])
      // The end shows where it is longer than the place.
      let written = WrittenText(entry, caret: entry.count, width: cell.width)
      painter.put(written.shown, x: cell.x, y: y, width: cell.width, role: .match)
      painter.frame.cursor = Point(x: cell.x + (written.caret ?? 0), y: y)
      return
    }
    painter.select(cell, isFocused: true)
    if state.overlay == nil { painter.frame.cursor = Point(x: cell.x, y: y) }
  }

  /// What a row counts, where its title does not say so.
  private func unit(_ row: ScenarioRow) -> String? {
    guard let setting = row.setting else { return nil }
    return screen.unit(of: setting, money: state.shown.money).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The first part in its place, then the others as long as there is room.
  private func line(_ cell: ScenarioCells.Cell, width: Int) -> StyledLine {
    guard let first = cell.parts.first else { return StyledLine() }
    var line = StyledLine()
    if cell.isNumeric {
      // A mark behind a number hangs over, so that the digits stand below one another.
      let number = first.runs.first?.text.width ?? first.width
      line.append(.blanks(Self.numberWidth - number))
    }
    line.append(first)
    for part in cell.parts.dropFirst() {
      var piece = StyledLine(" ")
      piece.append(part)
      if line.width < Self.partColumn {
        let gap = String(repeating: " ", count: Self.partColumn - line.width)
        piece = StyledLine(display(gap))
        piece.append(part)
      }
      line.append(piece, ifFitting: width)
    }
    return line
  }

  /// Cells of a number, and where what stands behind it begins.
  private static let numberWidth = 9
  private static let partColumn = 11
}
