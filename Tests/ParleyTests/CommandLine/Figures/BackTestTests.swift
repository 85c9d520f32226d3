import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct BackTestTests {
    let run: FigureRun

    init() throws { run = try FigureRun() }

    private typealias Object = [String: Any]

    @Test func `every year with a rule in full`() throws {
      #expect(
        try run.output(["backtest"]) == """
          Published payments reproduced by rule  (KRW bn)
          Each year from the published payment of the year before.

           SMA  year  index  published  reproduced  difference  rule
           7th  2008  2.2 %    741.5         741.5         0.0  CPI of 2 years earlier
           8th  2010  4.7 %    790.4         790.4         0.0  CPI of 2 years earlier, at most 4.0 %
           8th  2011  2.8 %    812.5         812.5         0.0  CPI of 2 years earlier, at most 4.0 %
           8th  2012  2.9 %    836.1         836.1         0.0  CPI of 2 years earlier, at most 4.0 %
           8th  2013  4.0 %    869.5         869.5         0.0  CPI of 2 years earlier, at most 4.0 %
           9th  2015  1.3 %    932.0         932.0         0.0  CPI of 2 years earlier, at most 4.0 %
           9th  2016  1.3 %    944.1         944.1         0.0  CPI of 2 years earlier, at most 4.0 %
           9th  2017  0.7 %    950.7         950.7         0.0  CPI of 2 years earlier, at most 4.0 %
           9th  2018  1.0 %    960.2         960.2         0.0  CPI of 2 years earlier, at most 4.0 %
          10th  2019  8.2 %  1,038.9       1,038.9         0.0  defence budget growth of the same year
          11th  2021  7.4 %  1,183.3       1,183.3         0.0  defence budget growth of the year before plus
                                                                6.5 points
          11th  2022  5.4 %  1,247.2       1,247.2         0.0  defence budget growth of the year before
          11th  2023  3.4 %  1,289.6 ~     1,289.6         0.0  defence budget growth of the year before
          11th  2024  4.4 %  1,346.3 ~     1,346.3         0.0  defence budget growth of the year before
          11th  2025  4.2 %  1,402.8       1,402.8         0.0  defence budget growth of the year before
          12th  2027  2.1 %       none     1,551.1              CPI of 2 years earlier, at most 5.0 %

          15 of 15 published payments are reproduced to 0.1; 2 of them prove nothing (~): the payment on
            record was itself derived by the rule.
          2027: no figure is published; 1,551.1 is set by rule.

          """)
    }

    @Test func `JSON has the shape of the design`() throws {
      let rows: [Object] = try run.json(["backtest"])
      #expect(rows.count == 16)
      for row in rows {
        #expect(
          Set(row.keys) == [
            "agreement", "year", "published", "reproduced", "difference", "rule", "index_pct",
            "circular",
          ])
        #expect((row["published"] is NSNull) == (row["difference"] is NSNull))
        #expect(row["difference"] is NSNull || row["difference"] as? Double == 0)
      }
      #expect(
        rows.filter { $0["circular"] as? Bool == true }.compactMap { $0["year"] as? Int }
          == [2023, 2024])
      #expect(
        rows.filter { $0["published"] is NSNull }.compactMap { $0["year"] as? Int } == [2027])
    }

    @Test func `a payment changed on disk differs`() throws {
      let file = run.workspace + "/payments.csv"
      let text = try run.sandbox.run(["cat", file]).output
      #expect(text.contains("2025,agreed,11,1402.8,"))
      try run.sandbox.write(
        text.replacing("2025,agreed,11,1402.8,", with: "2025,agreed,11,1402.7,"), to: file)
      let lines = try run.lines(["backtest"])
      #expect(
        lines.contains { $0.hasPrefix("11th  2025  4.2 %  1,402.7       1,402.8         0.1  ") })
      #expect(lines.contains { $0.hasPrefix("14 of 15 published payments are reproduced") })
    }

    @Test func `CSV and Markdown have the rows of the table`() throws {
      let rows = try run.csv(["backtest"])
      #expect(
        rows[0] == [
          "agreement", "year", "rule", "index_pct", "published", "reproduced", "difference",
          "state", "circular", "derivation",
        ])
      #expect(rows.count == 17)
      #expect(
        rows[1][...8]
          == [
            "7", "2008", "CPI of 2 years earlier", "2.2", "741.5", "741.5", "0.0", "agreed", "no",
          ])
      #expect(rows[16][4...8] == ["", "1551.1", "", "set", "no"])
      let markdown = try run.markdown(["backtest"])
      #expect(markdown.count { $0.hasPrefix("| ") } == 18)
      #expect(
        markdown.contains(
          "| 11th | 2023 | 3.4 % | 1,289.6 ~ | 1,289.6 | 0.0 | defence budget growth of the year before |"
        ))
    }
  }
}
