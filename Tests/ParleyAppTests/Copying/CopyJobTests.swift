import Foundation
import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

struct CopyJobTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A program of the test's own in the one folder of `PATH`.
  private func environment(_ name: String, _ script: String) throws -> [String: String] {
    try folder.install(name, script)
    return ["PATH": folder.path + ":/usr/bin:/bin", "OUT": folder.path + "/out"]
  }

  private func job(_ ways: [CopyWay], _ text: String = "x") -> CopyJob {
    CopyJob(text, what: "the row", ways: ways)
  }

  @Test func `the program gets the text as it is and the message names it`() throws {
    let text = String(repeating: "방위비 $(touch x) `y`\n", count: 20_000)
    let job = self.job([.program(.wlCopy)], text)
    let event = job.perform(
      .program(.wlCopy), environment: try environment("wl-copy", "cat > \"$OUT\""))
    guard case .copied(let done) = event else { return #expect(Bool(false), "\(event)") }
    let message = try #require(CopyWords.done(done))
    #expect(message.text == "copied the row to the clipboard by wl-copy" && !message.isWarning)
    #expect(try String(contentsOfFile: folder.path + "/out", encoding: .utf8) == text)
  }

  @Test(arguments: [
    ("xclip", "exit 3", "xclip ended with exit code 3"),
    ("xclip", "cat > /dev/null; kill -9 $$", "signal 9 ended xclip"),
    ("other", "exit 0", "xclip is not installed"),
  ])
  func `a program that fails leaves the text to the next way`(
    name: String, script: String, reason: String
  ) throws {
    let job = self.job([.program(.xclip), .program(.xsel)])
    let event = job.perform(.program(.xclip), environment: try environment(name, script))
    guard case .copyGoesOn(let rest) = event else { return #expect(Bool(false), "\(event)") }
    #expect(rest.ways == [.program(.xsel)] && rest.reasons.map(\.english) == [reason])
  }

  @Test func `a program that stops reading is judged by how it ends`() throws {
    let environment = try environment("xclip", "exec 0<&-; exit 3")
    let text = [UInt8](repeating: 0x61, count: 1_000_000)
    #expect(throws: FedProgramFault.failed(3)) {
      try FedProgram.run(["xclip"], input: text, environment: environment)
    }
  }

  @Test func `a program that is no program says so`() throws {
    try folder.install("xsel", [0x7F, 0x45, 0x4C, 0x46, 0])
    #expect(throws: FedProgramFault.notStarted("Exec format error")) {
      try FedProgram.run(["xsel"], input: [], environment: ["PATH": folder.path])
    }
  }

  @Test(arguments: [
    "exec sleep 1000", "cat > /dev/null; sleep 1000 & wait", "trap '' TERM; sleep 1000",
  ])
  func `a program that hangs is ended with what it started`(script: String) throws {
    let environment = try environment("wl-copy", "echo $$ > \"$OUT\"; \(script)")
    var group: Int32?
    // On a busy machine the limit may be over before the script has begun.
    for limit in [300, 3_000, 30_000] where group == nil {
      #expect(throws: FedProgramFault.tookTooLong) {
        try FedProgram.run(
          ["wl-copy"], input: Array(repeating: 0x78, count: 1 << 20), environment: environment,
          limitMilliseconds: limit)
      }
      let file = try? String(contentsOfFile: folder.path + "/out", encoding: .utf8)
      group = file.flatMap { Int32($0.dropLast()) }
    }
    let id = try #require(group)
    try Deadline().wait(for: "its group to be gone") { kill(-id, 0) != 0 }
  }

  @Test func `a program that stays in the background is done when its parent is`() throws {
    let environment = try environment(
      "wl-copy", "cat > \"$OUT\"; (sleep 1000) & echo $$ > \"$OUT.id\"; exit 0")
    try FedProgram.run(["wl-copy"], input: Array("x".utf8), environment: environment)
    let id = try String(contentsOfFile: folder.path + "/out.id", encoding: .utf8).dropLast()
    kill(-(Int32(id) ?? 0), SIGKILL)
  }

  @Test func `without a clipboard the text is in a file nobody else reads`() throws {
    let file = try #require(CopiedText(environment: ["XDG_STATE_HOME": folder.path + "/state"]))
    // A link that lies in wait, and what others may read, is not written to.
    try folder.write(Array("secret".utf8), to: "victim")
    try folder.write([], to: "state/parley/other")
    symlink(folder.path + "/victim", file.path)
    for text in ["first", "second"] {
      guard
        case .copied(let done) = job([.file(file)], text).perform(.file(file), environment: [:])
      else { return #expect(Bool(false)) }
      let message = try #require(CopyWords.done(done))
      #expect(message.text == "copied the row into \(file.path); no clipboard was found")
      #expect(try String(contentsOfFile: file.path, encoding: .utf8) == text)
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      chmod(file.path, 0o644)
    }
    #expect(try String(contentsOfFile: folder.path + "/victim", encoding: .utf8) == "secret")
  }

  @Test func `a folder that cannot be written is named, and nothing is said to be copied`() throws {
    // A file in the place of the folder stops the superuser too.
    try folder.write([], to: "state")
    let file = try #require(CopiedText(environment: ["XDG_STATE_HOME": folder.path + "/state"]))
    let event = job([.file(file)]).perform(.file(file), environment: [:])
    guard case .copyGoesOn(let rest) = event else { return #expect(Bool(false), "\(event)") }
    let message = try #require(CopyWords.failed(rest))
    #expect(message.isWarning)
    #expect(
      message.text.hasPrefix("the row was not copied: \(file.path) cannot be made: "), "\(message)")
  }

  @Test func `without any way it says so`() {
    #expect(
      CopyWords.failed(job([]))?.text
        == "the row was not copied: no clipboard was found, and HOME names no folder for a file")
    #expect(CopyWords.failed(CopyJob("x", what: nil, ways: [])) == nil)
  }
}
