import ParleyModel
import Testing

struct ScenarioKnownFromTests {
  private func scenario(
    _ id: String, _ knownFrom: String? = nil, follows: String? = nil
  ) -> Scenario {
    Scenario(
      id: id, title: id, follows: follows, firstYear: 2026, lastYear: 2030,
      knownFrom: knownFrom.map { SampleWorkspace.date($0) }, opening: .money(1),
      openingPlace: SampleWorkspace.place(1), terms: [], assumptions: SampleProjection.assumptions,
      place: SampleWorkspace.place(1))
  }

  private func known(_ scenarios: [Scenario]) -> String? {
    let all = Dictionary(uniqueKeysWithValues: scenarios.map { ($0.id, $0) })
    return scenarios[0].knownFrom(among: all).map { "\($0.day) \($0.id)" }
  }

  @Test func `a scenario that states no day was always known`() {
    #expect(known([scenario("a")]) == nil)
    #expect(known([scenario("a", follows: "b"), scenario("b")]) == nil)
  }

  @Test func `a month counts from its last day`() {
    #expect(known([scenario("a", "2024-10")]) == "2024-10-31 a")
  }

  @Test func `the latest day along what is followed counts`() {
    let far = [
      scenario("a", "2020", follows: "b"), scenario("b", follows: "c"), scenario("c", "2024-10-04"),
    ]
    #expect(known(far) == "2024-10-04 c")
    #expect(known([scenario("a", "2025", follows: "b"), far[2]]) == "2025-12-31 a")
  }

  @Test func `a circle and a scenario that is not there end the search`() {
    #expect(
      known([scenario("a", follows: "b"), scenario("b", "2021", follows: "a")]) == "2021-12-31 b")
    #expect(known([scenario("a", "2022", follows: "gone")]) == "2022-12-31 a")
  }
}
