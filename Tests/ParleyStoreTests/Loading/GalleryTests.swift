import Glibc
import ParleyModel
import ParleyStore
import Testing

@Suite struct GalleryTests {
  @Test func `the base of the gallery is whole`() {
    let folder = ScratchFolder()
    Gallery.layBase(in: folder, as: "workspace")
    let loaded = WorkspaceReader(root: folder.path + "/workspace").read(checkingNotes: true)
    #expect(Diagnostic.text(loaded.diagnostics) == "0 errors, 0 warnings\n")
    #expect(loaded.workspace.rounds.count == 2)
    #expect(loaded.workspace.notes == ["2-01"])
  }

  @Test func `the gallery shows at least forty faults`() { #expect(Gallery.cases.count >= 40) }

  /// `PARLEY_RECORD=missing` writes the report of a case that has none; read it before you keep it.
  @Test(arguments: Gallery.cases)
  func `a broken workspace is reported exactly`(name: String) throws {
    let file = Gallery.path + "/" + name + ".txt"
    let text = String(decoding: try #require(Disk.bytes(file)), as: UTF8.self)
    let broken = GalleryCase(text)
    let folder = ScratchFolder()
    Gallery.layBase(in: folder, as: "workspace")
    broken.apply(to: folder, below: "workspace")
    let before = Disk.snapshot(folder.path)

    let loaded = WorkspaceReader(root: folder.path + "/workspace").read(checkingNotes: true)
    let report = Diagnostic.text(loaded.diagnostics).replacing(folder.path, with: "/temporary")

    #expect(Disk.snapshot(folder.path) == before, "reading changed the disk")
    if broken.expected == nil, getenv("PARLEY_RECORD").map({ strcmp($0, "missing") == 0 }) ?? false
    {
      let handle = try #require(fopen(file, "a"))
      fputs("=== expected\n" + report, handle)
      fclose(handle)
    } else {
      let expected = try #require(broken.expected, "no report is recorded")
      #expect(report == expected)
    }
  }
}
