/// A scenario's payments, year by year, with a reason for each: the central case, its bounds, and
/// what a simulation needs to run around it.
public struct Projection: Sendable {
  /// The scenario.
  public let scenario: Scenario

  /// The scenario and, after it, those it follows, one after the other.
  let segments: [Segment]
  let course: DriverCourse
  /// The payments of record by year.
  let record: [Int: Payment]
  /// The rules of the agreements' spans.
  let rules: [AgreementRule]

  /// A scenario with its payments.
  struct Segment: Sendable {
    let scenario: Scenario
    var payments: [CentralPayment] = []

    func payment(_ year: Int) -> CentralPayment? {
      let index = year - scenario.firstYear
      return payments.indices.contains(index) ? payments[index] : nil
    }
  }

  /// Projects a scenario.
  ///
  /// - Parameters:
  ///   - scenarios: The scenarios it may follow, by id.
  /// - Throws: ``ProjectionError`` with the part of the scenario at fault.
  public init(
    of scenario: Scenario, in workspace: Workspace, scenarios: [String: Scenario]
  ) throws(ProjectionError) {
    try self.init(
      of: scenario, inputs: ProjectionInputs(workspace), scenarios: scenarios)
  }

  /// Projects a scenario from inputs that several projections share.
  ///
  /// - Throws: ``ProjectionError`` with the part of the scenario at fault.
  public init(
    of scenario: Scenario, inputs: ProjectionInputs, scenarios: [String: Scenario]
  ) throws(ProjectionError) {
    self.scenario = scenario
    record = inputs.record
    rules = inputs.rules
    let through = max(scenario.lastYear, scenario.assumptions.priceYear ?? scenario.lastYear)
    course = DriverCourse(inputs.published, scenario.assumptions, through: through)
    var chain: [Segment] = []
    var next: Scenario? = scenario
    while let link = next {
      guard !chain.contains(where: { $0.scenario.id == link.id }) else {
        throw .circle(link.id)
      }
      chain.append(Segment(scenario: link))
      next = nil
      if let id = link.follows {
        guard let followed = scenarios[id] else { throw .unknownScenario(id) }
        next = followed
      }
    }
    segments = try CentralCase.payments(of: chain, course: course, inputs: inputs)
  }

  /// The payments of the scenario's own years.
  var payments: [CentralPayment] { segments[0].payments }

  /// The years projected.
  public var years: ClosedRange<Int> { scenario.years }

  /// The years projected and, before them, those of the scenarios it follows, ascending.
  public var yearsWithFollowed: [Int] {
    Set(segments.flatMap { $0.payments.map(\.year) }).sorted()
  }

  /// The payment of a year with the segment it is of: the scenario's own, else that of the nearest
  /// one it follows.
  func payment(_ year: Int) -> (payment: CentralPayment, segment: Int)? {
    for index in segments.indices {
      // What a follower looks back on ends where it begins.
      if index > 0, year >= segments[index - 1].scenario.firstYear { continue }
      if let payment = segments[index].payment(year) { return (payment, index) }
    }
    return nil
  }

  /// The payment before a scenario of the chain begins, or of any other year it may count on.
  func reading(_ year: Int, before segment: Int) -> PaymentReading? {
    PaymentReading(year, before: segment, in: segments, record: record)
  }
}

/// What the projections of one workspace have in common, looked up once and shared by reference.
public final class ProjectionInputs: Sendable {
  let published: PublishedIndicators
  /// The agreed payments by year.
  let record: [Int: Payment]
  /// The rules of the agreements' spans, with what they rest on.
  let rules: [AgreementRule]
  /// First payments of agreements by year.
  let agreements: [Int: Agreement]

  /// The first year whose GDP is on the newer base, where an older base comes before it; nil where all
  /// is on one. Shares of GDP before it and from it on are not comparable.
  public var gdpBreak: Int? { published.gdpBreak }

  /// Looks up a workspace's published figures.
  public init(_ workspace: Workspace) {
    published = PublishedIndicators(workspace)
    record = Dictionary(
      workspace.payments.filter { $0.status == .agreed }.map { ($0.year, $0) },
      uniquingKeysWith: { first, _ in first })
    agreements = Dictionary(
      workspace.agreements.compactMap { row in row.firstYear.map { ($0, row) } },
      uniquingKeysWith: { _, last in last })
    rules = workspace.terms.map { AgreementRule($0, of: workspace.agreement($0.agreement)) }
  }
}

extension Projection {
  /// The year whose prices "real" figures are in; nil where no prices are published.
  public var priceYear: Int? { course.priceYear }

  /// The ids of the scenario and of those it follows.
  public var scenarioIDs: [String] { segments.map(\.scenario.id) }

  /// The files of the scenario and of those it follows, relative to the workspace.
  public var scenarioFiles: [String] { segments.map(\.scenario.place.file) }

  /// The agreed payment of a year on record; nil when there is none. Unit: billions.
  public func agreed(_ year: Int) -> Payment? { record[year] }

  /// How firmly a year's payment stands, of the scenario or of one it follows; nil without one.
  public func state(of year: Int) -> YearState? { payment(year)?.payment.state }

  /// Whether the cap can bind in a year: its term has one, and an index.
  public func hasCap(_ year: Int) -> Bool {
    guard year > scenario.firstYear, let term = scenario.term(of: year) else { return false }
    return scenario.terms[term].cap != nil && scenario.terms[term].index.driver != nil
  }
}

extension Projection {
  /// What a year's rule read and whether its bounds hold, in the language in force, as `CPI 2025 2.1 %, cap 5.0 slack`; nil
  /// where the year does not follow an index.
  public func reading(of year: Int) -> Phrase? {
    guard case .rise(let rise)? = segments[0].payment(year)?.rule,
      let driver = scenario.terms[rise.term].index.driver
    else { return nil }
    let term = scenario.terms[rise.term]
    var text: Phrase =
      "\(driver.title) \(rise.indexYear) \(Rounded.setting(rise.index.percent)) %"
    if term.add != 0 { text = "\(text) \(Rounded.signed(term.add, 1)) points" }
    if let cap = term.cap.map({ Rounded.setting($0) }) {
      text = rise.bound == .cap ? "\(text), cap \(cap) binds" : "\(text), cap \(cap) slack"
    }
    if let floor = term.floor.map({ Rounded.setting($0) }) {
      text =
        rise.bound == .floor ? "\(text), floor \(floor) binds" : "\(text), floor \(floor) slack"
    }
    return text
  }
}
