import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyStore

@Suite struct ScenarioCreateTests {
  private let rig = ScenarioRig()

  private func created(
    from id: String?, note: String = "Why.", as name: String = "new", knownFrom: Day? = nil,
    _ change: (inout Scenario) -> Void
  ) -> ScenarioSaveOutcome {
    let loaded = rig.read()
    var live = loaded.projectable[id ?? "as-signed"]!
    change(&live)
    return rig.store.create(
      live, from: id.flatMap { loaded.projectable[$0] }, title: "New", note: note, id: name,
      assumptions: loaded.assumptions, knownFrom: knownFrom)
  }

  @Test func `another cap states the terms whole, and the day it was made`() {
    let day = Day(year: 2026, month: 11, day: 22)
    let text = created(from: "as-signed", knownFrom: day) { $0.terms[0].cap = 4 }.text
    #expect(
      text == """
        title = "New"
        note = "Why."
        base = "as-signed"
        known_from = 2026-11-22

        [[terms]]
        from = 2027
        to = 2030
        index = "cpi"
        lag = 2
        cap = 4.0

        """)
    #expect(text == rig.text(of: "new"))
  }

  @Test func `another price year states nothing else`() {
    #expect(
      created(from: "as-signed", note: "") { $0.assumptions.priceYear = 2020 }.text
        == "title = \"New\"\nbase = \"as-signed\"\n\n[assumptions]\nprice_year = 2020\n")
  }

  @Test func `assumptions are stated under the headers of the workspace`() {
    let text = created(from: "us-5bn") {
      $0.lastYear = 2029
      $0.opening = .change(5, on: nil)
      $0.assumptions.cpi = RateProcess(mean: 3, persistence: 0.5, sd: 1.1)
      $0.assumptions.fx.drift = 1.4
      $0.assumptions.correlation[0][1] = 0.25
      $0.assumptions.correlation[1][0] = 0.25
      $0.assumptions.paths = [.fx: [2027: 1400, 2026: 1450], .defenceBudget: [2026: 8.2]]
    }.text
    #expect(
      text == """
        title = "New"
        note = "Why."
        base = "us-5bn"
        last_year = 2029

        [opening]
        change = 5.0

        [assumptions]
        correlation = [[1, 0.25, 0, 0], [0.25, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]]

        [assumptions.drivers.cpi]
        mean = 3.0
        persistence = 0.5

        [assumptions.drivers.fx]
        drift = 1.4

        [assumptions.paths.defence-budget]
        2026 = 8.2

        [assumptions.paths.fx]
        2026 = 1450.0
        2027 = 1400.0

        """)
  }

  @Test func `without a base all is stated that the workspace does not`() {
    #expect(
      created(from: nil) {
        $0.follows = "as-signed"
        ($0.firstYear, $0.lastYear) = (2031, 2031)
        $0.opening = .usd(2000)
        $0.terms = []
      }.text == """
        title = "New"
        note = "Why."
        follows = "as-signed"
        first_year = 2031
        last_year = 2031

        [opening]
        usd_m = 2000

        """)
  }

  @Test func `a given value that the base has and the scenario has not leaves the base out`() throws
  {
    let base = try #require(rig.text(of: "as-signed"))
    rig.write(base + "\n[assumptions.paths.cpi]\n2026 = 2.0\n", to: "as-signed")
    let text = created(from: "as-signed") { $0.assumptions.paths = [:] }.text
    #expect(text?.contains("base") == false)
    #expect(text?.contains("[opening]\nkrw_bn = 1519.2\n") == true)
    #expect(rig.read().projectable["new"]?.assumptions.paths == [:])
  }

  @Test func `an agreement's own rule is no base`() throws {
    let loaded = rig.read()
    let agreement = try #require(loaded.workspace.agreements.last)
    var base = try #require(loaded.projectable["as-signed"])
    base.agreementNumber = agreement.number
    base.place = agreement.place
    let outcome = rig.store.create(
      base, from: base, title: "New", note: "", id: "new", assumptions: loaded.assumptions,
      knownFrom: nil)
    #expect(
      outcome.text?.hasPrefix("title = \"New\"\nfirst_year = 2026\nlast_year = 2030\n") == true)
  }

  @Test func `a file of that name is never overwritten`() {
    #expect(created(from: "as-signed", as: "freeze") { $0.terms[0].cap = 4 } == .exists)
    #expect(rig.text(of: "freeze") == BundledWorkspace.text("scenarios/freeze.toml"))
    #expect(created(from: "as-signed") { $0.terms[0].cap = 4 }.text != nil)
    #expect(created(from: "as-signed") { $0.terms[0].cap = 4 } == .exists)
  }

  @Test func `the folder of scenarios is made`() {
    let loaded = rig.read()
    rig.disk.remove("sma/scenarios")
    let live = loaded.projectable["as-signed"]!
    let outcome = rig.store.create(
      live, from: nil, title: "New", note: "", id: "new", assumptions: loaded.assumptions,
      knownFrom: nil)
    #expect(outcome.text != nil)
    #expect(Disk.names(in: rig.root + "/scenarios") == ["new.toml"])
  }

  @Test func `what cannot be stated is refused, and nothing is made`() {
    #expect(
      created(from: nil) { $0.assumptions.priceYear = nil }.words
        == "'assumptions.price_year' is stated in 'workspace.toml', and a scenario cannot take it "
        + "away. Give it another value, or remove it there.")
    #expect(
      created(from: "as-signed") { $0.terms[0].lag = 11 }.words
        == "the new scenario would not be valid: lag '11' is out of range. It must be a whole "
        + "number from 0 to 10. Nothing was written.")
    #expect(
      created(from: nil, as: "a/b") { _ in }.words
        == "the id 'a/b' cannot name a file. Give the scenario another title.")
    #expect(rig.text(of: "new") == nil)
  }

  @Test(arguments: ScenarioSaveRandomTests.ids)
  func `what was created is read back, from a base and without`(id: String) throws {
    var chance = SeededGenerator(seed: 7)
    let loaded = rig.read()
    let base = try #require(loaded.projectable[id])
    for round in 0..<4 {
      let name = "new-\(round)"
      var live = RandomScenario.edited(base, &chance)
      let from = round % 3 == 0 ? nil : base
      let outcome = rig.store.create(
        live, from: from, title: live.title, note: live.note, id: name,
        assumptions: loaded.assumptions, knownFrom: Day(year: 2026, month: 1, day: round + 1))
      #expect(outcome.text != nil, "\(outcome)")
      let again = rig.read()
      #expect(again.diagnostics.isEmpty, "\(Diagnostic.text(again.diagnostics))")
      live.id = name
      live.base = from?.id
      live.knownFrom = PartialDate("2026-01-0\(round + 1)")
      #expect(again.projectable[name]?.withoutPlaces == live.withoutPlaces)
    }
  }
}
