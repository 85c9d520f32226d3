import ParleyModel
import ParleyStore

/// `parley backtest`: published payments against those the rules give.
public struct BackTestCommand: Sendable {
  let options: FigureOptions

  /// - Parameter options: The workspace and the format; the rest does not count.
  public init(options: FigureOptions) {
    self.options = options
  }

  /// Prints every year that has an index rule.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    guard let desk = ScenarioDesk(options, surroundings) else { return .file }
    let test = BackTest(of: desk.workspace)
    surroundings.print(options.format.written { text(of: test, desk) })
    return .done
  }

  private func text(of test: BackTest, _ desk: ScenarioDesk) -> String {
    switch options.format {
    case .json: JSON.array(test.rows.map(\.json)).text
    case .csv:
      SafeText.lines(
        CSVText.text(
          header: [
            "agreement", "year", "rule", "index_pct", "published", "reproduced", "difference",
            "state", "circular", "derivation",
          ],
          rows: test.rows.map { row in
            [
              "\(row.agreement)", "\(row.year)", row.rule.english, row.index.description,
              row.published?.description ?? "", row.reproduced.description,
              row.difference?.description ?? "", row.state.name,
              row.isCircular ? "yes" : "no",
              row.steps.map(\.sentence).joined(separator: "; "),
            ]
          }))
    case .table: SafeText.lines(desk.dated(table(test, desk)).text)
    case .markdown: SafeText.lines(desk.dated(table(test, desk)).markdown)
    }
  }

  private func table(_ test: BackTest, _ desk: ScenarioDesk) -> FigureTable {
    var table = FigureTable(
      title: say("Published payments reproduced by rule  (\(Phrase(money: desk.workspace.money)))"),
      lead: [say("Each year from the published payment of the year before.")],
      columns: [
        .init(desk.workspace.agreementWord), .init("year"), .init("index"), .init("published"),
        .init("reproduced"),
        .init("difference"), .init("rule", isNumeric: false),
      ])
    table.rows = test.rows.map { row in
      [
        DateText.ordinal(row.agreement), "\(row.year)", "\(row.index.grouped) %",
        row.published.map { $0.grouped + (row.isCircular ? " ~" : "") } ?? say("none"),
        row.reproduced.grouped, row.difference.map { $0.rounded(to: 1).grouped } ?? "",
        row.rule.text,
      ]
    }
    let circular = test.rows.count { $0.isCircular && $0.isEqual }
    let (equal, all) = (test.equalCount, test.publishedCount)
    let result: Phrase =
      circular == 0
      ? "\(equal) of \(all) published payments are reproduced to 0.1."
      : """
      \(equal) of \(all) published payments are reproduced to 0.1; \(circular) of them prove nothing \
      (~): the payment on record was itself derived by the rule.
      """
    table.notes.append(say(result))
    for row in test.rows where row.published == nil {
      table.notes.append(
        say("\(row.year): no figure is published; \(row.reproduced.grouped) is set by rule."))
    }
    return table
  }
}

extension BackTest.Row {
  /// `{agreement, year, published, reproduced, difference, rule, index_pct, circular}`.
  fileprivate var json: JSON {
    .object([
      ("agreement", .integer(agreement)), ("year", .integer(year)),
      ("published", .optional(published?.doubleValue)),
      ("reproduced", .number(reproduced.doubleValue)),
      ("difference", .optional(difference?.doubleValue)), ("rule", .string(rule.english)),
      ("index_pct", .number(index.doubleValue)), ("circular", .boolean(isCircular)),
    ])
  }
}
