import ParleyModel
import ParleyStore

/// `parley compare A B`: what B costs more than A, year by year and in total, with bands.
public struct CompareCommand: Sendable {
  let a: String
  let b: String
  let options: FigureOptions

  /// - Parameter options: Its first measure counts.
  public init(_ a: String, _ b: String, options: FigureOptions) {
    self.a = a
    self.b = b
    self.options = options
  }

  /// Prints the comparison.
  ///
  /// - Returns: ``ExitStatus/usage`` for an unknown scenario, ``ExitStatus/failed`` for scenarios
  ///   without a year in common and figures that cannot be computed.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    guard let desk = ScenarioDesk(options, surroundings) else { return .file }
    return reporting(surroundings) { () throws(ScenarioDesk.Refusal) in
      let report = try ComparisonReport(
        desk.projection(a), desk.projection(b), options: options, desk: desk, surroundings)
      surroundings.print(options.format.written { text(of: report, desk) })
    }
  }

  private func text(of report: ComparisonReport, _ desk: ScenarioDesk) -> String {
    let isPrivate = report.isPrivate
    switch options.format {
    case .json: return PrivateStamp.json(report.json, isPrivate: isPrivate).text
    case .csv:
      return SafeText.lines(
        PrivateStamp.csv(
          header: ComparisonReport.csvHeader, rows: report.csvRows, isPrivate: isPrivate))
    case .table, .markdown:
      let table = desk.dated(report.table)
      let text = options.format == .table ? table.text : table.markdown
      return SafeText.lines(PrivateStamp.text(text, isPrivate: isPrivate))
    }
  }
}
