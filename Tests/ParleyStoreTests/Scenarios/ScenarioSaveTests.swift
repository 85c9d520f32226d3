import ParleyModel
import Testing

@testable import ParleyStore

/// The exact text of files after one change.
@Suite struct ScenarioSaveTests {
  private let rig = ScenarioRig()

  @Test func `a cap is changed where it stands`() throws {
    let before = try #require(rig.text(of: "as-signed"))
    #expect(
      rig.changed("as-signed") { $0.terms[0].cap = 4.25 }
        == before.replacing("cap = 5.0  ", with: "cap = 4.25  "))
  }

  @Test func `terms of the base are stated whole`() throws {
    rig.write("title = \"x\"\nbase = \"as-signed\"\n\n[assumptions]\nprice_year = 2020\n", to: "x")
    #expect(
      rig.changed("x") { $0.terms[0].cap = 4 } == """
        title = "x"
        base = "as-signed"

        [[terms]]
        from = 2027
        to = 2030
        index = "cpi"
        lag = 2
        cap = 4.0

        [assumptions]
        price_year = 2020

        """)
  }

  @Test func `an opening of the base is stated before the terms`() throws {
    let before = try #require(rig.text(of: "freeze"))
    #expect(
      rig.changed("freeze") { $0.opening = .usd(1100) }
        == before.replacing(
          "base = \"as-signed\"\n", with: "base = \"as-signed\"\n\n[opening]\nusd_m = 1100\n"))
  }

  @Test func `assumptions are stated key by key`() throws {
    let before = try #require(rig.text(of: "freeze"))
    #expect(
      rig.changed("freeze") {
        $0.assumptions.priceYear = 2020
        $0.assumptions.cpi.mean = 2.5
        $0.assumptions.paths[.fx] = [2026: 1450]
      } == before + """

        [assumptions]
        price_year = 2020

        [assumptions.drivers.cpi]
        mean = 2.5

        [assumptions.paths.fx]
        2026 = 1450.0

        """)
  }

  @Test func `another kind of opening takes the place of the old one`() throws {
    let before = try #require(rig.text(of: "as-signed"))
    #expect(
      rig.changed("as-signed") { $0.opening = .change(8.3, on: 2025) }
        == before.replacing(
          "krw_bn = 1519.2                 # +8.3 % on 2025 [KT24] [JAD24]\n",
          with: "change = 8.3\non = 2025\n"))
  }

  @Test func `a lag of none is removed, not written`() throws {
    let before = try #require(rig.text(of: "as-signed"))
    let line = "lag = 2                         # two years earlier [JAD24] [YNA24N]\n"
    #expect(before.contains(line))
    #expect(rig.changed("as-signed") { $0.terms[0].lag = 0 } == before.replacing(line, with: ""))
  }

  @Test func `a term that is divided keeps the lines of its first part`() throws {
    let before = try #require(rig.text(of: "as-signed"))
    #expect(
      rig.changed("as-signed") {
        $0.terms[0].to = 2028
        $0.terms.append(
          ScenarioTerm(from: 2029, to: 2030, index: .fixed, rate: 3, place: $0.terms[0].place))
      } == before.replacing("to = 2030", with: "to = 2028")
        + "\n[[terms]]\nfrom = 2029\nto = 2030\nindex = \"fixed\"\nrate = 3.0\n")
  }

  @Test func `whole amounts stay whole and only the one changes`() throws {
    let before = try #require(rig.text(of: "us-5bn"))
    #expect(
      rig.changed("us-5bn") { $0.terms[0].amounts[1] = 4500 }
        == before.replacing("[5000, 5000, 5000, 5000]", with: "[5000, 4500, 5000, 5000]"))
  }

  @Test func `a note that goes is removed, or hides that of no note`() {
    rig.write("title = \"x\"\nnote = \"y\" # z\nbase = \"as-signed\"\n", to: "x")
    #expect(
      rig.changed("x") { $0.note = "" } == "title = \"x\"\nnote = \"\" # z\nbase = \"as-signed\"\n")
    #expect(rig.changed("as-signed") { $0.note = "" }?.contains("note") == false)
  }

  @Test func `no terms at all are stated where the base has some`() throws {
    rig.write("title = \"x\"\nbase = \"as-signed\"\n", to: "x")
    #expect(
      rig.changed("x") {
        $0.terms = []
        $0.lastYear = 2026
      }
        == "title = \"x\"\nbase = \"as-signed\"\nlast_year = 2026\nterms = []\n")
    #expect(rig.read().projectable["x"]?.terms == [])
  }

  @Test func `a link is saved where it leads`() throws {
    let text = try #require(rig.text(of: "as-signed"))
    rig.disk.write(text, to: "elsewhere.toml")
    rig.disk.remove("sma/scenarios/as-signed.toml")
    rig.disk.link("sma/scenarios/as-signed.toml", to: "../../elsewhere.toml")
    #expect(rig.changed("as-signed") { $0.title = "x" } != nil)
    #expect(rig.disk.text("elsewhere.toml")?.hasPrefix("title = \"x\"\n") == true)
  }

  // MARK: Refusals

  @Test func `a value that the base gives cannot be taken away`() throws {
    let base = try #require(rig.text(of: "as-signed"))
    rig.write(base + "\n[assumptions.paths.cpi]\n2026 = 2.0\n", to: "as-signed")
    #expect(
      rig.save("freeze", of: rig.read()) { $0.assumptions.paths = [:] }.words
        == "'assumptions.paths.cpi.2026' is stated in 'scenarios/as-signed.toml', and "
        + "'scenarios/freeze.toml' cannot take it away. Give it another value, remove it there, or "
        + "save as a new scenario.")
    #expect(
      rig.save("freeze", of: rig.read()) { $0.assumptions.priceYear = nil }.words?
        .hasPrefix("'assumptions.price_year' is stated in 'workspace.toml'") == true)
  }

  @Test func `a change that would break the file is refused`() throws {
    let before = rig.text(of: "as-signed")
    #expect(
      rig.save("as-signed", of: rig.read()) { $0.terms[0].cap = -101 }.words
        == "'scenarios/as-signed.toml' would no longer be valid: cap '-101.0' is out of range. It "
        + "must be from -100 to 1,000,000. Nothing was written.")
    #expect(rig.text(of: "as-signed") == before)
  }

  @Test func `a fault the file had before is no reason`() throws {
    let text = try #require(rig.text(of: "as-signed"))
    let loaded = rig.read()
    let saved = try #require(loaded.projectable["as-signed"])
    var live = saved
    live.title = "x"
    let faulty = Array(("kap = 3\n" + text).utf8)
    rig.disk.write(faulty, to: "sma/scenarios/as-signed.toml")
    let outcome = rig.store.save(
      ScenarioChanges(from: saved, to: live), into: "as-signed", loaded: faulty, overruling: false)
    #expect(outcome.text?.hasPrefix("kap = 3\ntitle = \"x\"\n") == true)
  }

  @Test func `an id that could lead elsewhere is refused`() {
    let saved = rig.read().projectable["as-signed"]!
    let changes = ScenarioChanges(from: saved, to: saved)
    #expect(
      rig.store.save(changes, into: "../x", loaded: [], overruling: false).words
        == "the id '../x' cannot name a file. Give the scenario another title.")
  }

  @Test func `a folder of scenarios that leaves the workspace is refused`() throws {
    let elsewhere = ScratchFolder()
    let loaded = rig.read()
    elsewhere.write(loaded.scenarioTexts["as-signed"]!, to: "as-signed.toml")
    rig.disk.remove("sma/scenarios")
    rig.disk.link("sma/scenarios", to: elsewhere.path)
    let before = Disk.snapshot(elsewhere.path)
    #expect(
      rig.save("as-signed", of: loaded) { $0.title = "x" }.words
        == "'scenarios' is a link that leaves the workspace, to '\(elsewhere.path)'. Replace the "
        + "link by a folder and move the scenarios into it.")
    #expect(Disk.snapshot(elsewhere.path) == before)
  }
}
