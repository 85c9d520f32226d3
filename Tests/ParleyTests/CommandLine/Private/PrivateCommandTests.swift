import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct PrivateCommandTests {
    let run: FigureRun

    /// A private scenario, and words that stand in no other file.
    init() throws {
      run = try FigureRun()
      let folder = run.workspace + "/private"
      try FileManager.default.createDirectory(
        atPath: folder + "/scenarios", withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
      try run.sandbox.write(
        "title = \"The canary's ask\"\nbase = \"as-signed\"\n[opening]\nkrw_bn = 1731.3\n",
        to: folder + "/scenarios/us-ask.toml")
    }

    private static func commands(_ id: String) -> [[String]] {
      [
        ["project", id], ["compare", "as-signed", id], ["explain", id, "2028"],
        ["solve", id, "--vary", "opening.krw_bn", "--target", "total=9000"], ["sensitivity", id],
      ]
    }

    @Test func `a private scenario is refused by its name and by its bare one`() throws {
      for id in ["private/us-ask", "us-ask"] {
        for command in Self.commands(id) {
          let outcome = try run.sandbox.parley(command + ["-w", run.workspace])
          #expect(outcome.ending == .exited(2))
          #expect(outcome.output.isEmpty)
          #expect(
            outcome.errors == """
              parley: '\(id)' is one of the private papers
              --include-private shows it and stamps the output.

              """)
        }
      }
    }

    @Test func `asked for, it is shown under the stamp of each format`() throws {
      for command in Self.commands("private/us-ask") {
        let command = command + ["--include-private"]
        #expect(try run.output(command).hasPrefix("PRIVATE\n\n"))
        #expect(try run.output(command + ["--format", "markdown"]).hasPrefix("PRIVATE\n\n"))
        let rows = try run.csv(command)
        #expect(rows.first?.first == "private")
        #expect(rows.count > 1)
        for row in rows.dropFirst() { #expect(row.first == "PRIVATE") }
        #expect(try run.output(command + ["--format", "json"]).contains("\"private\": true"))
      }
      #expect(
        try run.output(["project", "private/us-ask", "--include-private"]).contains("1,731.3"))
      let korean = ["project", "private/us-ask", "--include-private", "--language", "ko"]
      #expect(try run.output(korean).hasPrefix("비공개\n\n"))
    }

    @Test func `what rests on nothing private is byte for byte as without the option`() throws {
      for command in Self.commands("as-signed") where command[0] != "compare" {
        for format in ["table", "csv", "json", "markdown"] {
          let command = command + ["--format", format]
          #expect(try run.output(command + ["--include-private"]) == run.output(command))
        }
      }
    }

    @Test func `check says nothing of the papers unless asked, and then under the stamp`() throws {
      try run.sandbox.write("nonsense", to: run.workspace + "/private/scenarios/canary.toml")
      let open = try run.sandbox.parley(["check", run.workspace])
      #expect(!open.output.contains("canary") && !open.output.contains("private"))
      let all = try run.sandbox.parley(["check", run.workspace, "--include-private"])
      #expect(all.ending == .exited(1))
      #expect(all.output.hasPrefix("PRIVATE\n\n"))
      #expect(all.output.contains("private/scenarios/canary.toml:1:"))
      let json = try run.sandbox.parley(
        ["check", run.workspace, "--include-private", "--format", "json"])
      #expect(
        json.output.contains("{\"private\": true, \"file\": \"private/scenarios/canary.toml\""))
    }

    @Test func `a folder that others can look into is a warning, and an error for who asks`() throws
    {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: run.workspace + "/private")
      let open = try run.sandbox.parley(["check", run.workspace])
      #expect(open.ending == .exited(0))
      #expect(open.output.contains("private:0:0: warning: others than you can look into 'private'"))
      let all = try run.sandbox.parley(["check", run.workspace, "--include-private"])
      #expect(all.ending == .exited(1))
      let named = try run.sandbox.parley(
        ["project", "private/us-ask", "--include-private", "-w", run.workspace])
      #expect(named.ending == .exited(2))
      #expect(
        named.errors.contains(
          "'private/us-ask' cannot be shown: others than you can look into 'private'"))
    }

    @Test func `render is stamped where the papers are read`() throws {
      let open = try run.sandbox.parley(["render", run.workspace])
      let all = try run.sandbox.parley(["render", run.workspace, "--include-private"])
      #expect(all.output.hasPrefix("PRIVATE\n"))
      #expect(!open.output.contains("PRIVATE"))
    }
  }
}
