import Testing

@testable import ParleyModel

struct RecordScenarioTests {
  private typealias Sample = SampleProjection

  @Test func `the record as a scenario has every payment as agreed`() throws {
    let workspace = Sample.workspace
    let scenario = try #require(workspace.recordScenario(assumptions: Sample.assumptions))
    #expect(scenario.id == "payments.csv")
    #expect(scenario.title == "As paid: the record")
    #expect(scenario.years == 2018...2026)
    let projection = try Projection(of: scenario, inputs: Sample.inputs, scenarios: [:])
    let measured = try projection.measured(.krw)
    #expect(measured.years.map(\.central) == workspace.record.map(\.money.doubleValue))
    for year in scenario.years { #expect(projection.state(of: year) == .agreed) }
    #expect(measured.total.state == .agreed)
    #expect(scenario.terms[0].place.description == "payments.csv:30")
  }

  @Test func `the record begins after its last gap`() throws {
    var workspace = Sample.workspace
    workspace.payments.removeAll { $0.year == 2021 }
    workspace.payments.reverse()
    let scenario = try #require(workspace.recordScenario(assumptions: Sample.assumptions))
    #expect(scenario.years == 2022...2026)
    #expect(scenario.opening == .money(1247.2))
    #expect(scenario.note == "The agreed payments of 2022-2026, as payments.csv has them.")
  }

  @Test func `a single payment is a record of one year`() throws {
    var workspace = Sample.workspace
    workspace.payments.removeAll { $0.year != 2026 }
    let scenario = try #require(workspace.recordScenario(assumptions: Sample.assumptions))
    #expect(scenario.years == 2026...2026)
    #expect(scenario.terms.isEmpty)
    #expect(try scenario.payments() == [1519.2])
  }

  @Test func `only agreed payments are on record`() {
    var workspace = Sample.workspace
    for index in workspace.payments.indices { workspace.payments[index].status = .budgeted }
    #expect(workspace.recordScenario(assumptions: Sample.assumptions) == nil)
  }

  @Test func `a record of more than a century keeps the newest years`() throws {
    var workspace = Sample.workspace
    workspace.payments = (1900...2026).map { SampleWorkspace.payment($0, "100.0") }
    let scenario = try #require(workspace.recordScenario(assumptions: Sample.assumptions))
    #expect(scenario.years == 1927...2026)
  }
}
