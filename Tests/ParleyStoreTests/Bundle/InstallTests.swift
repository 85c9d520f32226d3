import ParleyModel
import ParleyStore
import Testing

@Suite struct InstallTests {
  private let disk = ScratchFolder()
  private var target: String { disk.path + "/a/b/sma" }

  @Test func `a new workspace has the bundled files, byte for byte`() throws {
    try BundledWorkspace().install(into: target)
    #expect(BundledWorkspace.files.count > 12)
    for (path, bytes) in BundledWorkspace.files {
      #expect(disk.bytes("a/b/sma/" + path) == bytes, "\(path)")
    }
    let names = Disk.names(in: target)
    #expect(!names.contains { $0.hasPrefix(".") }, "nothing hidden is left: \(names)")
  }

  @Test func `a skeleton has all tables without rows and is whole`() throws {
    disk.folder("empty")
    try EmptyWorkspace.undecided.install(into: disk.path + "/empty")
    let loaded = WorkspaceReader(root: disk.path + "/empty").read(checkingNotes: true)
    #expect(loaded.diagnostics.map(\.message.text) == ["the currency is not chosen yet"])
    #expect(!loaded.hasErrors)
    #expect(disk.text("empty/categories.csv")?.split(separator: "\n").count == 1)
    #expect(Disk.names(in: disk.path + "/empty/notes").isEmpty)
    #expect(Disk.names(in: disk.path + "/empty").contains("scenarios"))
  }

  @Test func `a folder that is not empty is refused and left as it is`() {
    disk.write("mine", to: "full/letter.txt")
    disk.write("mine", to: "full/other.txt")
    let before = Disk.snapshot(disk.path)
    do throws(InstallError) {
      try BundledWorkspace().install(into: disk.path + "/full")
      Issue.record("it was written into")
    } catch {
      #expect(
        error.text.replacing(disk.path, with: "/t") == """
          error: the folder '/t/full' is not empty: it holds 'letter.txt' and 1 more
          Nothing was written. Name a folder that is empty or does not exist yet.
          """)
    }
    #expect(Disk.snapshot(disk.path) == before)
  }

  @Test func `a file in the way is refused with its cause`() {
    disk.write("mine", to: "file")
    do throws(InstallError) {
      try BundledWorkspace().install(into: disk.path + "/file/sma")
      Issue.record("it was written into")
    } catch {
      #expect(
        error.message.english.replacing(disk.path, with: "/t")
          == "'/t/file/sma' cannot be made: a part of its path is no folder")
    }
  }

  @Test func `the themes are bundled`() {
    #expect(BundledThemes.files.map(\.path).contains("dark.toml"))
    #expect(BundledThemes.files.allSatisfy { !$0.bytes.isEmpty })
  }
}
