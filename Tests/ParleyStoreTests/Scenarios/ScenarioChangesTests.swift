import ParleyModel
import Testing

@testable import ParleyStore

@Suite struct ScenarioChangesTests {
  private static let loaded = ScenarioRig().read()

  private func keys(_ id: String = "as-signed", _ change: (inout Scenario) -> Void) -> [String] {
    let saved = Self.loaded.projectable[id]!
    var live = saved
    change(&live)
    let changes = ScenarioChanges(from: saved, to: live)
    #expect(changes.isEmpty == changes.keys.isEmpty)
    return changes.keys
  }

  @Test func `nothing differs from itself`() {
    #expect(keys { _ in } == [])
    #expect(
      keys {
        $0.id = "x"
        $0.base = "y"
        $0.place = Place(file: "x", line: 3)
      } == [])
  }

  @Test func `each setting that differs is a key, in the order of a file`() {
    #expect(
      keys {
        $0.assumptions.paths[.defenceBudget] = [2026: 5]
        $0.assumptions.fx.drift = 1
        $0.assumptions.priceYear = 2020
        $0.terms[0].cap = 4
        $0.opening = .money(1500)
        $0.lastYear = 2029
        $0.title = "x"
      } == [
        "title", "last_year", "opening.krw_bn", "terms.0.cap", "assumptions.price_year",
        "assumptions.drivers.fx.drift", "assumptions.paths.defence-budget.2026",
      ])
  }

  @Test func `another kind of opening is its new keys and its old ones`() {
    #expect(
      keys { $0.opening = .change(8.3, on: 2025) }
        == ["opening.change", "opening.on", "opening.krw_bn"])
  }

  @Test func `what a term does not say counts as its default`() {
    #expect(keys { $0.terms[0].lag = 0 } == ["terms.0.lag"])
    #expect(keys { $0.terms[0].cap = nil } == ["terms.0.cap"])
    #expect(keys { $0.terms[0].rate = 3 } == [])
    #expect(
      keys {
        $0.terms[0].index = .fixed
        $0.terms[0].rate = 3
      } == ["terms.0.index", "terms.0.rate"])
  }

  @Test func `terms of other spans differ as a whole`() {
    #expect(
      keys {
        $0.terms[0].to = 2031
        $0.terms[0].cap = 4
      } == ["terms"])
    #expect(keys { $0.terms = [] } == ["terms"])
  }
}
