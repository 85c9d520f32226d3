import ParleyModel
import TerminalKit

/// Draws the cell under the cursor in full, and the sources of its row in one line.
struct TableCellView {
  let state: AppState
  let tables: TableState

  func draw(_ rect: Rect, into painter: inout Painter) {
    guard let record = tables.record, let column = tables.column, rect.height > 1 else { return }
    var rest = rect
    drawRule(rest.takeTop(1), column, into: &painter)
    let sources = column.namesSources ? StyledLine() : sources(of: record)
    if !sources.isEmpty, rest.height > 1 {
      let line = rest.takeBottom(1)
      painter.put(sources, x: line.x, y: line.y, width: line.width)
    }
    let parts = text(of: column, in: record)
    let lines = parts.flatMap { $0.wrapped(to: rest.width, indent: column.namesSources ? 10 : 0) }
    for (offset, line) in lines.prefix(rest.height).enumerated() {
      var line = line
      // The last line that fits says that there is more.
      if offset == rest.height - 1, lines.count > rest.height {
        if line.width > rest.width - 2 { line = line.fitted(to: rest.width - 2) }
        line.append(" …", .dim)
      }
      painter.put(line, x: rest.x, y: rest.y + offset, width: rest.width)
    }
    let whole = parts.map(\.plain).joined(separator: "; ")
    painter.hear(2, say("Cell under the cursor: \(column.title): \(whole)"))
    if !sources.isEmpty {
      painter.hear(2, sources.plain.replacing(say("Sources  "), with: say("Sources: ")))
    }
  }

  /// `── note, column 10 of 10 ─────`.
  private func drawRule(_ rect: Rect, _ column: TableColumn, into painter: inout Painter) {
    let rule = display(String(repeating: state.symbols.rule, count: rect.width))
    painter.put(rule, x: rect.x, y: rect.y, width: rect.width, role: .border)
    var name = StyledLine(" ")
    name.append(display(column.title.text), .accent)
    // The file calls it so.
    if column.title.text != column.name { name.append("(\(column.name))", .dim) }
    name.append(
      say(", column \(tables.position.column + 1) of \(tables.grid.columns.count) "), .dim)
    painter.put(name, x: rect.x + 2, y: rect.y, width: rect.width - 4)
  }

  /// The text of the cell in one line; of a cell of source ids the sources spelled out, one a line.
  private func text(of column: TableColumn, in record: any Record) -> [StyledLine] {
    let text = column.text(in: record)
    guard !text.isEmpty else { return [StyledLine(display(say("not stated")), .dim)] }
    guard column.namesSources else {
      return [StyledLine(display(column.shown(text)), TableWords.role(of: text, in: column))]
    }
    return text.split(separator: ";").map {
      SourceLine.line(String($0), in: state, indent: 0)
    }
  }

  /// `Sources  KT24 The Korea Times 2024-10-04; …`; empty where the table has no such column.
  private func sources(of record: any Record) -> StyledLine {
    guard tables.grid.columns.contains(where: { $0.name == "sources" }) else { return StyledLine() }
    guard !record.sources.isEmpty else {
      return StyledLine(display(say("The row cites no source.")), .dim)
    }
    var line = StyledLine()
    for id in record.sources {
      line.append(line.isEmpty ? say("Sources  ") : "; ", .dim)
      line.append(display(id), .accent)
      if let citation = NoteCitation(id) { line.append(" " + say(SourceLine.name(of: citation))) }
      guard let source = state.shown.source(id) else { continue }
      line.append(" \(source.publisher) \(source.date?.description ?? say("no date"))")
    }
    return line
  }
}
