public import ParleyModel
public import ParleyStore

/// `parley brief [ROUND]`: one page on a round, on standard output or in a file.
public struct BriefCommand: Sendable {
  /// What a brief is to be.
  public struct Options: Sendable {
    /// The workspace; nil for the one that is found without being named.
    public var workspace: String?
    /// The day whose knowledge counts; nil for today.
    public var asOf: Day?
    /// What it is written as; nil for what the file's name ends like, else text.
    public var format: BriefFormat?
    /// The file; nil for standard output.
    public var output: String?
    /// Whether a file of that name is replaced.
    public var isForced: Bool
    /// The scenarios set side by side, by their ids; empty for the agreement's own rule.
    public var compared: [String]
    /// Whether what rests on memory or on copies alone stands in it too.
    public var isAllSources: Bool
    /// Whether private papers are read and stand in it too.
    public var papers: Papers

    /// Options as given; those left out have their defaults.
    public init(
      workspace: String? = nil, asOf: Day? = nil, format: BriefFormat? = nil,
      output: String? = nil, isForced: Bool = false, compared: [String] = [],
      isAllSources: Bool = false, papers: Papers = .open
    ) {
      self.workspace = workspace
      self.asOf = asOf
      self.format = format
      self.output = output
      self.isForced = isForced
      self.compared = compared
      self.isAllSources = isAllSources
      self.papers = papers
    }
  }

  private typealias Refusal = ScenarioDesk.Refusal

  let round: String?
  let options: Options

  /// - Parameter round: The id of the round, as `12-04`; nil for the meeting nearest to the day.
  public init(round: String?, options: Options) {
    self.round = round
    self.options = options
  }

  /// Writes the brief.
  ///
  /// - Returns: ``ExitStatus/usage`` for an unknown round, scenario or ending and for private papers
  ///   that were not asked for, ``ExitStatus/failed`` for what was not known on the day,
  ///   ``ExitStatus/file`` for a file that cannot be written.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    let figures = FigureOptions(
      workspace: options.workspace, asOf: options.asOf, papers: options.papers)
    guard let desk = ScenarioDesk(figures, surroundings) else { return .file }
    return reporting(surroundings) { () throws(ScenarioDesk.Refusal) in
      let format = try self.format
      let maker = BriefDesk(
        desk.loaded, name: desk.name, asOf: options.asOf, today: surroundings.clock.today())
      let round = try chosenRound(maker)
      var outlook = maker.outlook(try compared(desk) ?? maker.usual)
      if let comparison = outlook.comparison {
        outlook.bands = ComparisonBands(of: comparison, settings: Bands.settings)
      } else if !options.compared.isEmpty {
        throw Refusal(
          .failed, "these scenarios have no year in common",
          "'parley project \(options.compared.joined(separator: " "))' shows the years of each.")
      }
      let brief = try brief(of: round, maker, outlook)
      let marks =
        surroundings.configuration.isASCII ? .ascii : surroundings.configuration.chartMarks
      let page = BriefComposer(brief: brief, marks: marks).page
      try write(format.text(of: page), of: brief, desk, surroundings)
    }
  }

  private var format: BriefFormat {
    get throws(ScenarioDesk.Refusal) {
      if let format = options.format { return format }
      guard let output = options.output else { return .text }
      if let format = BriefFormat(ofFile: output) { return format }
      throw Refusal(
        .usage, "the name '\(output)' does not tell how to write the brief",
        "End it in .html, .md or .txt, or give --format html, markdown or text.")
    }
  }

  private func chosenRound(_ desk: BriefDesk) throws(ScenarioDesk.Refusal) -> Round {
    guard let id = round else {
      if let round = desk.shown.roundOfBrief(on: desk.day, amongAll: options.asOf == nil) {
        return round
      }
      throw Refusal(
        .failed, "no round is known on \(desk.day)", "Rounds stand in rounds.csv.")
    }
    if let round = desk.shown.round(id) { return round }
    if let later = desk.loaded.workspace.round(id) {
      let known = min(later.knownFrom, later.firstDay)
      throw Refusal(
        .failed, "round '\(id)' was not known on \(desk.day): it is known from \(known)",
        "Give --as-of \(known) or later, or leave it out.")
    }
    let ids = desk.shown.rounds.map(\.id)
    let newest = desk.shown.rounds.filter {
      $0.agreement == desk.shown.rounds.map(\.agreement).max()
    }.map(\.id)
    throw Refusal(
      .usage,
      "there is no round '\(id)' in \(desk.name).\(Refusal.suggestion(for: id, among: ids))",
      "The newest rounds: \(newest.joined(separator: ", ")).")
  }

  /// The scenarios asked for; nil where none were.
  private func compared(
    _ desk: ScenarioDesk
  ) throws(ScenarioDesk.Refusal) -> [Projection]? {
    guard !options.compared.isEmpty else { return nil }
    guard options.compared.count <= ScenarioScreen.mostColumns else {
      throw Refusal(
        .usage, "--compare takes \(ScenarioScreen.mostColumns) scenarios at most",
        "A page has no room for more.")
    }
    var projections: [Projection] = []
    for id in options.compared { projections.append(try desk.projection(id)) }
    return projections
  }

  private func brief(
    of round: Round, _ desk: BriefDesk, _ outlook: Brief.Outlook
  ) throws(ScenarioDesk.Refusal) -> Brief {
    do throws(BriefRefusal) {
      return try Brief(
        of: round, in: desk.shown, on: desk.day, outlook: outlook,
        papers: options.papers == .all ? .all : .open,
        sources: options.isAllSources ? .all : .firm)
    } catch { throw Refusal(.usage, error.message, error.help) }
  }

  private func write(
    _ text: String, of brief: Brief, _ desk: ScenarioDesk, _ surroundings: Surroundings
  ) throws(ScenarioDesk.Refusal) {
    guard let output = options.output else {
      surroundings.print(SafeText.lines(text))
      return
    }
    let path = BriefName.stamped(output, isPrivate: brief.isPrivate)
    let file = ExportedFile(
      BriefName.absolute(path, in: surroundings.currentDirectory), workspace: desk.loaded.root,
      isPrivate: brief.isPrivate)
    do throws(ExportFault) {
      try file.write(Array(text.utf8), isForced: options.isForced)
    } catch { throw Refusal(.file, error.message) }
    surroundings.complain("parley: \(say("wrote \(path)"))")
  }
}

extension BriefRefusal {
  /// What is in the way.
  var message: Phrase {
    switch self {
    case .privateScenarios(let ids):
      ids.count == 1
        ? "the scenario \(ids[0]) is a private paper"
        : "the scenarios \(ids.joined(separator: ", ")) are private papers"
    }
  }

  /// What to do about it on the command line.
  var help: Phrase {
    switch self {
    case .privateScenarios:
      "With --include-private they stand in it, and every page is stamped PRIVATE."
    }
  }
}
