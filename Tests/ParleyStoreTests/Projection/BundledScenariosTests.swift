import ParleyModel
import ParleyStore
import Testing

/// The scenarios that come with the program, on the published record.
struct BundledScenariosTests {
  private let loaded: LoadedWorkspace = {
    let scratch = ScratchFolder()
    for (path, bytes) in BundledWorkspace.files { scratch.write(bytes, to: path) }
    return WorkspaceReader(root: scratch.path).read()
  }()

  private func projection(_ id: String) throws -> Projection {
    try Projection(
      of: try #require(loaded.projectable[id]), in: loaded.workspace,
      scenarios: loaded.projectable)
  }

  // The figures every brief quotes, PROJECTION.md 5 and 6.
  @Test func `the 12th agreement as signed costs 7,917.1 bn, at most 8,204.7, at least 7,723.6`()
    throws
  {
    let projection = try projection("as-signed")
    let measured = try projection.measured(.krw)
    #expect(measured.years.map(\.central) == [1519.2, 1551.1, 1583.7, 1615.4, 1647.7])
    #expect(measured.total.central == 7917.1)
    #expect(measured.total.ceiling == 8204.7)
    #expect(measured.total.floor == 7723.6)
    #expect(projection.cumulativeRise?.text == "+17.5 % on 2025 (3.3 % a year)")
  }

  @Test func `the 11th agreement under the CPI rule would have ended at 1,313.3 bn`() throws {
    let measured = try projection("eleventh-under-cpi").measured(.krw)
    #expect(measured.years.last?.central == 1313.3)
    #expect(measured.total.state == .set)
  }

  @Test(arguments: [
    (2026, "1,519.2 agreed for 2026, payments.csv:"),
    (2027, "1,551.1 = 1,519.2 x (1 + min(2.1 %, 5.0 %)), scenarios/as-signed.toml:10; CPI 2025 = "),
    (2028, "1,583.7 = 1,551.1 x (1 + min(2.1 %, 5.0 %)), scenarios/as-signed.toml:10; CPI 2026 = "),
  ])
  func `its years say where they come from`(year: Int, beginning: String) throws {
    let projection = try projection("as-signed")
    #expect(projection.account(.krw, year).hasPrefix(beginning))
    let figure = try #require(projection.figure(.krw, year)?.figure)
    for place in figure.provenance.places {
      #expect(place.file.hasSuffix(".csv") || place.file.hasSuffix(".toml"))
      #expect(place.line > 0, "\(place)")
    }
    let known = Set(loaded.workspace.sources.map(\.id))
    #expect(Set(figure.provenance.sources).isSubset(of: known))
    #expect(!figure.provenance.sources.isEmpty)
  }

  @Test func `every scenario is projected with a reason for each of its years`() throws {
    #expect(loaded.projectable.count == 8)
    for id in loaded.projectable.keys.sorted() {
      let projection = try projection(id)
      for measure in Measure.allCases {
        let measured = try projection.measured(measure)
        #expect(measured.years.allSatisfy { $0.central > 0 && $0.central.isFinite }, "\(id)")
        for year in projection.years {
          #expect(projection.account(measure, year).contains(":"), "\(id) \(year)")
        }
      }
    }
  }

  @Test func `every number of every scenario has a key that is read back`() throws {
    for (id, scenario) in loaded.projectable {
      #expect(scenario.keys.count >= 12, "\(id)")
      #expect(Set(scenario.keys).count == scenario.keys.count, "\(id)")
      for key in scenario.keys {
        #expect(ScenarioKey(key.text) == key, "\(id) \(key.text)")
        let value = try #require(scenario[key], "\(id) \(key.text)")
        #expect(key.range.contains(value), "\(id) \(key.text)")
      }
    }
  }
}
