import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct CompareTests {
    let run: FigureRun

    init() throws { run = try FigureRun() }

    private typealias Object = [String: Any]

    @Test func `a table says what B costs more than A`() throws {
      let lines = try run.lines(["compare", "as-signed", "freeze"])
      #expect(
        lines.prefix(4) == [
          "B freeze less A as-signed  (KRW bn, nominal)", "A: 12th SMA as signed",
          "B: Frozen at the sum of 2026",
          "10,000 paths, seed 1, the same shocks for both: the band is the band of the difference.",
        ])
      #expect(
        lines[5].split(separator: " ").joined(separator: " ")
          == "year A B B - A % 5 % 25 % 50 % 75 % 95 % P(B > A)")
      #expect(lines[6].hasPrefix(" 2026  1,519.2  1,519.2     0.0   0.0 %"), "\(lines[6])")
      #expect(lines[11].hasPrefix("total  7,917.1  7,596.0  -321.1  -4.1 %  "), "\(lines[11])")
      #expect(
        lines.last == "B costs KRW bn 321.1 less than A over 2026-2030, the years both have.")
      for line in lines { #expect(line.count <= 100) }
    }

    @Test func `a scenario costs as much as itself`() throws {
      let lines = try run.lines(["compare", "us-5bn", "us-5bn"])
      #expect(lines.last == "B costs as much as A over 2026-2030, the years both have.")
      let rows = try run.csv(["compare", "us-5bn", "us-5bn"])
      for row in rows.dropFirst() { #expect(row[7] == "0.0" && row.last == "0.0000") }
    }

    @Test func `JSON has the shape of the design`() throws {
      let json: Object = try run.json(["compare", "as-signed", "us-5bn", "--measure", "usd"])
      #expect(Set(json.keys) == ["a", "b", "measure", "unit", "years", "total"])
      #expect(json["a"] as? String == "as-signed" && json["b"] as? String == "us-5bn")
      #expect(json["measure"] as? String == "usd" && json["unit"] as? String == "USD m")
      let keys: Set = [
        "a", "b", "difference", "percent", "p05", "p25", "p50", "p75", "p95", "p_b_greater",
      ]
      let years = try #require(json["years"] as? [Object])
      #expect(years.compactMap { $0["year"] as? Int } == Array(2026...2030))
      for year in years {
        #expect(Set(year.keys) == keys.union(["year"]))
        let (a, b) = (year["a"] as? Double ?? .nan, year["b"] as? Double ?? .nan)
        // Foundation reads a number of 17 digits to within its last place.
        let (difference, percent) = (year["difference"] as? Double, year["percent"] as? Double)
        #expect(abs(try #require(difference) - (b - a)) < 1e-9)
        #expect(abs(try #require(percent) - 100 * (b - a) / a) < 1e-9)
      }
      #expect(years.last?["p_b_greater"] as? Double == 1)
      let total = try #require(json["total"] as? Object)
      #expect(Set(total.keys) == keys)
    }

    @Test func `the band of the difference is narrower than those of the two`() throws {
      // The same inflation moves both: the difference moves less than either.
      let difference = try run.csv(["compare", "as-signed", "cpi-to-2035"])
      for row in difference.dropFirst() { #expect(Set(row[9...13]) == ["0.0"]) }
    }

    @Test func `the other way round it is the opposite`() throws {
      let there = try run.csv(["compare", "as-signed", "us-5bn"]).dropFirst()
      let back = try run.csv(["compare", "us-5bn", "as-signed"]).dropFirst()
      for (row, other) in zip(there, back) {
        #expect(row[5] == other[6] && row[6] == other[5])
        #expect(Double(row[7]) == Double(other[7]).map { -$0 })
      }
    }

    @Test func `CSV has a row for every year both have and one for the total`() throws {
      let rows = try run.csv(["compare", "cpi-to-2035", "thirteenth"])
      #expect(
        rows[0] == [
          "year", "a", "b", "measure", "unit", "value_a", "value_b", "difference", "percent", "p05",
          "p25", "p50", "p75", "p95", "p_b_greater",
        ])
      #expect(rows.dropFirst().map { $0[0] } == ["2031", "2032", "2033", "2034", "2035", "total"])
      let markdown = try run.markdown(["compare", "cpi-to-2035", "thirteenth"])
      #expect(markdown[0] == "### B thirteenth less A cpi-to-2035  (KRW bn, nominal)")
      #expect(markdown.count { $0.hasPrefix("| ") } == 8)
    }

    @Test func `intervals are further keys of JSON`() throws {
      let json: Object = try run.json(["compare", "as-signed", "us-5bn", "--interval"])
      let total = try #require(json["total"] as? Object)
      let intervals = try #require(total["intervals"] as? [String: [Double]])
      for (name, interval) in intervals {
        let value = try #require(total[name] as? Double)
        #expect(interval[0] < value && value < interval[1])
      }
      #expect(intervals.count == 5)
    }
  }
}
