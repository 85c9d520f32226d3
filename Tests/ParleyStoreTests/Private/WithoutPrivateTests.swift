import Glibc
import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyStore

@Suite struct WithoutPrivateTests {
  private func expectSame(_ hidden: LoadedWorkspace, _ open: LoadedWorkspace) {
    #expect(hidden.workspace == open.workspace)
    #expect(hidden.diagnostics == open.diagnostics)
    #expect(hidden.scenarios == open.scenarios)
    #expect(hidden.projectable == open.projectable)
    #expect(hidden.assumptions == open.assumptions)
    #expect(hidden.statements == open.statements)
    #expect(hidden.scenarioTexts == open.scenarioTexts)
    #expect(hidden.tableTexts == open.tableTexts)
    #expect(hidden.files == open.files)
    #expect(hidden.papers == open.papers)
    #expect(hidden.privateFolder == open.privateFolder)
    #expect(hidden.holdsSameFiles(as: open))
    #expect(
      hidden.references.taken.mapValues(\.keys) == open.references.taken.mapValues(\.keys))
  }

  /// Whatever is right or wrong in private files, and in public ones that reach for them.
  @Test(arguments: 0..<200)
  func `hiding the papers leaves what a reading without them finds`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var papers = PrivateRig.papers
    for (name, text) in papers.sorted(by: { $0.key < $1.key }) {
      switch Int.random(in: 0..<5, using: &random) {
      case 0: papers[name] = nil
      case 1:
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        papers[name] = lines.shuffled(using: &random).joined(separator: "\n")
      case 2: papers[name] = String(text.prefix(Int.random(in: 0...text.count, using: &random)))
      default: break
      }
    }
    papers["odd-\(seed)"] = "x"
    let rig = PrivateRig(papers)
    let open = [
      ("scenarios/a.toml", "title = \"a\"\nbase = \"private/us-ask\"\n"),
      ("scenarios/b.toml", "title = \"b\"\nfollows = \"us-ask\"\n"),
      ("scenarios/c.toml", "title = \"c\"\nbase = \"as-signed\"\n[opening]\nchange = 2.0\n"),
      ("notes/2-03.md", "x"),
      ("offers.csv", rig.text("offers.csv")! + "2-JP2,2,,,JP,,,1.0,krw_bn,,,2-US9,MOFA22\n"),
      ("workspace.toml", "schema = 1\ntitle = \"x\"\n"),
    ]
    for (file, text) in open where Bool.random(using: &random) { rig.write(text, to: file) }
    if Int.random(in: 0..<8, using: &random) == 0 { chmodOpen(rig) }
    expectSame(rig.read(.all).withoutPrivate(), rig.read(.open))
  }

  private func chmodOpen(_ rig: PrivateRig) { chmod(rig.root + "/private", 0o755) }

  @Test func `without papers nothing changes`() {
    let rig = PrivateRig()
    expectSame(rig.read(.all).withoutPrivate(), rig.read(.open))
    expectSame(rig.read(.open).withoutPrivate(), rig.read(.open))
  }
}
