import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  /// Figures as they could be computed on a day.
  struct AsOfTests {
    let run: FigureRun

    init() throws { run = try FigureRun() }

    private static let commands: [[String]] = [
      ["project", "as-signed", "us-5bn", "--measure", "krw,usd,real"],
      ["compare", "as-signed", "defence-linked"], ["explain", "as-signed", "2028"], ["backtest"],
      ["solve", "as-signed", "--vary", "opening.krw_bn", "--target", "total=8000"],
      ["sensitivity", "as-signed"],
    ]

    @Test(arguments: commands, ["table", "csv", "json", "markdown"])
    func `a day after everything is as good as none`(_ command: [String], _ format: String) throws {
      let all = try run.output(command + ["--format", format])
      var dated = try run.output(command + ["--format", format, "--as-of", "2999"])
      if command[0] == "project", format == "json" {
        #expect(dated.contains("  \"as_of\": \"2999-12-31\",\n"))
        dated = dated.replacing("  \"as_of\": \"2999-12-31\",\n", with: "")
      }
      #expect(dated == all)
    }

    @Test(arguments: commands)
    func `tables say by which day they are`(_ command: [String]) throws {
      let sentence = "As known on 2024-10-05: nothing published later counts."
      #expect(try run.lines(command + ["--as-of", "2024-10-05"]).contains(sentence))
      #expect(try run.markdown(command + ["--as-of", "2024-10-05"]).contains(sentence))
    }

    @Test func `as signed does not know the CPI of 2024 the day after the announcement`() throws {
      let steps = try run.lines(["explain", "as-signed", "2027", "--as-of", "2024-10-05"])
      #expect(steps.first == "as-signed 2027  KRW bn 1,557.2  projected")
      #expect(
        steps.contains("CPI 2025 = 2.5 %, projected: 2.0 + 0.56 x (2.9 - 2.0), rounded to 0.1"))
      #expect(!steps.contains { $0.contains("CPI 2024 = 2.3 %") })
      let text = steps.joined(separator: " ")
      for late in ["NEWS1B", "2024-11", "2025-0"] { #expect(!text.contains(late), "\(late)") }
      // A year later it does.
      let later = try run.lines(["explain", "as-signed", "2027", "--as-of", "2026-01-01"])
      #expect(later.first == "as-signed 2027  KRW bn 1,551.1  set")
    }

    @Test func `the back-test ends where the day does`() throws {
      let rows = try run.csv(["backtest", "--as-of", "2015"])
      let years = rows.dropFirst().compactMap { Int($0[1]) }
      #expect(years.max() == 2016)
      #expect(years.count < (try run.csv(["backtest"])).count - 1)
    }

    @Test func `JSON names the day, and inputs stay the files`() throws {
      let dated: [String: Any] = try run.json(["project", "as-signed", "--as-of", "2024-11"])
      #expect(dated["as_of"] as? String == "2024-11-30")
      let all: [String: Any] = try run.json(["project", "as-signed"])
      #expect(all["as_of"] == nil)
      #expect(dated["inputs"] as? NSArray == all["inputs"] as? NSArray)
    }

    private func refusal(_ arguments: [String], _ status: Int32) throws -> String {
      let outcome = try run.sandbox.parley(arguments + ["-w", run.workspace])
      #expect(outcome.ending == .exited(status), "\(arguments)")
      #expect(outcome.output.isEmpty)
      return outcome.errors
    }

    @Test(arguments: [
      ["project", "as-signed"], ["compare", "freeze", "as-signed"],
      ["explain", "as-signed", "2027"],
      ["solve", "as-signed", "--vary", "opening.krw_bn", "--target", "total=8000"],
      ["sensitivity", "as-signed"],
    ])
    func `a scenario nobody knew that day is refused with the day from which it is known`(
      _ command: [String]
    ) throws {
      // The scenario compared with may be known as little; it is named first.
      let id = command.contains("freeze") ? "freeze" : "as-signed"
      #expect(
        try refusal(command + ["--as-of", "2024-10-03"], 1) == """
          parley: scenario '\(id)' was not known on 2024-10-03: it is known from 2024-10-04
          Give --as-of 2024-10-04 or later, or leave it out.

          """)
    }

    @Test func `a scenario is not known before the one it follows`() throws {
      let file = run.workspace + "/scenarios/thirteenth.toml"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let early = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.hasPrefix("known_from") ? "known_from = 2020-01-01" : String($0)
      }.joined(separator: "\n")
      try early.write(toFile: file, atomically: true, encoding: .utf8)
      #expect(
        try refusal(["project", "thirteenth", "--as-of", "2024-10-03"], 1) == """
          parley: scenario 'thirteenth' was not known on 2024-10-03: it follows 'as-signed', which is \
          known from 2024-10-04
          Give --as-of 2024-10-04 or later, or leave it out.

          """)
      _ = try run.output(["project", "thirteenth", "--as-of", "2024-10-04"])
    }

    @Test func `what is no date is wrong usage`() throws {
      for command in Self.commands {
        #expect(
          try refusal(command + ["--as-of", "2024-13"], 2).contains(
            "'2024-13' is no date; write 2024, 2024-06 or 2024-06-24"))
      }
    }

    @Test(arguments: ["2024-10-05", "2025-01-01", "2026-03-10", "2026-11-22"])
    func `the chart of the day shows the same figures`(_ day: String) throws {
      let rows = try run.csv(["project", "as-signed", "--as-of", day]).dropFirst().dropLast()
      let screen = try run.sandbox.parley([
        "render", "--as-of", day, "--size", "160x50", "--keys", "3 + G", run.workspace,
      ])
      #expect(screen.ending == .exited(0))
      let shown = screen.output.split(separator: "\n").map {
        $0.split(separator: " ").joined(separator: " ")
      }
      #expect(rows.map { $0[3] } == ["2026", "2027", "2028", "2029", "2030"])
      for row in rows {
        let figure = "\(row[3]) \(Self.grouped(row[5]))"
        #expect(
          shown.contains { $0.contains(figure) && $0.contains(row[4]) },
          "\(figure) \(row[4]) in \(screen.output)")
      }
    }

    /// `1519.2` as `1,519.2`.
    private static func grouped(_ number: String) -> String {
      let parts = number.split(separator: ".")
      var digits = String(parts[0])
      var groups: [String] = []
      while digits.count > 3 {
        groups.insert(String(digits.suffix(3)), at: 0)
        digits.removeLast(3)
      }
      groups.insert(digits, at: 0)
      return groups.joined(separator: ",") + (parts.count > 1 ? ".\(parts[1])" : "")
    }
  }
}
