/// One page on a round, in the order ministries use: what stands in it, as values.
///
/// It is made of a workspace as of its day and holds nothing that was not known then. Every part
/// names the sources it rests on; what rests on memory or on copies alone is left out and counted,
/// what is private too unless it is asked for.
public struct Brief: Sendable {
  /// Which papers it may be made of.
  public enum Papers: Hashable, Sendable {
    /// Nothing private.
    case open
    /// Private papers too; a brief that rests on one says so.
    case all
  }

  /// Which sources something may rest on alone.
  public enum Sources: Hashable, Sendable {
    /// Publications that were opened.
    case firm
    /// Copies and memory too.
    case all
  }

  /// What is projected, as known on the day.
  public struct Outlook: Sendable {
    /// The rule of the agreement that covers the day's year; nil where it cannot be computed.
    public var ruling: Projection?
    /// The rule of the agreement that covers the next year, which may be another one.
    public var nextRuling: Projection?
    /// The scenarios set side by side, A first; nil where there is none.
    public var comparison: ScenarioComparison?
    /// What each scenario is called; its id where there are fewer names.
    public var names: [Phrase] = []
    /// What was changed in each and stands in no file, in words; empty where nothing was.
    public var changes: [Phrase] = []
    /// The bands of ``comparison``; nil where they were not simulated.
    public var bands: ComparisonBands?
    /// Whether any of ``comparison`` was made or changed with the help of a private paper.
    public var restsOnPrivate = false

    /// Nothing projected.
    public init() {}
  }

  /// The round it is about.
  public let round: Cited<Round>
  /// The row of the agreement negotiated; nil while nothing is concluded.
  public let agreement: Agreement?
  /// The day it knows of.
  public let day: Day
  /// Which agreement is in force on the day.
  public let standing: Standing
  /// The workspace's parties with who leads for each.
  public let heads: [BriefHead]
  /// The meetings of these talks before the round, oldest first.
  public let earlier: Capped<Cited<Round>>
  /// What has followed the round or is to.
  public let since: BriefSequel
  /// The points negotiated, those not settled first.
  public let points: Capped<Cited<Issue>>
  /// The newest statement of each party about these talks.
  public let words: [BriefWord]
  /// The offers and claims of these talks, oldest first, with what each comes to.
  public let offers: Capped<Cited<OfferRung>>
  /// This year's payment, the next one and the term.
  public let payments: BriefPayments
  /// The scenarios set side by side; nil where there is none.
  public let comparison: BriefComparison?
  /// The sources.
  public let notes: BriefNotes
  /// How many things rest on memory or copies alone and are left out.
  public let leftOut: Int
  /// Whether anything in it rests on a private paper.
  public let isPrivate: Bool
  /// Whether it may rest on memory and copies alone.
  public let isAllSources: Bool
  /// The workspace as it was read from, without what is private unless that was asked for.
  public let workspace: Workspace

  /// The most rows of each list; more than these do not fit on a page.
  public enum Most {
    /// Earlier rounds.
    public static let rounds = 4
    /// Points.
    public static let points = 6
    /// Milestones since the round.
    public static let milestones = 4
    /// Offers.
    public static let offers = 4
    /// Years of a comparison; of more the first ones and the last show.
    public static let years = 6
  }

  /// Writes the brief of a round.
  ///
  /// - Parameters:
  ///   - round: A round of the workspace.
  ///   - workspace: The workspace as of the day.
  ///   - outlook: What is projected as known on the day.
  /// - Throws: ``BriefRefusal`` where the scenarios compared are private and the papers are not.
  public init(
    of round: Round, in workspace: Workspace, on day: Day, outlook: Outlook = Outlook(),
    papers: Papers = .open, sources: Sources = .firm
  ) throws(BriefRefusal) {
    let shown = papers == .open ? workspace.withoutPrivatePapers : workspace
    if papers == .open, let comparison = outlook.comparison {
      let hidden = comparison.projections.filter { $0.isPrivate || outlook.restsOnPrivate }
        .map(\.scenario.id)
      guard hidden.isEmpty else { throw .privateScenarios(hidden) }
    }
    var citations = BriefCitations(shown, papers: papers, sources: sources)
    self.round = citations.cite(subject: round)
    agreement = shown.agreement(round.agreement)
    self.day = day
    standing = Standing(of: shown, on: day)
    heads = BriefHead.heads(of: round, in: shown, &citations)
    let course = BriefCourse(of: round, in: shown)
    earlier = citations.cite(course.earlier, most: Most.rounds, fromEnd: true)
    since = BriefSequel(course.later, &citations)
    points = citations.cite(
      shown.points(ofAgreement: round.agreement), most: Most.points, fromEnd: false)
    words = BriefWord.words(on: round.agreement, in: shown, &citations)
    let rungs = OfferLadder(of: round.agreement, in: shown).rungs
    offers = citations.cite(
      rungs.map { ($0, $0.provenance) }, most: Most.offers, fromEnd: true)
    payments = BriefPayments(shown, outlook, on: day, &citations)
    comparison = outlook.comparison.flatMap { BriefComparison($0, outlook, &citations) }
    notes = BriefNotes(citations.cited, in: shown)
    leftOut = citations.leftOut
    isPrivate =
      citations.isPrivate || (comparison?.isPrivate ?? false)
      || (comparison != nil && outlook.restsOnPrivate)
    isAllSources = sources == .all
    self.workspace = shown
  }
}

/// Why a brief cannot be written.
public enum BriefRefusal: Error, Hashable, Sendable {
  /// Scenarios of these ids are private papers, and the brief is not to hold any.
  case privateScenarios([String])
}

extension OfferRung {
  /// What the offer and the sum it comes to rest on.
  fileprivate var provenance: Provenance {
    let own = Provenance(of: offer)
    return money.map { .computed($0.provenance.formula ?? "", from: [own, $0.provenance]) } ?? own
  }
}
