import Testing

@testable import ParleyStore

@Suite struct LoadedWorkspaceTests {
  private let scratch = ScratchFolder()

  init() {
    scratch.write("schema = 1\n", to: "workspace.toml")
    scratch.write("id,from\n12-01,2025-01-01\n", to: "rounds.csv")
    scratch.write("a\n", to: "notes/12-01.md")
  }

  private func read() -> LoadedWorkspace { WorkspaceReader(root: scratch.path).read() }

  @Test func `files that were only touched or written alike are the same`() {
    let before = read()
    scratch.remove("workspace.toml")
    scratch.write("schema = 1\n", to: "workspace.toml")
    #expect(read().holdsSameFiles(as: before))
  }

  @Test func `a file with other bytes of the same number is not the same`() {
    let before = read()
    scratch.write("schema = 2\n", to: "workspace.toml")
    #expect(!read().holdsSameFiles(as: before))
    #expect(read().files.map(\.bytes) == before.files.map(\.bytes))
  }

  @Test func `other notes, fewer files and other faults are not the same`() {
    let before = read()
    scratch.write("a\n", to: "notes/12-02.md")
    #expect(!read().holdsSameFiles(as: before))
    scratch.remove("notes/12-02.md")
    #expect(read().holdsSameFiles(as: before))
    scratch.write("?", to: "stray.csv")
    #expect(!read().holdsSameFiles(as: before))
    scratch.remove("stray.csv")
    scratch.remove("rounds.csv")
    #expect(!read().holdsSameFiles(as: before))
  }
}
