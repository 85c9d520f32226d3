import ParleyModel
import ParleyStore

/// `parley project ID…`: the payments of scenarios with their bands.
public struct ProjectCommand: Sendable {
  let ids: [String]
  let options: FigureOptions
  let lastYear: Int?

  /// - Parameters:
  ///   - ids: The scenarios, at least one.
  ///   - lastYear: The last year wanted; nil for all.
  public init(ids: [String], options: FigureOptions, lastYear: Int?) {
    self.ids = ids
    self.options = options
    self.lastYear = lastYear
  }

  /// Prints the projections.
  ///
  /// - Returns: ``ExitStatus/usage`` for an unknown scenario or year, ``ExitStatus/failed`` for a
  ///   figure that cannot be computed.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    guard let desk = ScenarioDesk(options, surroundings) else { return .file }
    return reporting(surroundings) { () throws(ScenarioDesk.Refusal) in
      var reports: [ProjectionReport] = []
      for id in ids {
        let projection = try desk.projection(id)
        let report = try ProjectionReport(
          projection, years: years(of: projection), options: options, desk: desk)
        reports.append(report)
      }
      try ProjectionReport.simulate(&reports, options: options, surroundings)
      surroundings.print(options.format.written { text(of: reports, desk) })
    }
  }

  private func years(of projection: Projection) throws(ScenarioDesk.Refusal) -> ClosedRange<Int> {
    guard let lastYear else { return projection.years }
    guard projection.years.contains(lastYear) else {
      throw ScenarioDesk.Refusal(
        .usage,
        """
        --to \(lastYear) is no year of '\(projection.scenario.id)', which has \
        \(projection.years.lowerBound) to \(projection.years.upperBound)
        """)
    }
    return projection.years.lowerBound...lastYear
  }

  private func text(of reports: [ProjectionReport], _ desk: ScenarioDesk) -> String {
    let isPrivate = reports.contains(where: \.projection.isPrivate)
    switch options.format {
    case .json:
      let json = JSON.object(
        [
          ("schema", .integer(1)), ("paths", .integer(options.settings.paths)),
          ("seed", .unsigned(options.settings.seed)), ("version", .string(Version.current)),
        ] + (desk.asOf.map { [("as_of", .string("\($0)"))] } ?? [])
          + [
            ("inputs", desk.inputFiles(reports.map(\.projection))),
            ("scenarios", .array(reports.map(\.json))),
          ])
      return PrivateStamp.json(json, isPrivate: isPrivate).text
    case .csv:
      return SafeText.lines(
        PrivateStamp.csv(
          header: ProjectionReport.csvHeader(options), rows: reports.flatMap(\.csvRows),
          isPrivate: isPrivate))
    case .table, .markdown:
      let tables = reports.flatMap(\.tables).map { desk.dated($0) }
      let texts = tables.map { options.format == .table ? $0.text : $0.markdown }
      return SafeText.lines(
        PrivateStamp.text(texts.joined(separator: "\n"), isPrivate: isPrivate))
    }
  }
}
