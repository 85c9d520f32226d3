import Foundation
import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// The parts of the README that the program itself writes; `PARLEY_RECORD=all` renews them.
@Suite(.serialized) struct ReadmeTests {
  private static let path = Checkout.root + "/README.md"

  @Test func `the picture is the screen as it is`() throws {
    let screen = ScriptedScreen(size: "100x32").text
    try compare(section: "screen", with: "```\n\(screen)\n```\n")
  }

  @Test func `the key table is the table of commands`() throws {
    let rows = CommandTable.all.map { command in
      // A bar would end the cell of the table.
      let own = command.defaultKeys.map { $0.name(isASCII: false) }
      let keys =
        own.isEmpty
        ? [": \(command.id)"]
        : own
          .map { "`\($0 == "`" ? "` ` `" : $0.replacing("|", with: "\\|"))`" }
      return
        "| \(keys.joined(separator: " ")) | \(command.title.english) (\(command.scope.name.english)) |"
    }
    let table = (["| key | what it does |", "|---|---|"] + rows).joined(separator: "\n")
    try compare(section: "keys", with: table + "\n")
  }

  @Test func `the table of settings is that of the program`() throws {
    let rows = ConfigurationSetting.all.map { setting in
      "| `\(setting.key) = \(setting.defaultValue.literal)` | \(setting.sentence) "
        + "(\(setting.range)) |"
    }
    let table = (["| setting and default | what it is for |", "|---|---|"] + rows)
      .joined(separator: "\n")
    try compare(section: "settings", with: table + "\n")
  }

  @Test func `every command is in the list of commands`() throws {
    let readme = try String(contentsOfFile: Self.path, encoding: .utf8)
    let section = try #require(
      readme.components(separatedBy: "\n## ").first { $0.hasPrefix("Commands") })
    for command in CommandUsage.all {
      #expect(section.contains("\nparley \(command.name) "), "\(command.name)")
    }
  }

  private func compare(section: String, with expected: String) throws {
    let readme = try String(contentsOfFile: Self.path, encoding: .utf8)
    let start = try #require(readme.range(of: "<!-- \(section) -->\n")).upperBound
    let end = try #require(readme.range(of: "<!-- end -->", range: start..<readme.endIndex))
    let found = String(readme[start..<end.lowerBound])
    if ProcessInfo.processInfo.environment["PARLEY_RECORD"] == "all", found != expected {
      let renewed = readme.replacingCharacters(in: start..<end.lowerBound, with: expected)
      try renewed.write(toFile: Self.path, atomically: true, encoding: .utf8)
    } else {
      #expect(found == expected, "the README's \(section) section is out of date")
    }
  }
}
