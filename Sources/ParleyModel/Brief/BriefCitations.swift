/// Gathers what a brief rests on while it is made, and keeps out what it must do without.
struct BriefCitations {
  /// The most sources noted for one thing: a page has little room, and the strongest count.
  static let most = 2

  private let workspace: Workspace
  private let papers: Brief.Papers
  private let sources: Brief.Sources
  /// Ids of the sources cited, in the order in which they were first.
  private(set) var cited: [String] = []
  /// How many things were left out because they rest on memory or copies alone.
  private(set) var leftOut = 0
  /// Whether anything that was taken rests on a private paper.
  private(set) var isPrivate = false

  init(_ workspace: Workspace, papers: Brief.Papers, sources: Brief.Sources) {
    self.workspace = workspace
    self.papers = papers
    self.sources = sources
  }

  /// Whether something that rests on these sources may stand in the brief. What cites none may.
  func isFirm(_ ids: [String]) -> Bool {
    sources == .all || ids.isEmpty || ids.contains { !isSecondHand($0) }
  }

  /// Takes something with what it rests on; nil where it rests on memory or copies alone, which is
  /// counted, and where it is private and the brief is not, which nobody is told.
  mutating func cite<Value>(_ value: Value, _ provenance: Provenance) -> Cited<Value>? {
    guard mayShow(provenance.isPrivate) else { return nil }
    guard isFirm(provenance.sources) else {
      leaveOut(isPrivate: provenance.isPrivate)
      return nil
    }
    return take(value, provenance)
  }

  /// Takes what the brief is about, which stands whatever it rests on.
  mutating func cite<R: Record>(subject record: R) -> Cited<R> {
    var provenance = Provenance(of: record)
    if !isFirm(provenance.sources) { provenance.sources = [] }
    return take(record, provenance)
  }

  /// Takes a row with its sources; see ``cite(_:_:)``.
  mutating func cite<R: Record>(_ record: R) -> Cited<R>? {
    cite(record, Provenance(of: record))
  }

  /// Takes the rows of a list there is room for: those at its end, or at its start.
  ///
  /// - Parameter most: How many there is room for.
  mutating func cite<R: Record>(
    _ records: [R], most: Int, fromEnd: Bool
  ) -> Capped<Cited<R>> {
    cite(records.map { ($0, Provenance(of: $0)) }, most: most, fromEnd: fromEnd)
  }

  /// As ``cite(_:most:fromEnd:)`` of what is no row.
  mutating func cite<Value>(
    _ values: [(Value, Provenance)], most: Int, fromEnd: Bool
  ) -> Capped<Cited<Value>> {
    let open = values.filter { mayShow($0.1.isPrivate) }
    let firm = open.filter { isFirm($0.1.sources) }
    for value in open where !isFirm(value.1.sources) { leaveOut(isPrivate: value.1.isPrivate) }
    let kept = fromEnd ? firm.suffix(most) : firm.prefix(most)
    // A count that private rows are part of tells of them.
    if firm.contains(where: { $0.1.isPrivate }) { isPrivate = true }
    return Capped(
      shown: kept.map { take($0.0, $0.1) }, omitted: firm.count - kept.count)
  }

  /// Counts something that is left out and was not taken by ``cite(_:_:)``.
  ///
  /// - Parameter isPrivate: Whether it is private: a count that private rows are part of tells of them.
  mutating func leaveOut(isPrivate: Bool = false) {
    leftOut += 1
    if isPrivate { self.isPrivate = true }
  }

  private func mayShow(_ isPrivate: Bool) -> Bool { !isPrivate || papers == .all }

  private mutating func take<Value>(_ value: Value, _ provenance: Provenance) -> Cited<Value> {
    let own = strongest(of: provenance.sources)
    for id in own where !cited.contains(id) { cited.append(id) }
    if provenance.isPrivate { isPrivate = true }
    return Cited(value: value, sources: own, confidence: provenance.confidence)
  }

  /// The sources noted of those something rests on.
  private func strongest(of ids: [String]) -> [String] {
    let open = sources == .all ? ids : ids.filter { !isSecondHand($0) }
    let ranked = open.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }
    return ranked.prefix(Self.most).map(\.element)
  }

  private func rank(_ id: String) -> Int { SourceKind.rank(workspace.source(id)?.kind) }

  private func isSecondHand(_ id: String) -> Bool {
    workspace.source(id)?.kind.isSecondHand ?? false
  }
}
