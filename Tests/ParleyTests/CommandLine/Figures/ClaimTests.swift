import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  /// A figure somebody printed, as a user asks about it.
  struct ClaimTests {
    let run: FigureRun

    init() throws { run = try FigureRun() }

    private typealias Object = [String: Any]
    private static let joongang = [
      "claim", "17.2", "pct", "2026", "--of", "1.64tn", "--in", "2030",
    ]
    private static let answer = "true from 2025 (1,402.8), 8.2 % from 2026 (1,519.2)"

    @Test func `JoongAng's 17.2 % is answered in the first lines`() throws {
      let lines = try run.lines(Self.joongang)
      #expect(lines[0] == "17.2 % counted from 2026, to KRW bn 1,640 in 2030")
      #expect(lines[1] == Self.answer)
      #expect(lines.contains { $0.hasPrefix("true  ") })
      #expect(lines.contains { $0.contains("to 2030 (1,644.1, printed as 1,640)") })
      #expect(lines.contains { $0.contains("payments.csv:") })
      for line in lines { #expect(line.count <= 100) }
    }

    @Test(arguments: [
      ["claim", "17.2% from 2026 to 1.64 trillion won in 2030"],
      ["claim", "17.2%", "2026년", "대비", "2030년", "1조", "6400억"],
      ["claim", "17.2", "pct", "2026", "1.64tn", "2030"],
    ])
    func `the whole phrase does as well`(_ command: [String]) throws {
      #expect(try run.lines(command)[1] == Self.answer)
    }

    @Test func `JSON names the claim, the answer and every reading`() throws {
      let object: Object = try run.json(Self.joongang)
      #expect(Set(object.keys) == ["claim", "verdict", "answer", "needed_rate", "readings"])
      #expect(object["verdict"] as? String == "true")
      #expect(object["answer"] as? String == Self.answer)
      let claim = try #require(object["claim"] as? Object)
      #expect(claim["figure"] as? Double == 17.2)
      #expect(claim["base_year"] as? Int == 2026)
      #expect(claim["amount"] as? Double == 1640)
      #expect(claim["year"] as? Int == 2030)
      let readings = try #require(object["readings"] as? [Object])
      let first = try #require(readings.first)
      #expect(first["base_year"] as? Int == 2025)
      #expect(first["base"] as? Double == 1402.8)
      #expect(first["comes_to"] as? Double == 17.2)
      let printed = try #require(readings.first { $0["as_printed"] as? Bool == true })
      #expect(printed["comes_to"] as? Double == 8.2)
      #expect(printed["off_by"] as? Double == -9)
      #expect(printed["verdict"] as? String == "false")
    }

    @Test func `CSV has a row for every reading, negative differences are numbers`() throws {
      let rows = try run.csv(Self.joongang)
      let off = try #require(rows[0].firstIndex(of: "off_by"))
      #expect(rows.dropFirst().contains { $0[off] == "-9.0" })
      #expect(rows[1].prefix(4) == ["true", "no", "rise", "17.2"])
    }

    @Test func `Markdown and Korean say the same`() throws {
      #expect(try run.markdown(Self.joongang).contains(Self.answer))
      let korean = try run.lines(Self.joongang + ["--language", "ko"])
      #expect(korean[0] == "2026년 대비 17.2 %, 2030년 1조 6,400억 원")
      #expect(
        korean[1] == "2025년(1조 4,028억 원) 대비로는 맞음, 2026년(1조 5,192억 원) 대비로는 8.2 %")
    }

    @Test func `a day on which the agreement was not known answers from what was`() throws {
      let lines = try run.lines(["claim", "13.9", "pct", "2020", "--as-of", "2021-03-31"])
      #expect(lines.contains("As known on 2021-03-31: nothing published later counts."))
      #expect(!lines.contains { $0.contains("2026") })
    }

    @Test(arguments: [
      (["claim"], "Missing expected argument '<words> ...'"),
      (["claim", "2026년", "대비"], "there is no figure yet; write one as 17.2 %"),
      (["claim", "17.2"], "17.2 has no unit; write %, bn or trillion"),
      (["claim", "17.2", "pct", "--of", "many"], "'many' is no sum; write one as 1.64tn"),
      (["claim", "17.2", "pct", "--in", "20"], "'20' is no year from 1950 to 2100"),
      (["claim", "1.23456", "pct"], "1.23456 has too many digits; write at most four decimals"),
    ])
    func `what is no claim is wrong usage`(_ command: [String], _ sentence: String) throws {
      let outcome = try run.sandbox.parley(command + ["-w", run.workspace])
      #expect(outcome.ending == .exited(2))
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    }

    @Test func `what cannot be compared with anything ends with 1`() throws {
      let outcome = try run.sandbox.parley(
        ["claim", "5", "pct", "2026", "--in", "2099", "-w", run.workspace])
      #expect(outcome.ending == .exited(1))
      #expect(
        outcome.errors.hasPrefix(
          "parley: nothing on hand can be compared with 5 % counted from 2026 in 2099\n"),
        "\(outcome.errors)")
    }

    @Test func `a private offer or scenario never makes a claim true`() throws {
      let before = try run.lines(["claim", "1777.7bn", "2026"])
      try PrivateWorkspace.add(to: run.workspace)
      let lines = try run.lines(["claim", "1777.7bn", "2026"])
      #expect(lines == before)
      #expect(lines[1].hasPrefix("not found true, nearest: in 2026 (1,519.2, agreed)"))
    }

    @Test func `a workspace's formula stays text in a spreadsheet`() throws {
      let path = run.workspace + "/scenarios/=cmd.toml"
      let scenario = try String(
        contentsOfFile: run.workspace + "/scenarios/as-signed.toml", encoding: .utf8)
      try run.sandbox.write(scenario, to: path)
      let rows = try run.csv(["project", "=cmd"])
      #expect(rows.dropFirst().allSatisfy { $0[0] == "'=cmd" })
    }
  }
}
