import ParleyModel

/// The brief one looks at in the dashboard, as it will be written.
struct BriefViewer: Sendable {
  /// The round's id.
  let round: String
  /// The scenarios set side by side, A first.
  let compared: [Compared]
  /// The language of the page, which need not be that of the screen.
  var language: Language
  var format = BriefFormat.html
  /// Whether what rests on memory or on copies alone stands in it.
  var isAllSources = false
  /// Whether private papers stand in it.
  var includesPrivate = false
  /// The workspace and the day it was made of; see ``AppState/listing``.
  var listing = 0
  /// What is shown; nil with ``refusal`` or where the round is gone.
  private(set) var made: Shared<Made>?
  /// Why there is no page.
  private(set) var refusal: Phrase?
  /// The bands that came last; they may be of other scenarios by now.
  var bands: BriefBands?
  /// The bands asked for last.
  var requested: Int?
  /// The path that is there already and that was asked about.
  var replaced: String?
  /// Whether a file is being written.
  var isWriting = false

  /// A brief and its page.
  struct Made: Sendable {
    let brief: Brief
    let page: BriefPage
  }

  /// A scenario set side by side with others.
  struct Compared: Sendable {
    let projection: Projection
    /// What it is called.
    let name: Phrase
    /// What was changed in it and not saved, in words; empty where nothing was.
    let changes: Phrase
    /// Whether it is a private paper, or was made or changed with the help of one.
    let isPrivate: Bool

    init(
      _ projection: Projection, name: Phrase? = nil, changes: Phrase = "", isPrivate: Bool = false
    ) {
      self.changes = changes
      self.projection = projection
      self.name = name ?? projection.scenario.listName
      self.isPrivate = isPrivate || projection.isPrivate
    }
  }

  init(round: String, compared: [Compared], language: Language) {
    (self.round, self.compared, self.language) = (round, compared, language)
  }

  /// Of the scenarios side by side those that the brief shows: private ones only where private papers
  /// stand in it.
  var shownCompared: [Compared] { compared.filter { includesPrivate || !$0.isPrivate } }

  /// The same brief of the public files alone, with what it shares with this one.
  func withoutPapers() -> BriefViewer {
    var open = BriefViewer(
      round: round, compared: compared.filter { !$0.isPrivate }, language: language)
    (open.format, open.isAllSources, open.bands) = (format, isAllSources, bands)
    (open.requested, open.replaced, open.isWriting) = (requested, replaced, isWriting)
    return open
  }

  mutating func show(_ made: Made) { (self.made, refusal) = (Shared(made), nil) }

  mutating func show(_ refusal: Phrase) { (made, self.refusal) = (nil, refusal) }
}

/// The bands of the scenarios on a brief.
public struct BriefBands: Sendable {
  /// Counts what is set side by side.
  let revision: Int
  let bands: ComparisonBands
}

/// A simulation the brief waits for.
public struct BriefBandRequest: Hashable, Sendable {
  let revision: Int
  private let comparison: ScenarioComparison

  init(_ revision: Int, _ comparison: ScenarioComparison) {
    (self.revision, self.comparison) = (revision, comparison)
  }

  /// Runs the simulation.
  ///
  /// - Returns: The bands; nil when there is no memory for it.
  public func run() -> BriefBands? {
    ComparisonBands(of: comparison, settings: Bands.settings).map {
      BriefBands(revision: revision, bands: $0)
    }
  }

  /// By what is asked for; the comparison follows from it.
  public static func == (left: BriefBandRequest, right: BriefBandRequest) -> Bool {
    left.revision == right.revision
  }

  /// As ``==(_:_:)``.
  public func hash(into hasher: inout Hasher) { hasher.combine(revision) }
}
