import ParleyModel
import TerminalKit

/// Rows column by column, as their tables hold them, with their sources spelled out.
struct RowList {
  let state: AppState
  let records: [any Record]
  let width: Int
  /// Whether columns that state nothing are listed too.
  var isWhole = true

  var lines: [Overlay.Line] {
    var lines: [Overlay.Line] = []
    func add(_ line: StyledLine, indent: Int) {
      lines += line.wrapped(to: width, indent: indent).map { Overlay.Line(text: $0) }
    }
    for record in records {
      if !lines.isEmpty { lines.append(Overlay.Line(text: StyledLine())) }
      add(StyledLine("\(record.place)", .heading), indent: 0)
      let (words, table) = (ColumnWords(state.shown), RecordTable(file: record.place.file))
      for field in record.fields where isWhole || !field.text.isEmpty {
        var line = StyledLine("  ")
        line.append(display(words.title(of: field.column, in: table).text).padded(to: 24), .dim)
        line.append(
          display(
            field.text.isEmpty
              ? say("not stated") : say(words.cell(field.text, in: field.column))),
          field.text.isEmpty ? .dim : .text
        )
        add(line, indent: 26)
      }
      // Columns such as usd_m_reported_source cite sources of their own.
      let others = record.fields.filter { $0.column.hasSuffix("_source") }
        .flatMap { $0.text.split(separator: ";").map(String.init) }
      for id in record.sources + others.filter({ !record.sources.contains($0) }) {
        add(SourceLine.line(id, in: state), indent: 12)
      }
    }
    return lines
  }
}
