import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  /// A word and amounts that stand in private papers only, looked for in everything a command prints.
  struct CanaryCommandTests {
    /// Commands that read a workspace, each with the words behind it.
    static let commands: [[String]] = [
      ["check"], ["check", "--format", "json"],
      ["project", "as-signed"], ["project", "as-signed", "--format", "json"],
      ["project", "as-signed", "--format", "csv"],
      ["project", "as-signed", "--format", "markdown"],
      ["compare", "as-signed", "us-5bn"], ["compare", "as-signed", "us-5bn", "--format", "json"],
      ["explain", "as-signed", "2028"], ["backtest"],
      ["solve", "as-signed", "--vary", "opening.krw_bn", "--target", "total=8000"],
      ["sensitivity", "as-signed"],
      ["claim", "17.2", "pct", "2026"],
      ["brief"], ["brief", "--format", "html"], ["brief", "12-04", "--as-of", "2024-06-24"],
      ["calendar"],
      ["render"], ["render", "--linear"], ["render", "--keys", "2 > > >"],
      ["render", "--keys", "P"], ["render", "--keys", "N"], ["render", "--keys", "T"],
      ["render", "--keys", "O"], ["render", "--keys", "s"], ["render", "--keys", "I"],
      ["render", "--keys", "b"], ["render", "--linear", "--keys", "/ KINGFISHE"],
      // What is asked for by a name that only private papers have.
      ["project", "ask"], ["project", "private/ask"], ["project", "as"],
      ["compare", "as-signed", "private/ask"], ["explain", "private/ask", "2027"],
      ["brief", "12-9"], ["brief", "--compare", "as-signed,private/ask"],
    ]

    @Test func `with private papers every command says what it says without them`() throws {
      let (plain, papers) = (try Sandbox(), try Sandbox())
      let here = try plain.workspace()
      let there = try papers.workspace()
      try PrivateWorkspace.add(to: there)
      for words in Self.commands {
        let isNamed = words.contains { $0.hasSuffix("ask") || $0.hasSuffix("private/ask") }
        let expected = try Self.run(words, in: plain, here)
        let found = try Self.run(words, in: papers, there)
        Self.expectNoSecret(found.text, after: words)
        // A name that is there is refused with another reason than one that is not.
        if !isNamed { #expect(found.text == expected.text, "\(words)") }
        #expect(found.ending == expected.ending, "\(words): \(found.text)")
      }
    }

    @Test func `faults of private papers are told without a word of them`() throws {
      let (plain, papers) = (try Sandbox(), try Sandbox())
      let here = try plain.workspace()
      let there = try papers.workspace()
      try PrivateWorkspace.add(to: there)
      let damaged = [
        "offers.csv": "id,KINGFISHER\n\"KINGFISHER,8693\n",
        "scenarios/ask.toml": "KINGFISHER = [[[",
        "notes/KINGFISHER.md": "\u{0}KINGFISHER",
      ]
      for (name, text) in damaged { try papers.write(text, to: "\(there)/private/\(name)") }
      for words in Self.commands {
        let expected = try Self.run(words, in: plain, here)
        let found = try Self.run(words, in: papers, there)
        Self.expectNoSecret(found.text, after: words)
        if !words.contains(where: { $0.hasSuffix("ask") }) {
          #expect(found.text == expected.text, "\(words)")
        }
      }
    }

    @Test(arguments: ["755", "link", "tracked"])
    func `a folder that is not safe is told of, and nothing in it`(fault: String) throws {
      let sandbox = try Sandbox()
      let workspace = try sandbox.workspace()
      try PrivateWorkspace.add(to: workspace)
      let folder = workspace + "/private"
      switch fault {
      case "755": _ = try sandbox.run(["/bin/chmod", "755", folder])
      case "link":
        try FileManager.default.moveItem(atPath: folder, toPath: sandbox.home + "/elsewhere")
        try FileManager.default.createSymbolicLink(
          atPath: folder, withDestinationPath: sandbox.home + "/elsewhere")
      default:
        for words in [["init", "-q"], ["add", "-f", "private/offers.csv"]] {
          let git = try sandbox.run(["/usr/bin/env", "git", "-C", workspace] + words)
          #expect(git.ending == .exited(0), "\(git.errors)")
        }
      }
      let check = try sandbox.parley(["check", workspace])
      #expect(check.output.contains("private"), "\(check.output)")
      Self.expectNoSecret(check.output + check.errors, after: ["check", fault])
      for option in [[], ["--include-private"]] {
        let render = try sandbox.parley(["render", workspace, "--keys", "2 > > >"] + option)
        Self.expectNoSecret(render.output + render.errors, after: ["render", fault])
      }
    }

    @Test func `asked for, private papers are shown and every page says so`() throws {
      let sandbox = try Sandbox()
      let workspace = try sandbox.workspace()
      try PrivateWorkspace.add(to: workspace)
      for format in ["table", "csv", "json", "markdown"] {
        let words = ["project", "private/ask", "--include-private", "--format", format]
        let outcome = try sandbox.parley(words + ["-w", workspace])
        #expect(outcome.ending == .exited(0), "\(outcome.errors)")
        #expect(outcome.output.contains(format == "json" ? "\"private\": true" : "PRIVATE"))
        #expect(outcome.output.contains("1777.7") || outcome.output.contains("1,777.7"))
      }
      let screen = try sandbox.parley(
        ["render", workspace, "--include-private", "--keys", "2 > > >"])
      #expect(screen.output.contains("PRIVATE") && screen.output.contains("KINGFISHER"))
    }

    private static func run(
      _ words: [String], in sandbox: Sandbox, _ workspace: String
    ) throws -> (text: String, ending: ProcessEnding) {
      let takesFolder = ["check", "render", "calendar"].contains(words[0])
      let outcome = try sandbox.parley(words + (takesFolder ? [workspace] : ["-w", workspace]))
      let text = outcome.output + "\n" + outcome.errors
      return (text.replacing(sandbox.path, with: ""), outcome.ending)
    }

    private static func expectNoSecret(_ text: String, after words: [String]) {
      // What the user typed themselves is no news.
      let typed = words.joined(separator: " ")
      for secret in [PrivateWorkspace.canary] + PrivateWorkspace.amounts
      where !typed.contains(secret) {
        #expect(!text.contains(secret), "\(secret) after \(words)")
      }
    }
  }
}
