import ParleyModel
import ParleyTestSupport
import TerminalKit

@testable import ParleyApp

/// What a command said in a language, run in this process without anything of the person who tests.
struct SpokenCommand {
  let output: String
  let errors: String
  let status: ParleyApp.ExitStatus

  /// Runs a command.
  ///
  /// - Parameters:
  ///   - language: As `--language` asks for it.
  ///   - environment: Variables besides a home that does not exist.
  ///   - today: The date; that of the clock unless given.
  init(
    _ language: Language = .korean, environment: [String: String] = [:], today: String? = nil,
    _ command: (Surroundings) -> ParleyApp.ExitStatus
  ) {
    let home = ["HOME": "/nonexistent", "TERM": "xterm-256color"]
    let (printed, complained) = (Words(), Words())
    let surroundings = Surroundings(
      environment: home.merging(environment) { $1 }, currentDirectory: "/",
      clock: today.flatMap { PartialDate($0)?.lastDay }.map { day in
        Clock(today: { day }, millisecondsToMidnight: { 1 })
      } ?? .system,
      print: { printed.say($0) }, complain: { complained.say(SafeText.lines($0) + "\n") })
    status = surroundings.speaking(.named(language)) { surroundings.run(command) }
    output = printed.all.joined()
    errors = complained.all.joined()
  }

  /// The lines of standard output.
  var lines: [String] {
    output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The lines of the first table: from its header to the blank line behind it.
  func table(headed first: String) -> [String] {
    guard let start = lines.firstIndex(where: { $0.trimmed.hasPrefix(first) }) else { return [] }
    return Array(lines[start...].prefix { !$0.isEmpty })
  }
}

extension String {
  /// The column of the terminal in which a word begins; nil where it is not there.
  func column(of word: String) -> Int? {
    firstRange(of: word).map { display(String(self[..<$0.lowerBound])).width }
  }

  /// The column behind a word; nil where it is not there.
  func column(behind word: String) -> Int? {
    firstRange(of: word).map { display(String(self[..<$0.upperBound])).width }
  }
}
