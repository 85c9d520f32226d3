import ParleyStore
import Testing

struct WorkspaceNamesTests {
  private let disk = ScratchFolder()

  @Test func `scenarios are the files of their folder, private ones left out`() {
    disk.write("", to: "scenarios/freeze.toml")
    disk.write("title = 3", to: "scenarios/as-signed.toml")
    disk.write("", to: "scenarios/notes.txt")
    disk.write("", to: "private/scenarios/ask.toml")
    let names = WorkspaceNames(.argument(disk.path))
    #expect(names.scenarios == ["as-signed", "freeze"])
  }

  @Test func `rounds are the ids of their table, wherever the column stands`() {
    disk.write("title,id\r\nFirst,12-01\r\n,\r\nSecond,\"12-02\"\r\nshort\r\n", to: "rounds.csv")
    #expect(WorkspaceNames(.argument(disk.path)).rounds == ["12-01", "12-02"])
  }

  @Test func `a folder that is no workspace has no names`() {
    let names = WorkspaceNames(.argument(disk.path + "/missing"))
    #expect(names.scenarios.isEmpty && names.rounds.isEmpty)
  }

  @Test func `a copy that is still to be made has the names of the bundled workspace`() {
    let names = WorkspaceNames(.firstUse(disk.path + "/sma"))
    #expect(names.scenarios.contains("as-signed") && names.rounds.contains("12-04"))
  }
}
