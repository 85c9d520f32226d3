/// What moved in the talks of an agreement between two days, as the ends of two rounds: points that
/// appeared, were dealt with or settled, what was said, what was offered.
///
/// Two as-of views of one workspace are compared; every entry names the row that says so.
public struct Movement: Hashable, Sendable {
  /// What happened to a row.
  public enum Change: Hashable, Sendable {
    /// A point was not on record before.
    case appeared(Issue)
    /// A point's status became known; nil before and after where none was known.
    case status(Issue, from: IssueStatus?, to: IssueStatus?)
    /// A point was settled.
    case settled(Issue)
    /// A side said something.
    case said(Position)
    /// An offer was made, or became public.
    case offered(Offer)
    /// It became known what became of an offer.
    case offerState(Offer, from: OfferState?, to: OfferState?)
  }

  /// What dates an entry.
  public enum Dating: Hashable, Sendable {
    /// The row states the day.
    case row(PartialDate)
    /// Only the days of the sources the row cites, or of other rows, tell when.
    case inferred
  }

  /// One thing that moved.
  public struct Entry: Hashable, Sendable {
    /// What happened.
    public let change: Change
    /// What says when.
    public let dating: Dating

    /// Makes an entry.
    public init(change: Change, dating: Dating) {
      self.change = change
      self.dating = dating
    }

    /// Where the row stands and what it cites.
    public var provenance: Provenance {
      switch change {
      case .appeared(let issue), .status(let issue, _, _), .settled(let issue):
        Provenance(of: issue)
      case .said(let position): Provenance(of: position)
      case .offered(let offer), .offerState(let offer, _, _): Provenance(of: offer)
      }
    }
  }

  /// What moved: points in the order of their file, then what was said by theme, then offers.
  public let entries: [Entry]
  /// Points of which it cannot be known when they moved: the row states no day, nor does a source of
  /// it.
  public let undatedPoints: [Issue]
  /// Offers without a day, of which it cannot be known when they were made.
  public let undatedOffers: [Offer]

  /// Whether nothing moved that can be told.
  public var isEmpty: Bool { entries.isEmpty }

  /// Compares what was known of an agreement's talks on two days.
  ///
  /// - Parameters:
  ///   - workspace: All that is on record.
  ///   - earlier: The end of the earlier round; nil for before the talks, when nothing was known.
  ///   - later: The end of the later round.
  public init(of agreement: Int, in workspace: Workspace, from earlier: Day?, to later: Day) {
    let talks = workspace.only(agreement)
    let new = talks.asOf(later)
    var old = earlier.map { talks.asOf($0) } ?? Workspace(title: "", money: "", parties: [])
    // What has no day counts always, before the talks too.
    if earlier == nil {
      old.issues = talks.issues.filter { talks.isUndated($0) }
      old.offers = talks.offers.filter { $0.knownFrom == nil }
    }
    entries =
      Self.points(from: old, to: new, talks) + Self.words(from: old, to: new)
      + Self.offers(from: old, to: new)
    undatedPoints = new.issues.filter { issue in
      talks.issues.first { $0.id == issue.id }.map(talks.isUndated) ?? false
    }
    undatedOffers = new.offers.filter { $0.knownFrom == nil }
  }

  private static func points(
    from old: Workspace, to new: Workspace, _ talks: Workspace
  ) -> [Entry] {
    let known = Dictionary(old.issues.map { ($0.id, $0) }) { first, _ in first }
    return new.issues.flatMap { issue -> [Entry] in
      guard !talks.isUndated(issue) else { return [] }
      let before = known[issue.id]
      var entries: [Entry] = []
      if before == nil { entries.append(Entry(change: .appeared(issue), dating: .inferred)) }
      guard before?.status != issue.status else { return entries }
      let dating = issue.settledOn.map { Dating.row($0) } ?? .inferred
      if issue.status == .settled {
        entries.append(Entry(change: .settled(issue), dating: dating))
      } else if before != nil {
        entries.append(
          Entry(
            change: .status(issue, from: before?.status, to: issue.status), dating: dating))
      }
      return entries
    }
  }

  /// By theme, in the order in which the themes came up; of each the oldest first.
  private static func words(from old: Workspace, to new: Workspace) -> [Entry] {
    let known = Set(old.positions.map(\.id))
    let said = new.positions.filter { !known.contains($0.id) }.enumerated().sorted {
      ($0.element.date.lastDay, $0.offset) < ($1.element.date.lastDay, $1.offset)
    }.map(\.element)
    var themes: [String] = []
    for position in said where !themes.contains(position.theme) { themes.append(position.theme) }
    return themes.flatMap { theme in
      said.filter { $0.theme == theme }.map {
        Entry(change: .said($0), dating: .row($0.date))
      }
    }
  }

  private static func offers(from old: Workspace, to new: Workspace) -> [Entry] {
    let known = Dictionary(old.offers.map { ($0.id, $0) }) { first, _ in first }
    return new.offers.compactMap { offer -> Entry? in
      guard let before = known[offer.id] else {
        let day = offer.published ?? offer.date
        return Entry(change: .offered(offer), dating: day.map { .row($0) } ?? .inferred)
      }
      guard before.state != offer.state else { return nil }
      return Entry(
        change: .offerState(offer, from: before.state, to: offer.state), dating: .inferred)
    }
  }
}

extension Workspace {
  /// Only what the talks of one agreement need: comparing two days of it is then no matter of how many
  /// other rows there are.
  fileprivate func only(_ number: Int) -> Workspace {
    var part = Workspace(title: title, money: money, parties: parties)
    part.agreements = agreements.filter { $0.number == number }
    part.rounds = rounds
    part.issues = issues.filter { $0.agreement == number }
    part.positions = positions.filter { $0.agreement == number }
    part.offers = offers.filter { $0.agreement == number }
    part.sources = sources
    return part
  }

  /// Whether neither the row of a point nor a source it cites says when anything of it was known.
  fileprivate func isUndated(_ issue: Issue) -> Bool {
    issue.settledOn == nil && citedDays(of: issue).isEmpty
  }
}
