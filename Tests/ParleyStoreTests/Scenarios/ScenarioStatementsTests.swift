import ParleyModel
import Testing

@testable import ParleyStore

@Suite struct ScenarioStatementsTests {
  private let rig = ScenarioRig()

  private func shown(_ id: String, _ key: String, in loaded: LoadedWorkspace? = nil) -> String? {
    (loaded ?? rig.read()).statements[id]?[key].map { "\($0.place) \($0.remark)" }
  }

  @Test func `a setting says where it is written and what the line says of it`() {
    let loaded = rig.read()
    #expect(
      shown("as-signed", "opening.krw_bn", in: loaded)
        == "scenarios/as-signed.toml:8 +8.3 % on 2025 [KT24] [JAD24]")
    #expect(
      shown("as-signed", "terms.0.lag", in: loaded)
        == "scenarios/as-signed.toml:14 two years earlier [JAD24] [YNA24N]")
    #expect(shown("as-signed", "terms.0.to", in: loaded) == "scenarios/as-signed.toml:12 ")
    #expect(shown("as-signed", "terms.0", in: loaded) == "scenarios/as-signed.toml:10 ")
    #expect(
      shown("us-5bn", "terms.0.usd_m", in: loaded)
        == "scenarios/us-5bn.toml:9 reported on 2019-11-07, assets outside Korea included [ARI19B] "
        + "[SEED1]")
    #expect(shown("as-signed", "terms.0.floor", in: loaded) == nil)
  }

  @Test func `what comes from a base or the workspace is shown where it is written`() {
    let loaded = rig.read()
    #expect(
      shown("cpi-to-2035", "opening.krw_bn", in: loaded)
        == "scenarios/as-signed.toml:8 +8.3 % on 2025 [KT24] [JAD24]")
    #expect(
      shown("cpi-to-2035", "last_year", in: loaded)
        == "scenarios/cpi-to-2035.toml:4 the agreement ends in 2030 [KT24]")
    #expect(
      shown("freeze", "assumptions.price_year", in: loaded)
        == "workspace.toml:20 real terms: won of that year")
    #expect(
      shown("", "assumptions.drivers.cpi", in: loaded)
        == "workspace.toml:23 per cent; fitted to 2009-2025 (cpi_pct in indicators.csv)")
    #expect(shown("", "title", in: loaded) == nil)
  }

  @Test func `opening and terms are taken whole, a note never`() {
    let loaded = rig.read()
    #expect(
      shown("freeze", "terms.0.index", in: loaded)?.hasPrefix("scenarios/freeze.toml:8") == true)
    #expect(shown("freeze", "terms.0.cap", in: loaded) == nil)
    rig.write("title = \"x\"\nbase = \"as-signed\"\n[opening]\nchange = 1.0\n", to: "x")
    let more = rig.read()
    #expect(shown("x", "opening.krw_bn", in: more) == nil)
    #expect(shown("x", "note", in: more) == nil)
    #expect(shown("x", "terms.0.cap", in: more)?.hasPrefix("scenarios/as-signed.toml:15") == true)
  }

  @Test func `every spelling of a scenario states the same keys`() {
    let keys = [
      "assumptions.price_year", "assumptions.drivers.cpi.mean", "assumptions.paths.cpi.2026",
    ]
    for spelling in ScenarioSpelling.allCases.dropFirst(4) {
      rig.write(spelling.text(of: rig.text(of: "as-signed")!), to: "x")
      let stated = rig.read().statements["x"] ?? [:]
      for key in keys + ["opening.krw_bn", "terms.0.cap", "first_year"] {
        #expect(stated[key]?.place.file == "scenarios/x.toml", "\(spelling) \(key)")
      }
    }
  }

  @Test func `a hash in a text is no remark`() {
    rig.write("title = \"a # b\" # c # d \r\nx = { y = '#', z = 1 } # e\n", to: "x")
    #expect(shown("x", "title") == "scenarios/x.toml:1 c # d")
    #expect(shown("x", "x.y") == "scenarios/x.toml:2 e")
    #expect(shown("x", "x.z") == "scenarios/x.toml:2 e")
  }

  @Test func `a line of many values is looked at once`() {
    let items = (0..<40_000).map { "{ a = \($0) }" }.joined(separator: ",")
    rig.write("title = \"x\"\nterms = [\(items)] # all\n", to: "x")
    let clock = ContinuousClock()
    var remark: String?
    let time = clock.measure { remark = shown("x", "terms.39999.a") }
    #expect(remark == "scenarios/x.toml:2 all")
    // Looking at the rest of the line for each value would take minutes.
    #expect(time < .seconds(20))
  }

  @Test(arguments: [
    ("+8.3 % on 2025 [KT24] [JAD24]", ["KT24", "JAD24"]), ("[KT24, JAD24]", ["KT24", "JAD24"]),
    ("none", []), ("[]", []), ("open [KT24", []), ("a] b [X]", ["X"]), ("", []),
  ])
  func `a remark names its sources in brackets`(remark: String, sources: [String]) {
    let statement = SettingStatement(place: Place(file: "x", line: 1), remark: remark)
    #expect(statement.sources == sources)
  }

  @Test func `the bytes of every scenario are kept as read`() {
    rig.write("title = [", to: "broken")
    let loaded = rig.read()
    #expect(loaded.scenarioTexts.count == loaded.scenarios.count)
    #expect(loaded.scenarioTexts["broken"] == Array("title = [".utf8))
  }
}
