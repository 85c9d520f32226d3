import Glibc
import Testing

@testable import ParleyStore

@Suite struct FirstUseTests {
  private let disk = ScratchFolder()
  private let bundle = BundledWorkspace()
  private var copy: String { disk.path + "/parley/sma" }

  /// Makes a first-use copy as an older parley left it: one file in an older version, one missing.
  private func makeOldCopy() throws {
    #expect(try bundle.prepare(firstUseCopy: copy) == .made)
    disk.write("old", to: "parley/sma/payments.csv")
    disk.remove("parley/sma/notes/12-01.md")
    var manifest = try #require(BundleManifest(disk.bytes("parley/sma/.parley-bundled")!))
    manifest.bundle = "0123456789abcdef"
    manifest.files["payments.csv"] = FNV1a(of: "old".utf8).hex
    manifest.files["notes/12-01.md"] = nil
    disk.write(manifest.text, to: "parley/sma/.parley-bundled")
  }

  private func bundled(_ path: String) -> [UInt8]? {
    BundledWorkspace.files.first { $0.path == path }?.bytes
  }

  @Test func `the copy is made once and then left alone`() throws {
    #expect(try bundle.prepare(firstUseCopy: copy) == .made)
    let before = Disk.snapshot(copy)
    #expect(try bundle.prepare(firstUseCopy: copy) == .unchanged)
    #expect(Disk.snapshot(copy) == before)
    let loaded = WorkspaceReader(root: copy).read(checkingNotes: true)
    #expect(Diagnostic.text(loaded.diagnostics) == "0 errors, 0 warnings\n")
  }

  @Test func `files nobody changed are refreshed, new ones added`() throws {
    try makeOldCopy()
    #expect(
      try bundle.prepare(firstUseCopy: copy) == .refreshed(["payments.csv", "notes/12-01.md"]))
    #expect(disk.bytes("parley/sma/payments.csv") == bundled("payments.csv"))
    #expect(disk.bytes("parley/sma/notes/12-01.md") == bundled("notes/12-01.md"))
    #expect(try bundle.prepare(firstUseCopy: copy) == .unchanged)
  }

  @Test func `a refreshed file keeps its mode`() throws {
    try makeOldCopy()
    chmod(copy + "/payments.csv", 0o640)
    _ = bundle.refresh(firstUseCopy: copy)
    var status = stat()
    #expect(stat(copy + "/payments.csv", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o640)
  }

  @Test func `what the user changed, deleted or linked stays`() throws {
    try makeOldCopy()
    disk.write("mine", to: "parley/sma/rounds.csv")
    disk.remove("parley/sma/scenarios/us-5bn.toml")
    disk.write("old", to: "elsewhere.csv")
    disk.remove("parley/sma/payments.csv")
    disk.link("parley/sma/payments.csv", to: "../../elsewhere.csv")
    #expect(bundle.refresh(firstUseCopy: copy) == ["notes/12-01.md"])
    #expect(disk.text("parley/sma/rounds.csv") == "mine")
    #expect(disk.bytes("parley/sma/scenarios/us-5bn.toml") == nil)
    #expect(disk.text("elsewhere.csv") == "old")
  }

  @Test func `a workspace made by init is never refreshed`() throws {
    try bundle.install(into: copy)
    disk.write("mine", to: "parley/sma/rounds.csv")
    let before = Disk.snapshot(copy)
    #expect(bundle.refresh(firstUseCopy: copy).isEmpty)
    #expect(try bundle.prepare(firstUseCopy: copy) == .unchanged)
    #expect(Disk.snapshot(copy) == before)
  }

  @Test func `an interrupted copy is finished at the next start`() throws {
    disk.write(
      BundleManifest(bundle: BundleManifest.unfinished).text, to: "parley/sma/.parley-bundled")
    disk.write(bundled("rounds.csv")!, to: "parley/sma/rounds.csv")
    guard case .refreshed(let names) = try bundle.prepare(firstUseCopy: copy) else {
      Issue.record("nothing was done")
      return
    }
    #expect(names.count == BundledWorkspace.files.count - 1)
    #expect(!WorkspaceReader(root: copy).read().hasErrors)
  }

  @Test func `a folder with files of someone else is not taken`() {
    disk.write("mine", to: "parley/sma/letter.txt")
    #expect(throws: InstallError.self) { try bundle.prepare(firstUseCopy: copy) }
    #expect(Disk.names(in: copy) == ["letter.txt"])
  }

  @Test(arguments: ["", "mine", "# parley", "\u{0}"])
  func `a manifest that is none refreshes nothing`(text: String) throws {
    try makeOldCopy()
    disk.write(text, to: "parley/sma/.parley-bundled")
    #expect(bundle.refresh(firstUseCopy: copy).isEmpty)
    #expect(disk.text("parley/sma/payments.csv") == "old")
  }
}
