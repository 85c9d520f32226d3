import ParleyModel
import ParleyStore

/// `parley claim WORDS…`: from which year, rate and scenario a printed figure is true.
public struct ClaimCommand: Sendable {
  let text: String
  let amount: String?
  let year: String?
  let options: FigureOptions

  /// - Parameters:
  ///   - text: What was printed, as `17.2 pct 2026`.
  ///   - amount: The sum a rise is said to lead to, as `1.64tn`; nil where ``text`` says it or nobody.
  ///   - year: The year it is said to lead to; nil as above.
  public init(text: String, amount: String?, year: String?, options: FigureOptions) {
    self.text = text
    self.amount = amount
    self.year = year
    self.options = options
  }

  /// Prints the answer.
  ///
  /// - Returns: ``ExitStatus/usage`` for what is no claim, ``ExitStatus/failed`` where nothing on hand
  ///   can be compared with it.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    guard let desk = ScenarioDesk(options, surroundings) else { return .file }
    return reporting(surroundings) { () throws(ScenarioDesk.Refusal) in
      let read = try claim(desk)
      let projections = desk.loaded.scenarios.compactMap { try? desk.projection($0.id) }
      let answer = ClaimAnswer(to: read.claim, in: desk.workspace, projections: projections)
      guard answer.best != nil else {
        throw ScenarioDesk.Refusal(
          .failed,
          "nothing on hand can be compared with \(ClaimWords(money: desk.workspace.money).phrase(read.claim))",
          "Name a year that has a payment or a projection, or leave the year out.")
      }
      let table = ClaimTable(answer: answer, leftOut: read.leftOut, workspace: desk.workspace)
      surroundings.print(options.format.written { text(of: table, desk) })
    }
  }

  /// What was typed, with what the options add.
  private func claim(
    _ desk: ScenarioDesk
  ) throws(ScenarioDesk.Refusal) -> (claim: Claim, leftOut: [String]) {
    do throws(ClaimFault) {
      let money = desk.workspace.money
      let read = try ClaimText(text, money: money)
      var claim = read.claim
      if let amount { claim.amount = try ClaimText.sum(amount, money: money) }
      if let year { claim.year = try ClaimText.year(year) }
      return (claim, read.leftOut)
    } catch { throw ScenarioDesk.Refusal(.usage, error.message) }
  }

  private func text(of table: ClaimTable, _ desk: ScenarioDesk) -> String {
    switch options.format {
    case .json: table.json.text
    case .csv: SafeText.lines(CSVText.text(header: ClaimTable.csvHeader, rows: table.csvRows))
    case .table: SafeText.lines(desk.dated(table.table(isWide: false)).text)
    case .markdown: SafeText.lines(desk.dated(table.table(isWide: true)).markdown)
    }
  }
}
