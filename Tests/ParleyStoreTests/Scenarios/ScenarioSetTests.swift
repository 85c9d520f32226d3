import ParleyModel
import Testing

@testable import ParleyStore

@Suite struct ScenarioSetTests {
  private func messages(_ files: [String: String]) -> [String: [String]] {
    let set = ScenarioSet(
      files.sorted { $0.key < $1.key }.map {
        ScenarioFile(id: $0.key, TOMLDocument(parsing: Array($0.value.utf8)))
      })
    return Dictionary(
      uniqueKeysWithValues: set.files.map { ($0.id, $0.faults.map(\.message.english)) })
  }

  @Test func `a scenario that rests on itself is a circle`() {
    #expect(
      messages(["a": "title = \"A\"\nbase = \"a\""]) == [
        "a": ["base 'a' leads back to this scenario"]
      ])
  }

  @Test func `two ways to the same scenario are no circle`() {
    let found = messages([
      "a": "base = \"b\"\nfollows = \"c\"", "b": "base = \"d\"", "c": "base = \"d\"",
      "d": "title = \"D\"\nfirst_year = 2026\nlast_year = 2026\n[opening]\nkrw_bn = 1",
    ])
    #expect(found.values.allSatisfy { $0.isEmpty })
  }

  @Test func `a long chain of bases is followed`() {
    var files = ["s0": "title = \"0\"\nfirst_year = 2026\nlast_year = 2026\n[opening]\nkrw_bn = 1"]
    for number in 1...2_000 { files["s\(number)"] = "base = \"s\(number - 1)\"" }
    #expect(messages(files).values.allSatisfy { $0.isEmpty })
  }

  @Test func `a scenario without a title goes by its id`() {
    let set = ScenarioSet([ScenarioFile(id: "high", TOMLDocument(parsing: []))])
    #expect(set.summaries == [ScenarioSummary(id: "high", title: "high")])
  }
}
