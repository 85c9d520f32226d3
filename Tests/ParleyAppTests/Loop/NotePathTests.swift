import Foundation
import ParleyTestSupport
import Testing

@testable import ParleyApp

struct NotePathTests {
  @Test func `a note stands in notes, whose folder is made`() throws {
    let folder = try TemporaryFolder()
    let path = try NotePath.prepare("12-04", root: folder.path).get()
    #expect(path == folder.path + "/notes/12-04.md")
    #expect(FileManager.default.fileExists(atPath: folder.path + "/notes"))
  }

  @Test(arguments: ["../x", "a/b", ".hidden", "-rf", "", "a\u{1B}b"])
  func `an id that could lead elsewhere is refused`(id: String) throws {
    let folder = try TemporaryFolder()
    #expect(throws: NotePath.Refusal.self) { try NotePath.prepare(id, root: folder.path).get() }
  }

  @Test func `a link in place of a note is refused`() throws {
    let folder = try TemporaryFolder()
    try folder.write([], to: "notes/keep")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/notes/12-04.md", withDestinationPath: "/etc/passwd")
    #expect(throws: NotePath.Refusal.self) {
      try NotePath.prepare("12-04", root: folder.path).get()
    }
  }
}
