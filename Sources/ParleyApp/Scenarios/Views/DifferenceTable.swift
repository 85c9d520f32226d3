import ParleyModel
import TerminalKit

/// The difference of two columns as a table: on the screen, and copied as Markdown or TSV.
struct DifferenceTable {
  /// A year, or the total.
  struct Row {
    /// nil for the total.
    let year: Int?
    let cells: [String]
    /// The cells as a spreadsheet reads them: numbers without signs, marks and thousands.
    let plain: [String]
    let difference: Figure?
  }

  let head: [String]
  /// The names of the columns for a spreadsheet: scenarios, units, one number each.
  let plainHead: [String]
  private(set) var rows: [Row] = []
  /// What the table compares, as a heading says it.
  let title: String
  /// What is to be said of it where it goes: the result in words, what was changed, the day.
  let notes: [String]

  /// nil where there are no two columns, or no figures to compare.
  init?(_ screen: ScenarioScreen, in state: AppState) {
    let outlook = screen.outlook.value
    let column = screen.column == 0 ? 1 : screen.column
    guard let comparison = outlook.comparison, outlook.hasBase, screen.columns.count > 1,
      let place = outlook.place(ofColumn: column)
    else { return nil }
    let letter = ScenarioColumn.letter(column)
    head = [
      say("year"), "A", letter, "\(letter) - A", "%", say("90 % band"), say("50 % band"),
      "P(\(letter) > A)", say("state"),
    ]
    let measure = state.measureTitle(screen)
    plainHead = [
      "year", "A \(screen.columns[0].name) (\(measure))",
      "\(letter) \(screen.columns[column].name) (\(measure))", "\(letter) - A", "per cent of A",
      "5 %", "25 %", "75 %", "95 %", "share of paths above 0", "state", "weak",
    ]
    title =
      "\(letter) \(screen.columns[column].name) less A \(screen.columns[0].name) (\(measure))"
    notes =
      [state.sentence(of: screen)]
      + [0, column].flatMap { place in
        screen.columns[place].changes(in: state).map {
          "\(ScenarioColumn.letter(place)), not saved: \($0)"
        }
      }
      + [state.asOf.map { "As known on \($0)." }].compactMap(\.self)
      + ["Bands are those of a model's paths, not a forecast."]
    let bands = state.scenarioBands?.bands
    for year in comparison.years.map(Optional.some) + [nil] {
      let first = year.map { comparison.figure(0, in: $0) } ?? comparison.total(0)
      let a = first?.figure
      let b = year.map { comparison.figure(place, in: $0) } ?? comparison.total(place)
      let difference = comparison.difference(place, in: year)
      let percent = comparison.percent(place, in: year)
      let band = bands?.difference(place, in: year)
      // A difference is no firmer than the less firm of the two.
      let state = [first?.state, b?.state].compactMap(\.self).max()?.title.text ?? ""
      let weak = [a, b?.figure, difference].compactMap { $0?.provenance.confidence }
        .filter(\.isWeak).map(\.rawValue)
      func ends(_ low: Int, _ high: Int) -> String {
        guard let band, !band.isOnePoint else { return "" }
        return [band.percentiles[low], band.percentiles[high]].map {
          PercentileText.band($0, in: band, screen.measure)
        }.joined(separator: say(" to "))
      }
      rows.append(
        Row(
          year: year,
          cells: [
            year.map(String.init) ?? say("total"),
            a.map { Self.marked(FigureText.value($0), $0) } ?? "",
            b.map { Self.marked(FigureText.value($0.figure), $0.figure) } ?? "",
            difference.map { Self.marked(FigureText.signed($0), $0) } ?? "",
            percent.map { FigureText.change($0) } ?? "", ends(0, 4), ends(1, 3),
            band.map { Rounded.plain($0.positiveShare * 100, 1) + " %" } ?? "",
            state,
          ],
          plain: [
            year.map(String.init) ?? "total", a?.value.description ?? "",
            b?.figure.value.description ?? "", difference?.value.description ?? "",
            percent?.value.description ?? "",
          ] + [0, 1, 3, 4].map { Self.percentile(band, $0, screen.measure) }
            + [
              band.flatMap { Rounded.decimal($0.positiveShare, 4)?.description } ?? "",
              state, weak.max() ?? "",
            ],
          difference: difference))
    }
  }

  /// A figure with the mark of what is weak behind it.
  private static func marked(_ text: String, _ figure: Figure) -> String {
    figure.isWeak ? text + FigureText.mark(figure.provenance.confidence) : text
  }

  /// A percentile as a spreadsheet reads it; empty where there is no band.
  private static func percentile(_ band: Distribution?, _ place: Int, _ measure: Measure) -> String
  {
    guard let band, !band.isOnePoint else { return "" }
    return Rounded.decimal(band.percentiles[place], measure.decimals)?.description ?? ""
  }

  /// A cell as it is set below others: where one of its column has a mark, the others leave its place
  /// free, so that digits stand below one another.
  func aligned(_ row: Row, _ column: Int) -> String {
    let cell = row.cells[column]
    guard !cell.isEmpty, rows.contains(where: { Self.hasMark($0.cells[column]) }) else {
      return cell
    }
    return Self.hasMark(cell) ? cell : cell + (column == 4 ? "  " : " ")
  }

  private static func hasMark(_ cell: String) -> Bool { cell.hasSuffix("~") || cell.hasSuffix("?") }

  /// Cells of a column.
  func width(of column: Int) -> Int {
    ([head[column]] + rows.map { aligned($0, column) }).map { display($0).width }.max() ?? 0
  }

  /// The columns that fit, in order.
  func columns(fitting width: Int) -> [Int] {
    // Years, sums and their difference always; then what says how sure it is.
    var chosen: Set<Int> = [0, 1, 2, 3]
    for column in [4, 5, 7, 8, 6] {
      let wider = chosen.union([column])
      guard wider.reduce(0, { $0 + self.width(of: $1) + 2 }) <= width else { continue }
      chosen = wider
    }
    return chosen.sorted()
  }

  func role(of column: Int, in row: Row, isTotal: Bool = false) -> Role {
    switch column {
    case 3:
      let sign = row.difference?.value.coefficient ?? 0
      return sign < 0 ? .negative : sign > 0 ? .positive : .text
    case 5, 6, 8: return .dim
    default: return isTotal ? .heading : .text
    }
  }

  /// For a mail or a memo, with what it compares above it.
  var markdown: String {
    "### \(title)\n\n"
      + MarkdownTable.text(
        header: head, rows: rows.map(\.cells), isNumeric: head.indices.map { $0 < 8 })
      + "\n" + notes.map { "- \($0)\n" }.joined()
  }

  /// For a spreadsheet: numbers without thousands, a tab between cells.
  var tsv: String {
    ([plainHead] + rows.map(\.plain)).map { row in
      row.map { $0.replacing("\t", with: " ") }.joined(separator: "\t")
    }.joined(separator: "\n") + "\n"
  }
}

extension AppState {
  /// The differences the scenarios screen shows, to be copied: in English, whatever the screen speaks;
  /// nil where there are none.
  var differenceTable: DifferenceTable? {
    Catalogue.$current.withValue(nil) { scenarios.flatMap { DifferenceTable($0, in: self) } }
  }
}
