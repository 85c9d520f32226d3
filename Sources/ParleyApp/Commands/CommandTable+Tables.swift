import ParleyModel
import TerminalKit

extension CommandTable {
  static let tables: [Command] =
    tableMotions + [
      step("next", "Show the next table", footer: .init(title: "table", rank: 2), [.tab, ">"], 1),
      step("previous", "Show the table before", [.backTab, "<"], -1),
      Command(
        "tables.edit", "Change the cell", footer: .init(title: "change", rank: 3, day: .today),
        keys: [.enter], scope: .tables, section: .tables, disabledReason: cellReason
      ) { state, _ in
        state.editCell()
        return []
      },
      Command(
        "tables.row", "Show the row column by column", footer: .init(title: "row", rank: 3),
        keys: ["r"], scope: .tables, section: .tables, disabledReason: rowReason
      ) { state, _ in
        if let record = state.tables?.record {
          state.overlay = Overlay(.rows, records: [record])
        }
        return []
      },
      copy("row", "Copy the row as CSV, with the header", "copy", rank: 4, "y", TableCopy.row),
      copy("csv", "Copy the whole table as CSV", "CSV", rank: 7, "C", TableCopy.csv),
      copy(
        "markdown", "Copy the whole table as Markdown", "Markdown", rank: 7, "m", TableCopy.markdown
      ),
      Command(
        "tables.close", "Close the tables", footer: .init(title: "close", rank: 6, keys: "q"),
        keys: [.escape, "q", "T"], scope: .tables, section: .tables
      ) { state, _ in
        state.tables = nil
        return []
      },
    ]

  private static let tableMotions: [Command] = [
    table(
      "down", "Move down", footer: .init(title: "move", rank: 1, keys: "hjkl"), ["j", .down]
    ) { $0.move(by: $1 ?? 1) },
    table("up", "Move up", ["k", .up]) { $0.move(by: -($1 ?? 1)) },
    table("left", "Go to the column before", ["h", .left]) {
      $0.stand(onColumn: $0.position.column - ($1 ?? 1))
    },
    table("right", "Go to the next column", ["l", .right]) {
      $0.stand(onColumn: $0.position.column + ($1 ?? 1))
    },
    table("first", "Go to the first row, or the line of the count", ["g", .home]) {
      if let line = $1 { $0.stand(onLine: line) } else { $0.stand(onRow: 0) }
    },
    table("last", "Go to the last row, or the line of the count", ["G", .end]) {
      if let line = $1 { $0.stand(onLine: line) } else { $0.stand(onRow: $0.grid.rows.count) }
    },
    table("firstColumn", "Go to the first column", ["^"]) { tables, _ in
      tables.stand(onColumn: 0)
    },
    table("lastColumn", "Go to the last column", ["$"]) { tables, _ in
      tables.stand(onColumn: tables.grid.columns.count)
    },
    page("pageDown", "Move a page down", [.pageDown, .control("f"), " "], by: 1),
    page("pageUp", "Move a page up", [.pageUp, .control("b")], by: -1),
    page("halfDown", "Move half a page down", [.control("d")], by: 1, isHalf: true),
    page("halfUp", "Move half a page up", [.control("u")], by: -1, isHalf: true),
  ]

  private static let rowReason: @Sendable (AppState) -> Phrase? = { state in
    state.tables?.record == nil ? "the table has no rows" : nil
  }

  private static let cellReason: @Sendable (AppState) -> Phrase? = { state in
    TimeTravel.writingReason(state) ?? rowReason(state)
  }

  private static func step(
    _ id: String, _ title: Phrase, footer: Command.Footer? = nil, _ keys: [Key], _ direction: Int
  ) -> Command {
    Command(
      "tables.\(id)", title, footer: footer, keys: keys, scope: .tables, section: .tables
    ) { state, count in
      let all = RecordTable.all(withPrivate: state.papers.areShown)
      state.changeTables { $0.show($0.table.moved(by: direction * (count ?? 1), among: all)) }
      return []
    }
  }

  private static func table(
    _ id: String, _ title: Phrase, footer: Command.Footer? = nil, _ keys: [Key],
    _ change: @escaping @Sendable (inout TableState, Int?) -> Void
  ) -> Command {
    Command(
      "tables.\(id)", title, footer: footer, keys: keys, scope: .tables, section: .tables
    ) { state, count in
      state.changeTables { change(&$0, count) }
      return []
    }
  }

  private static func page(
    _ id: String, _ title: Phrase, _ keys: [Key], by direction: Int, isHalf: Bool = false
  ) -> Command {
    Command("tables.\(id)", title, keys: keys, scope: .tables, section: .tables) { state, count in
      let page = max(1, TableLayout(size: state.size).rows.height - 1)
      let rows = isHalf ? max(1, page / 2) : page
      state.changeTables { $0.move(by: direction * rows * (count ?? 1)) }
      return []
    }
  }

  private static func copy(
    _ id: String, _ title: Phrase, _ footer: Phrase, rank: Int, _ key: Key,
    _ copy: @escaping @Sendable (TableState) -> (text: String, what: String)?
  ) -> Command {
    Command(
      "tables.copy.\(id)", title, footer: .init(title: footer, rank: rank), keys: [key],
      scope: .tables, section: .tables, disabledReason: rowReason
    ) { state, _ in
      guard let copied = state.tables.flatMap(copy) else { return [] }
      return [.copy(copied.text, what: copied.what)]
    }
  }
}
