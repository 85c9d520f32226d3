import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct ExplainTests {
    let run: FigureRun

    init() throws { run = try FigureRun() }

    private typealias Object = [String: Any]

    @Test func `one figure down to its rows and sources`() throws {
      #expect(
        try run.output(["explain", "as-signed", "2028"]) == """
          as-signed 2028  KRW bn 1,583.7  projected

          1,583.7 = 1,551.1 x (1 + min(2.1 %, 5.0 %))
              scenarios/as-signed.toml:10
          CPI 2026 = 2.1 %, projected: 2.0 + 0.56 x (2.1 - 2.0), rounded to 0.1
              workspace.toml:23
          the rule of agreement 12: CPI of 2 years earlier, at most 5.0 %
              agreement_terms.csv:10, read, KT24 JAD24 YNA24N NEWS1A NEWS1B CRS25 NEWSIS24
          CPI 2025 = 2.1 %
              indicators.csv:37, read, ETODAY25
          1,551.1 = 1,519.2 x (1 + min(2.1 %, 5.0 %))
              scenarios/as-signed.toml:10
          1,519.2 agreed for 2026
              payments.csv:37, read, KT24 JAD24 NEWS1B

          KT24: S. Korea agrees to 8.3% rise, The Korea Times, 2024-10-04
          JAD24: Korea, US sign agreement on defense budget for American troops, Korea JoongAng Daily,
            2024-10-04
          YNA24N: Assembly consents; from 2027 the rate is the CPI growth of two years earlier, Yonhap
            (summary at newspic), 2024-11-28
          NEWS1A: 12th agreement signed, News1, 2024-11-04
          NEWS1B: 12th agreement in force, News1, 2024-11-29
          CRS25: IF13050 on the 12th SMA, Congressional Research Service (everycrsreport.com), 2025
          NEWSIS24: Chronology of the 12th SMA negotiation, Newsis, 2024-10-04
          ETODAY25: 2025 consumer prices up 2.1%, eToday (Ministry of Data and Statistics release), 2025-12-31

          """)
    }

    @Test func `a weak row is marked`() throws {
      let file = run.workspace + "/indicators.csv"
      let text = try run.sandbox.run(["cat", file]).output
      #expect(text.contains("2025,cpi_pct,2.1,%,,read,"))
      try run.sandbox.write(
        text.replacing(
          "2025,cpi_pct,2.1,%,,read,", with: "2025,cpi_pct,2.1,%,,derived,"),
        to: file)
      #expect(
        try run.lines(["explain", "as-signed", "2027"])
          .contains("    indicators.csv:37, ~ derived, ETODAY25"))
    }

    @Test(arguments: [
      ("as-signed", 2030, "krw"), ("us-5bn", 2030, "defence-share"), ("thirteenth", 2035, "usd"),
      ("eleventh-under-cpi", 2023, "real"), ("cpi-to-2035", 2031, "gdp-share"),
      ("freeze", 2026, "per-soldier"),
    ])
    func `JSON gives the figure of project, and places that are there`(
      _ id: String, _ year: Int, _ measure: String
    ) throws {
      let json: Object = try run.json(["explain", id, "\(year)", "--measure", measure])
      #expect(Set(json.keys) == ["scenario", "year", "measure", "value", "state", "steps"])
      #expect(json["scenario"] as? String == id && json["year"] as? Int == year)
      #expect(json["measure"] as? String == measure)
      let project: Object = try run.json(["project", id, "--measure", measure])
      let section = ((project["scenarios"] as? [Object])?[0]["measures"] as? [Object])?[0]
      let figure = (section?["years"] as? [Object])?.first { $0["year"] as? Int == year }
      #expect(json["value"] as? Double == figure?["central"] as? Double)
      #expect(json["state"] as? String == figure?["state"] as? String)
      let steps = try #require(json["steps"] as? [Object])
      #expect(!steps.isEmpty)
      let sources = try run.sandbox.run(["cut", "-d,", "-f1", run.workspace + "/sources.csv"])
        .output
      let known = Set(sources.split(separator: "\n").map(String.init))
      for step in steps {
        #expect(Set(step.keys) == ["text", "file", "line", "sources"])
        #expect((step["file"] is NSNull) == (step["line"] is NSNull))
        #expect(known.isSuperset(of: step["sources"] as? [String] ?? ["?"]))
        guard let file = step["file"] as? String, let line = step["line"] as? Int else { continue }
        let text = try run.sandbox.run(["cat", run.workspace + "/" + file]).output
        let count = text.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect((0...count).contains(line), "\(file):\(line)")
      }
    }

    @Test func `CSV and Markdown have a row for every step`() throws {
      let rows = try run.csv(["explain", "as-signed", "2028"])
      #expect(rows[0] == ["step", "text", "file", "line", "confidence", "sources"])
      #expect(rows.dropFirst().map { $0[0] } == ["1", "2", "3", "4", "5", "6"])
      #expect(
        rows[6] == [
          "6", "1,519.2 agreed for 2026", "payments.csv", "37", "read", "KT24;JAD24;NEWS1B",
        ])
      let markdown = try run.markdown(["explain", "as-signed", "2028"])
      #expect(markdown[0] == "### as-signed 2028  KRW bn 1,583.7  projected")
      #expect(
        markdown.contains(
          "| 1,519.2 agreed for 2026 | payments.csv:37 | read | KT24 JAD24 NEWS1B |"))
    }
  }
}
