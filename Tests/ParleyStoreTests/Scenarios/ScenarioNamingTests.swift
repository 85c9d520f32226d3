import Testing

@testable import ParleyStore

@Suite struct ScenarioNamingTests {
  @Test(arguments: [
    ("12th SMA as signed", "12th-sma-as-signed"), ("3 % a year, whatever", "3-a-year-whatever"),
    ("  --  ", "scenario"), ("", "scenario"), ("../../etc", "etc"), ("제12차 협정 (안)", "제12차-협정-안"),
    ("\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8} A", "한국-a"), ("Café Ü", "caf"),
    ("USD 5bn: März", "usd-5bn-m-rz"), ("日本 2", "2"), ("a\u{0}b\nc", "a-b-c"), ("½ ²", "scenario"),
  ])
  func `a title becomes a file name`(title: String, id: String) {
    let found = ScenarioStore.id(fromTitle: title, taken: [])
    #expect(Array(found.unicodeScalars) == Array(id.unicodeScalars))
    #expect(FileName.isPossible(found))
  }

  @Test func `a name that is taken gets a number`() {
    #expect(ScenarioStore.id(fromTitle: "Cap 4", taken: ["cap-4"]) == "cap-4-2")
    #expect(ScenarioStore.id(fromTitle: "Cap 4", taken: ["Cap-4", "cap-4-2"]) == "cap-4-3")
    #expect(ScenarioStore.id(fromTitle: "?", taken: ["scenario"]) == "scenario-2")
    #expect(ScenarioStore.id(fromTitle: "한", taken: ["\u{1112}\u{1161}\u{11AB}"]) == "한-2")
  }

  @Test func `a long title is cut between characters`() {
    let id = ScenarioStore.id(fromTitle: String(repeating: "협", count: 300), taken: [])
    #expect(id.utf8.count <= 84)
    #expect(id.allSatisfy { $0 == "협" })
  }
}
