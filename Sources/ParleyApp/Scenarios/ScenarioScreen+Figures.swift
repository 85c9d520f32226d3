import ParleyModel

extension ScenarioScreen {
  /// The figures of the row under the cursor, one for each column, then the totals and what they
  /// differ by: what can say where it comes from.
  var figures: [(label: String, text: String, figure: Figure)] {
    var rows: [ScenarioRow] = view == .columns ? [row] : year.map { [.year($0)] } ?? []
    rows += [.total, .difference].filter { !rows.contains($0) }
    var list: [(label: String, text: String, figure: Figure)] = []
    if view == .tornado, let tornado = tornado?.value, tornado.rows.indices.contains(tornadoRow) {
      let bar = tornado.rows[tornadoRow]
      for (value, total) in [(bar.low, bar.totalLow), (bar.high, bar.totalHigh)] {
        list.append(
          (label: "\(bar.title) \(value)", text: FigureText.value(total), figure: total))
      }
    }
    for row in rows {
      for column in columns.indices {
        guard let figure = cells[row, column]?.figure else { continue }
        let text = row == .difference ? FigureText.signed(figure) : FigureText.value(figure)
        list.append(
          (label: "\(ScenarioColumn.letter(column)) \(row.title)", text: text, figure: figure))
      }
    }
    return list
  }
}
