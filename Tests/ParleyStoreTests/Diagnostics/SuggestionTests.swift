import Testing

@testable import ParleyStore

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("cpl", "cpi"), ("CPI", "cpi"), (" cpi", "cpi"), ("gpd", "gdp"),
    ("defense-budget", "defence-budget"),
    ("defence_budget", "defence-budget"), ("amount", "amounts"), ("def", "defence-budget"),
  ])
  func `a slip is recognised`(written: String, meant: String) {
    let known = ["cpi", "defence-budget", "gdp", "fixed", "none", "amounts"]
    #expect(nearest(to: written, among: known) == meant)
  }

  @Test(arguments: [
    "", "wages", "x", "the consumer price index of two years earlier, as published",
  ])
  func `what is far from everything gets no suggestion`(written: String) {
    #expect(nearest(to: written, among: ["cpi", "defence-budget", "gdp"]) == nil)
  }

  @Test func `the answer does not depend on the order`() {
    #expect(nearest(to: "KT25", among: ["KT26", "KT24"]) == "KT24")
    #expect(nearest(to: "KT25", among: ["KT24", "KT26"]) == "KT24")
  }
}
