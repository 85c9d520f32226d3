/// Where the records of a workspace stand in its tables, so that nothing looks through a whole table
/// for a row: a frame and a key take as long with ten thousand rounds as with ten.
///
/// Built once for a reading or a day, and shared by all copies of the workspace. Of rows with the same
/// key the first counts, as everywhere.
final class WorkspaceIndex: Sendable {
  let agreements: [Int: Int]
  let rounds: [String: Int]
  let sources: [String: Int]
  let payments: [PaymentKey: Int]
  let indicators: [String: [Int: Int]]
  /// Rows by the agreement they belong to, in the order of the table.
  let terms, delegates, issues, positions, offers: [Int: [Int]]
  /// Rows of those who led a delegation, by name.
  let leads: [String: [Int]]
  /// The newest statement of each party.
  let lastWords: [String: Int]

  /// The days on which a row of `rounds.csv` was complete, and those on which a meeting ended, oldest
  /// first, each once.
  let completeDays, meetingEnds: [Day]

  /// A fiscal year and what the sum of it counts.
  struct PaymentKey: Hashable {
    let year: Int
    let status: PaymentStatus
  }

  init(_ workspace: Workspace) {
    agreements = Self.first(workspace.agreements, \.number)
    rounds = Self.first(workspace.rounds, \.id)
    sources = Self.first(workspace.sources, \.id)
    payments = Self.first(workspace.payments) { PaymentKey(year: $0.year, status: $0.status) }
    var indicators: [String: [Int: Int]] = [:]
    for row in workspace.indicators.indices {
      let (name, year) = (workspace.indicators[row].name, workspace.indicators[row].year)
      if indicators[name]?[year] == nil { indicators[name, default: [:]][year] = row }
    }
    self.indicators = indicators
    terms = Self.all(workspace.terms) { $0.agreement }
    delegates = Self.all(workspace.delegates) { $0.agreement }
    issues = Self.all(workspace.issues) { $0.agreement }
    positions = Self.all(workspace.positions) { $0.agreement }
    offers = Self.all(workspace.offers) { $0.agreement }
    leads = Self.all(workspace.delegates) { $0.role == Delegate.chiefNegotiator ? $0.name : nil }
    var lastWords: [String: Int] = [:]
    for row in workspace.positions.indices {
      let day = workspace.positions[row].date.lastDay
      let before = lastWords[workspace.positions[row].party]
      if before.map({ workspace.positions[$0].date.lastDay <= day }) ?? true {
        lastWords[workspace.positions[row].party] = row
      }
    }
    self.lastWords = lastWords
    completeDays = Self.completeDays(of: workspace)
    meetingEnds = Self.meetingEnds(of: workspace)
  }

  static func completeDays(of workspace: Workspace) -> [Day] {
    once(workspace.rounds.map(\.completeFrom))
  }

  static func meetingEnds(of workspace: Workspace) -> [Day] {
    once(workspace.rounds.filter { $0.kind.isMeeting }.map(\.lastDay))
  }

  private static func once(_ days: [Day]) -> [Day] {
    var once: [Day] = []
    for day in days.sorted() where once.last != day { once.append(day) }
    return once
  }

  private static func first<Row, Key: Hashable>(
    _ rows: [Row], _ key: (Row) -> Key
  ) -> [Key: Int] {
    var places = [Key: Int](minimumCapacity: rows.count)
    for place in rows.indices {
      let key = key(rows[place])
      if places[key] == nil { places[key] = place }
    }
    return places
  }

  private static func all<Row, Key: Hashable>(
    _ rows: [Row], _ key: (Row) -> Key?
  ) -> [Key: [Int]] {
    var places: [Key: [Int]] = [:]
    for place in rows.indices {
      if let key = key(rows[place]) { places[key, default: []].append(place) }
    }
    return places
  }
}

/// The place of an index in a workspace: two workspaces with the same rows are the same, indexed or not.
struct IndexSlot: Hashable, Sendable {
  var index: WorkspaceIndex?

  static func == (left: IndexSlot, right: IndexSlot) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
