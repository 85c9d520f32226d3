import ParleyModel
import TerminalKit

/// The names of all tables in one line, the one that shows marked; where there is little room those
/// around it.
struct TableTabs {
  let chosen: RecordTable
  /// The tables there are to look at.
  let all: [RecordTable]

  func draw(_ rect: Rect, into painter: inout Painter) {
    let (tables, gap) = setting(in: rect.width)
    var x = rect.x
    if tables.first != all.first {
      painter.mark(x: x, y: rect.y, width: 2, .command("tables.previous"))
      x += painter.put("‹ ", x: x, y: rect.y, width: 2, role: .key)
    }
    for table in tables {
      let isChosen = table == chosen
      let title = display(table.title.text)
      painter.mark(x: x, y: rect.y, width: title.width, .tableTab(table))
      x += painter.put(
        title, x: x, y: rect.y, width: rect.maxX - x,
        role: isChosen ? .accent : .dim, attributes: isChosen ? [.bold, .underline] : [])
      if table != tables.last { x += gap }
    }
    if tables.last != all.last {
      painter.mark(x: x, y: rect.y, width: 2, .command("tables.next"))
      painter.put(" ›", x: x, y: rect.y, width: 2, role: .key)
    }
    let names: [Phrase] = all.map { $0 == chosen ? "\($0.title) (shown)" : $0.title }
    painter.hear(2, say("Tables: \(names.joined(separator: ", "))"))
  }

  /// Cells of the marks at both ends.
  private static let marks = 4

  /// The tables that show and the blanks between two: all of them where they fit, else the chosen
  /// one with those around it.
  private func setting(in width: Int) -> (tables: [RecordTable], gap: Int) {
    for gap in [2, 1] where Self.width(of: all, gap: gap) <= width { return (all, gap) }
    var shown = [chosen]
    let here = all.firstIndex(of: chosen) ?? 0
    var (before, behind) = (here, all.count - here - 1)
    // The side with fewer names so far grows first.
    while before > 0 || behind > 0 {
      let isBehind = behind > 0 && (before == 0 || all.count - here - behind <= here - before + 1)
      let wider =
        isBehind ? shown + [all[all.count - behind]] : [all[before - 1]] + shown
      guard Self.width(of: wider, gap: 2) + Self.marks <= width else { break }
      shown = wider
      if isBehind { behind -= 1 } else { before -= 1 }
    }
    return (shown, 2)
  }

  private static func width(of tables: [RecordTable], gap: Int) -> Int {
    tables.reduce(-gap) { $0 + display($1.title.text).width + gap }
  }
}
