import Glibc
import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp
@testable import ParleyStore

/// Every fault of a scenario's file, and every refusal to write one, in Korean.
struct KoreanScenarioFileTests {
  /// A scenario up to its opening.
  private static let head = "title = \"X\"\nfirst_year = 2026\nlast_year = 2028\n"
  private static let whole = "\(head)[opening]\nkrw_bn = 1500\n"
  private static let term = "[[terms]]\nfrom = 2027\nto = 2028\n"

  /// Files with at least one fault each, of every kind; `base.toml` lies beside them.
  private static let broken: [String] = [
    // Keys.
    "", "titel = \"X\"\n", "\(head)[opening]\nkrw_bm = 1\n",
    "\(whole)\(term)index = \"cpi\"\nkap = 3\n", "title = 3\n",
    // Opening.
    "\(head)[opening]\n", "\(head)[opening]\nkrw_bn = 1\nchange = 2\n",
    "\(head)[opening]\nkrw_bn = 1\non = 2025\n",
    "\(head)[opening]\nchange = 2\non = 2027\n\(term)index = \"cpi\"\nlag = 2\n",
    // Terms.
    "\(whole)[[terms]]\nindex = \"cpi\"\n", "\(whole)\(term)",
    "\(whole)[[terms]]\nfrom = 2028\nto = 2027\nindex = \"cpi\"\n",
    "\(whole)\(term)index = \"cpi\"\n[[terms]]\nfrom = 2028\nto = 2028\nindex = \"none\"\n",
    "\(whole)\(term)index = \"cpi\"\ncap = 1\nfloor = 2\n", "\(whole)\(term)index = \"cpl\"\n",
    "\(whole)\(term)index = \"fixed\"\n", "\(whole)\(term)index = \"cpi\"\nrate = 3.0\n",
    "\(whole)\(term)index = \"amounts\"\n",
    "\(whole)\(term)index = \"amounts\"\nkrw_bn = [1.0]\nusd_m = [1.0]\n",
    "\(whole)\(term)index = \"amounts\"\nkrw_bn = 3\n",
    "\(whole)\(term)index = \"amounts\"\nkrw_bn = [1.0]\n",
    // Beside the others.
    "\(whole)follows = 3\n", "title = \"X\"\nbase = \"bse\"\n", "title = \"X\"\nbase = \"x\"\n",
    "title = \"X\"\nfirst_year = 2030\nlast_year = 2028\n[opening]\nkrw_bn = 1\n",
    "title = \"X\"\nbase = \"base\"\nfirst_year = 2040\n",
    "title = \"X\"\nbase = \"base\"\nlast_year = 2020\n",
    "title = \"X\"\nfirst_year = 2026\nlast_year = 2128\n[opening]\nkrw_bn = 1\n",
    "title = \"X\"\nbase = \"base\"\nlast_year = 2030\n", whole,
    "title = \"X\"\nbase = \"base\"\n[[terms]]\nfrom = 2028\nto = 2028\nindex = \"none\"\n",
    // What only shows when it is projected.
    "\(head)[opening]\nchange = 2\non = 1950\n\(term)index = \"none\"\n",
    "title = \"X\"\nfirst_year = 1980\nlast_year = 1981\n[opening]\nkrw_bn = 1500\n\(early)",
    "title = \"X\"\nfirst_year = 1982\nlast_year = 1982\nfollows = \"leaning\"\n\(rise)",
  ]

  /// A term that needs a figure of 1971, before the first one that is published.
  private static let early =
    "[[terms]]\nfrom = 1981\nto = 1981\nindex = \"cpi\"\nlag = 10\n"
  private static let rise = "[opening]\nchange = 1\n"

  /// What lies beside the broken file; the second can be projected by a value of its own only.
  private static let beside: [String: String] = [
    "base":
      "\(head.replacing("2028", with: "2027"))[opening]\nkrw_bn = 1500\n\(none)",
    "leaning":
      """
    title = "Leaning"
    first_year = 1980
    last_year = 1981
    [opening]
    krw_bn = 1500
    \(early)
    [assumptions.paths.cpi]
    1971 = 0.5
    """,
  ]
  private static let none = "[[terms]]\nfrom = 2027\nto = 2027\nindex = \"none\"\n"

