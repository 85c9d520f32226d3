public import ParleyModel
public import ParleyStore

/// Options that the commands with figures share.
public struct FigureOptions: Sendable {
  /// The workspace; nil for the one that is found without being named.
  public var workspace: String?
  /// The day whose knowledge counts; nil for all that the files hold.
  public var asOf: Day?
  /// How figures are printed.
  public var format: FigureFormat
  /// The measures wanted, at least one.
  public var measures: [Measure]
  /// Paths, seed and sampling intervals.
  public var settings: Simulation.Settings
  /// Whether the private papers may be shown.
  public var papers: Papers

  /// Options as given; those left out have their defaults.
  public init(
    workspace: String? = nil, asOf: Day? = nil, format: FigureFormat = .table,
    measures: [Measure] = [.krw], settings: Simulation.Settings = Simulation.Settings(),
    papers: Papers = .open
  ) {
    self.workspace = workspace
    self.asOf = asOf
    self.format = format
    self.measures = measures
    self.settings = settings
    self.papers = papers
  }

  /// Whether the probability that the cap binds is shown; it has no place in the JSON.
  var hasCapShares: Bool { format != .json }

  /// `10,000 paths, seed 1`, in the language in force.
  var pathsAndSeed: String {
    let paths = Decimal(coefficient: settings.paths).grouped
    return settings.paths == 1
      ? say("\(paths) path, seed \(settings.seed)") : say("\(paths) paths, seed \(settings.seed)")
  }
}
