import Foundation
import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

struct ExternalEditorTests {
  @Test(arguments: [
    (["VISUAL": "vim -u NONE", "EDITOR": "nano"], ["vim", "-u", "NONE"]),
    (["VISUAL": "  ", "EDITOR": "nano"], ["nano"]), ([:], ["vi"]),
  ])
  func `the editor is VISUAL, else EDITOR, else vi`(
    environment: [String: String], words: [String]
  ) {
    #expect(ExternalEditor(environment: environment).words == words)
  }

  @Test func `the file is one argument behind two dashes and no shell sees it`() throws {
    let folder = try TemporaryFolder()
    let script = folder.path + "/editor"
    try folder.install("editor", "printf '%s\\n' \"$@\" > \"$3.seen\"")
    let file = folder.path + "/a $(touch x) note.md"
    let editor = ExternalEditor(environment: ["EDITOR": script + " -w"])
    #expect(editor.run(on: file) == .finished)
    let seen = try String(contentsOfFile: file + ".seen", encoding: .utf8)
    #expect(seen == "-w\n--\n\(file)\n")
  }

  @Test func `an editor that is missing or fails says so`() {
    let missing = ExternalEditor(environment: ["EDITOR": "/no/such/editor"]).run(on: "x")
    #expect(missing == .notStarted("No such file or directory"))
    let failing = ExternalEditor(environment: ["EDITOR": "false"]).run(on: "x")
    let code = 1
    #expect(failing == .failed("it ended with exit code \(code)"))
  }
}