  /// The diagnostics of a workspace with a broken scenario.
  private static func diagnostics(of text: String) throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "sma")
    for (id, text) in beside.merging(["x": text], uniquingKeysWith: { $1 }) {
      try folder.write(Array(text.utf8), to: "sma/scenarios/\(id).toml")
    }
    return WorkspaceReader(root: root).read().diagnostics
  }

  @Test(arguments: broken)
  func `a fault and its remedy have a translation`(_ text: String) throws {
    let diagnostics = try Self.diagnostics(of: text)
    #expect(!diagnostics.isEmpty)
    for diagnostic in diagnostics {
      #expect(Translation(of: diagnostic.message).missing == [])
      #expect(Translation(of: diagnostic.help).missing == [])
    }
  }

  /// What is said where a scenario is not written.
  private func refusals() throws -> [ScenarioSaveOutcome] {
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "sma")
    let store = ScenarioStore(root: root)
    let loaded = WorkspaceReader(root: root).read()
    let saved = try #require(loaded.projectable["as-signed"])
    let bytes = try #require(loaded.scenarioTexts["as-signed"])
    func save(
      _ id: String, loaded: [UInt8], from saved: Scenario, _ change: (inout Scenario) -> Void
    ) -> ScenarioSaveOutcome {
      var live = saved
      change(&live)
      return store.save(
        ScenarioChanges(from: saved, to: live), into: id, loaded: loaded, overruling: true)
    }
    func create(_ change: (inout Scenario) -> Void) -> ScenarioSaveOutcome {
      var live = saved
      change(&live)
      return store.create(
        live, from: saved, title: "New", note: "", id: "new", assumptions: loaded.assumptions,
        knownFrom: nil)
    }
    func write(_ text: String) throws {
      try folder.write(Array(text.utf8), to: "sma/scenarios/as-signed.toml")
    }
    var outcomes = [
      save("../x", loaded: bytes, from: saved) { $0.title = "x" },
      save("none", loaded: bytes, from: saved) { $0.title = "x" },
      save("as-signed", loaded: bytes, from: saved) { $0.terms[0].cap = -101 },
      create { $0.assumptions.priceYear = nil }, create { $0.terms[0].lag = 11 },
    ]
    let text = String(decoding: bytes, as: UTF8.self)
    try write(text.replacing("cap = 5.0", with: "cap = = 5.0"))
    outcomes.append(save("as-signed", loaded: bytes, from: saved) { $0.terms[0].cap = 4 })
    try write(text.replacing("title = \"12th SMA as signed\"", with: "title.x = 1"))
    outcomes.append(save("as-signed", loaded: bytes, from: saved) { $0.title = "x" })
    try write(text + "\n[assumptions.paths.cpi]\n2026 = 2.0\n")
    let based = try #require(WorkspaceReader(root: root).read().projectable["freeze"])
    outcomes.append(
      save("freeze", loaded: try #require(loaded.scenarioTexts["freeze"]), from: based) {
        $0.assumptions.paths = [:]
      })
    outcomes.append(tryingForEver(root: root, from: saved, bytes))
    return outcomes
  }

  /// A save of a file that another program writes again and again.
  private func tryingForEver(
    root: String, from saved: Scenario, _ bytes: [UInt8]
  ) -> ScenarioSaveOutcome {
    var fileSystem = FileSystem.system
    let (write, path) = (fileSystem.write, root + "/scenarios/as-signed.toml")
    fileSystem.write = { file, bytes throws(SystemError) in
      if let other = fopen(path, "a") {
        fputs("# one more line\n", other)
        fclose(other)
      }
      return try write(file, bytes)
    }
    var live = saved
    live.title = "x"
    return ScenarioStore(root: root, fileSystem: fileSystem).save(
      ScenarioChanges(from: saved, to: live), into: "as-signed", loaded: bytes, overruling: true)
  }

  @Test func `a refusal to write a scenario has a translation`() throws {
    for outcome in try refusals() {
      switch outcome {
      case .refused(let cause, let remedy):
        #expect(Translation(of: cause).missing == [])
        #expect(Translation(of: remedy).missing == [])
      case .failed(let fault): #expect(Translation(of: fault.message).missing == [])
      case .saved, .conflict, .exists: Issue.record("\(outcome)")
      }
    }
  }

  @Test func `every translation is one of a fault that can be`() throws {
    var said: Set<String> = []
    for text in Self.broken {
      for diagnostic in try Self.diagnostics(of: text) {
        said.formUnion(Translation(of: diagnostic.message).templates)
        said.formUnion(Translation(of: diagnostic.help).templates)
      }
    }
    for outcome in try refusals() {
      guard case .refused(let cause, let remedy) = outcome else { continue }
      said.formUnion(Translation(of: cause).templates)
      said.formUnion(Translation(of: remedy).templates)
    }
    #expect(Set(KoreanWords.scenarioFiles.keys).subtracting(said) == [])
  }
}
