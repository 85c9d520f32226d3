import ParleyModel
import ParleyStore

/// `parley explain ID YEAR`: how one figure came about, down to file, line and source.
public struct ExplainCommand: Sendable {
  let id: String
  let year: Int
  let options: FigureOptions

  /// - Parameter options: Its first measure counts.
  public init(id: String, year: Int, options: FigureOptions) {
    self.id = id
    self.year = year
    self.options = options
  }

  /// Prints the derivation.
  ///
  /// - Returns: ``ExitStatus/usage`` for an unknown scenario or year.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    guard let desk = ScenarioDesk(options, surroundings) else { return .file }
    return reporting(surroundings) { () throws(ScenarioDesk.Refusal) in
      let projection = try desk.projection(id)
      guard projection.years.contains(year) else {
        throw ScenarioDesk.Refusal.noYear(year, of: id, with: projection.years)
      }
      let measure = options.measures.first ?? .krw
      let measured = try desk.measured(projection, measure, in: year...year)
      guard let figure = measured.years.first else { return }
      let steps = projection.allSteps(measure, year)
      let unit = desk.unit(measure, projection)
      surroundings.print(
        options.format.written {
          text(of: figure, steps, measure, unit, desk, isPrivate: projection.isPrivate)
        })
    }
  }

  private func text(
    of figure: MeasuredYear, _ steps: [DerivationStep], _ measure: Measure, _ unit: String,
    _ desk: ScenarioDesk, isPrivate: Bool
  ) -> String {
    switch options.format {
    case .json:
      let json = JSON.object([
        ("scenario", .string(id)), ("year", .integer(year)), ("measure", .string(measure.name)),
        ("value", .number(figure.central)), ("state", .string(figure.state.name)),
        ("steps", .array(steps.map(\.json))),
      ])
      return PrivateStamp.json(json, isPrivate: isPrivate).text
    case .csv:
      return SafeText.lines(
        PrivateStamp.csv(
          header: ["step", "text", "file", "line", "confidence", "sources"],
          rows: steps.enumerated().map { index, step in
            [
              "\(index + 1)", step.text.english, step.place?.file ?? "",
              step.place.map { "\($0.line)" } ?? "", step.confidence?.rawValue ?? "",
              step.sources.joined(separator: ";"),
            ]
          }, isPrivate: isPrivate))
    case .table, .markdown:
      let table = desk.dated(table(figure, steps, measure, unit, desk))
      let text = options.format == .table ? list(table, steps) : table.markdown
      return SafeText.lines(PrivateStamp.text(text, isPrivate: isPrivate))
    }
  }

  /// The steps one below the other, each with where it stands: a table of them is wider than a screen.
  private func list(_ table: FigureTable, _ steps: [DerivationStep]) -> String {
    var list = table
    list.rows = []
    list.lead.append("")
    for step in steps {
      list.lead.append(step.text.text)
      let confidence = step.confidence.map {
        [FigureText.mark($0), $0.title.text].filter { !$0.isEmpty }.joined(separator: " ")
      }
      let rest = [step.place?.description, confidence, step.sources.joined(separator: " ")]
        .compactMap(\.self).filter { !$0.isEmpty }
      if !rest.isEmpty { list.lead.append("    " + rest.joined(separator: ", ")) }
    }
    return list.text
  }

  private func table(
    _ figure: MeasuredYear, _ steps: [DerivationStep], _ measure: Measure, _ unit: String,
    _ desk: ScenarioDesk
  ) -> FigureTable {
    var table = FigureTable(
      title: "\(id) \(year)  "
        + FigureText.amount(Rounded.plain(figure.central, measure.decimals), unit: unit)
        + "  \(say(figure.state.title))",
      columns: ["step", "where it stands", "confidence", "sources"].map {
        .init(title: $0, isNumeric: false)
      })
    table.rows = steps.map {
      [
        $0.text.english, $0.place?.description ?? "", $0.confidence?.rawValue ?? "",
        $0.sources.joined(separator: " "),
      ]
    }
    var seen: Set<String> = []
    for id in steps.flatMap(\.sources) where seen.insert(id).inserted {
      if let citation = NoteCitation(id) {
        table.notes.append(say("\(id): \(SourceLine.name(of: citation)), own note"))
      }
      guard let source = desk.workspace.source(id) else { continue }
      let date = source.date?.description ?? say("no date")
      table.notes.append("\(id): \(source.title), \(source.publisher), \(date)")
    }
    return table.withoutEmptyColumns()
  }
}

extension DerivationStep {
  /// `{text, file, line, sources}`; file and line null for a computation.
  var json: JSON {
    .object([
      ("text", .string(text.english)), ("file", place.map { .string($0.file) } ?? .null),
      ("line", place.map { .integer($0.line) } ?? .null),
      ("sources", .array(sources.map { .string($0) })),
    ])
  }
}
