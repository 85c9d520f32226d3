import ParleyModel
import TerminalKit

/// The tables a row can be added to, each with what a row of it is.
struct NewRowList {
  let state: AppState

  var lines: [Overlay.Line] {
    RecordTable.all(withPrivate: state.papers.areShown).map { table in
      var line = StyledLine(display(table.file).padded(to: 22), .accent)
      line.append(display(say(RecordWords.noun(table))))
      return Overlay.Line(text: line, action: .addRow(table))
    }
  }
}
