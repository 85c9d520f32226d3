import ParleyModel
import Testing

@testable import ParleyApp

struct CompletedWordsTests {
  private func workspace(_ words: [String]) -> String? {
    CompletedWords(
      words,
      Surroundings(
        environment: ["HOME": "/home/lee"], currentDirectory: "/", clock: .system,
        print: { _ in }, complain: { _ in })
    ).workspace
  }

  @Test(arguments: [
    (["parley", "project", "-w", "sma", ""], "sma"),
    (["parley", "project", "", "--workspace", "'my talks'"], "my talks"),
    (["parley", "project", "--workspace=my\\ talks"], "my talks"),
    (["parley", "project", "-w", "\"a 'b' \\\" c\""], "a 'b' \" c"),
    (["parley", "project", "-w", "'a\\b'"], "a\\b"),
    (["parley", "project", "-w", "~"], "/home/lee"),
    (["parley", "project", "-w", "~/talks"], "/home/lee/talks"),
    (["parley", "project", "-w", "'~/talks'"], "~/talks"),
  ])
  func `the workspace is the word the shell would pass on`(words: [String], path: String) {
    #expect(workspace(words) == path)
  }

  @Test func `a command line without -w names no workspace`() {
    #expect(workspace(["parley", "project", "workspace"]) == nil)
    #expect(workspace(["parley", "project", "-w"]) == nil)
  }

  @Test func `a list is gone on with behind its last comma, no word twice`() {
    let names = ["krw", "usd", "real"]
    #expect(CompletedWords.list(names, after: "k") == names)
    #expect(CompletedWords.list(names, after: "usd,k") == ["usd,krw", "usd,real"])
    #expect(CompletedWords.list(names, after: "real,krw,") == ["real,krw,usd"])
  }
}
