import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct ProjectTests {
    let run: FigureRun

    init() throws { run = try FigureRun() }

    private typealias Object = [String: Any]

    private func measures(_ json: Object, scenario: Int = 0) throws -> [Object] {
      let scenarios = try #require(json["scenarios"] as? [Object])
      return try #require(scenarios[scenario]["measures"] as? [Object])
    }

    @Test func `the 12th as signed in full`() throws {
      #expect(
        try run.output(["project", "as-signed"]) == """
          as-signed  12th SMA as signed  (KRW bn, nominal)
          What was agreed: 1,519.2 bn in 2026, then the CPI growth of two years earlier, at most 5 % a year;
            the one to measure the others by. Inflation not yet published is assumed as workspace.toml says.
          10,000 paths, seed 1. Bands are those of a model, not a forecast.

           year  central    rise  state          5 %     25 %     50 %     75 %     95 %  ceiling    floor
           2026  1,519.2  +8.3 %  agreed
           2027  1,551.1  +2.1 %  set
           2028  1,583.7  +2.1 %  projected  1,555.2  1,571.3  1,582.9  1,594.4  1,611.1  1,628.7  1,551.1
           2029  1,615.4  +2.0 %  projected  1,563    1,593.2  1,614.4  1,637.1  1,668    1,710.1  1,551.1
           2030  1,647.7  +2.0 %  projected  1,571    1,617    1,648    1,680    1,725    1,795.6  1,551.1
          total  7,917.1          projected  7,768    7,855    7,914    7,980    8,067    8,204.7  7,723.6

          2026: +8.3 % on 2025
          2030: +17.5 % on 2025 (3.3 % a year), +8.5 % on 2026 (2.1 % a year)
          Probability that the cap binds, in %: 2027 0.0, 2028 0.4, 2029 0.9, 2030 1.1
          Ceiling: every rise not yet published is the cap. Floor: it is the rule's floor, else zero.
          2026: 1,519.2 agreed for 2026, payments.csv:37, KT24 JAD24 NEWS1B
          2027: 1,551.1 = 1,519.2 x (1 + min(2.1 %, 5.0 %)), scenarios/as-signed.toml:10; CPI 2025 = 2.1 %,
            indicators.csv:37, ETODAY25
          2028: 1,583.7 = 1,551.1 x (1 + min(2.1 %, 5.0 %)), scenarios/as-signed.toml:10; CPI 2026 = 2.1 %,
            projected: 2.0 + 0.56 x (2.1 - 2.0), rounded to 0.1, workspace.toml:23
          2029: 1,615.4 = 1,583.7 x (1 + min(2.0 %, 5.0 %)), scenarios/as-signed.toml:10; CPI 2027 = 2.0 %,
            projected: 2.0 + 0.56 x (2.06 - 2.0), rounded to 0.1, workspace.toml:23
          2030: 1,647.7 = 1,615.4 x (1 + min(2.0 %, 5.0 %)), scenarios/as-signed.toml:10; CPI 2028 = 2.0 %,
            projected: 2.0 + 0.56 x (2.03 - 2.0), rounded to 0.1, workspace.toml:23

          """)
    }

    @Test func `CSV has a row for every year and one for the total`() throws {
      let rows = try run.csv(["project", "as-signed"])
      #expect(
        rows[0] == [
          "scenario", "measure", "unit", "year", "state", "central", "p05", "p25", "p50", "p75",
          "p95", "ceiling", "floor", "agreed", "p_cap_binds", "derivation",
        ])
      #expect(rows.dropFirst().map { $0[3] } == ["2026", "2027", "2028", "2029", "2030", "total"])
      #expect(
        rows.dropFirst().map { $0[5] } == [
          "1519.2", "1551.1", "1583.7", "1615.4", "1647.7", "7917.1",
        ])
      #expect(
        rows[1][...14]
          == [
            "as-signed", "krw", "KRW bn", "2026", "agreed", "1519.2", "1519.2", "1519.2", "1519.2",
            "1519.2", "1519.2", "1519.2", "1519.2", "", "",
          ])
      #expect(rows[1][15] == "1,519.2 agreed for 2026")
      #expect(rows[2][14] == "0.0000")
      #expect(rows[6][4] == "projected" && rows[6].suffix(3) == ["", "", ""])
    }

    @Test func `scenarios run together have the figures of each alone, in JSON too`() throws {
      let ids = ["as-signed", "us-5bn", "cpi-to-2035"]
      let measures = ["--measure", "krw,usd,real", "--paths", "500"]
      let together: [String: Any] = try run.json(["project"] + ids + measures)
      let found = try #require(together["scenarios"] as? [NSDictionary])
      #expect(found.count == ids.count)
      for (id, one) in zip(ids, found) {
        let alone: [String: Any] = try run.json(["project", id] + measures)
        #expect((alone["scenarios"] as? [NSDictionary])?.first == one)
      }
    }

    @Test func `a year that went another way shows what was agreed`() throws {
      let rows = try run.csv(["project", "eleventh-under-cpi"])
      #expect(
        rows.dropFirst().map { $0[13] } == ["", "1247.2", "1289.6", "1346.3", "1402.8", ""])
      let lines = try run.lines(["project", "eleventh-under-cpi"])
      #expect(lines.contains(" 2024  1,267.7   +4.0 %  set     1,346.3"))
    }

    @Test func `JSON has the shape of the design`() throws {
      let json: Object = try run.json(["project", "as-signed", "--measure", "krw,usd"])
      #expect(Set(json.keys) == ["schema", "paths", "seed", "version", "inputs", "scenarios"])
      #expect(json["schema"] as? Int == 1 && json["paths"] as? Int == 10_000)
      #expect(json["seed"] as? Int == 1 && json["version"] as? String == "0.1.0")
      let inputs = try #require(json["inputs"] as? [Object])
      #expect(
        inputs.compactMap { $0["file"] as? String } == [
          "workspace.toml", "agreements.csv", "payments.csv", "indicators.csv",
          "scenarios/as-signed.toml",
        ])
      for input in inputs {
        let file = try #require(input["file"] as? String)
        let size = try FileManager.default.attributesOfItem(atPath: run.workspace + "/" + file)
        #expect(input["bytes"] as? Int == size[.size] as? Int)
      }
      let measures = try measures(json)
      #expect(measures.compactMap { $0["measure"] as? String } == ["krw", "usd"])
      #expect(measures.compactMap { $0["unit"] as? String } == ["KRW bn", "USD m"])
      let percentiles = ["p05", "p25", "p50", "p75", "p95"]
      for (place, measure) in measures.enumerated() {
        #expect(Set(measure.keys) == ["measure", "unit", "years", "total"])
        let years = try #require(measure["years"] as? [Object])
        #expect(years.count == 5)
        for year in years {
          #expect(
            Set(year.keys)
              == Set(percentiles + ["year", "central", "state", "ceiling", "floor", "derivation"]))
          #expect((year["ceiling"] is NSNull) == (place == 1))
          let values = percentiles.compactMap { year[$0] as? Double }
          #expect(values.count == 5 && values == values.sorted())
        }
        let total = try #require(measure["total"] as? Object)
        #expect(Set(total.keys) == Set(percentiles + ["central", "ceiling", "floor"]))
      }
      let total = try #require(measures[0]["total"] as? [String: Double])
      #expect(total["central"] == 7917.1 && total["ceiling"] == 8204.7 && total["floor"] == 7723.6)
    }

    @Test func `without a cap the ceiling is null`() throws {
      let json: Object = try run.json(["project", "defence-linked"])
      let years = try #require(try measures(json)[0]["years"] as? [Object])
      #expect(years.dropFirst(2).allSatisfy { $0["ceiling"] is NSNull && $0["floor"] is Double })
    }

    @Test(arguments: ["krw", "usd", "real", "defence-share", "gdp-share", "per-soldier"])
    func `CSV is JSON rounded to the decimals of the measure`(_ measure: String) throws {
      let decimals = ["defence-share": 2, "gdp-share": 4][measure] ?? 1
      let arguments = ["project", "us-5bn", "--measure", measure]
      let rows = try run.csv(arguments)
      let section = try measures(run.json(arguments))[0]
      var figures = try #require(section["years"] as? [Object])
      figures.append(try #require(section["total"] as? Object))
      #expect(rows.count == figures.count + 1)
      for (row, figure) in zip(rows.dropFirst(), figures) {
        #expect(row[2] == section["unit"] as? String)
        for (cell, key) in zip(row[5...10], ["central", "p05", "p25", "p50", "p75", "p95"]) {
          let number = try #require(figure[key] as? Double)
          let point = try #require(cell.split(separator: ".").last)
          #expect(point.count == decimals)
          #expect(abs(try #require(Double(cell)) - number) <= 0.5001 * pow(10, -Double(decimals)))
        }
      }
    }

    @Test func `several scenarios and measures stand in the order asked for`() throws {
      let arguments = ["project", "freeze", "as-signed", "--measure", "usd,krw", "--to", "2027"]
      let rows = try run.csv(arguments)
      #expect(
        rows.dropFirst().map { $0[0] + " " + $0[1] + " " + $0[3] }
          == ["freeze", "as-signed"].flatMap { id in
            ["usd", "krw"].flatMap { measure in
              ["2026", "2027", "total"].map { "\(id) \(measure) \($0)" }
            }
          })
      let titles = try run.lines(arguments).filter { $0.hasSuffix(")") && $0.contains("  ") }
      #expect(
        titles == [
          "freeze  Frozen at the sum of 2026  (USD m)",
          "freeze  Frozen at the sum of 2026  (KRW bn, nominal)",
          "as-signed  12th SMA as signed  (USD m)",
          "as-signed  12th SMA as signed  (KRW bn, nominal)",
        ])
      let json: Object = try run.json(arguments)
      #expect(
        try measures(json, scenario: 1).compactMap { $0["measure"] as? String } == ["usd", "krw"])
    }

    @Test func `a scenario run beside another has the figures it has alone`() throws {
      let alone = try run.csv(["project", "us-5bn"])
      let beside = try run.csv(["project", "as-signed", "us-5bn", "--measure", "krw,real"])
      #expect(beside.filter { $0[0] == "us-5bn" && $0[1] == "krw" } == Array(alone.dropFirst()))
    }

    @Test func `Markdown is a heading, sentences and a table`() throws {
      let lines = try run.markdown(["project", "as-signed", "--to", "2028"])
      #expect(lines[0] == "### as-signed  12th SMA as signed  (KRW bn, nominal)")
      #expect(
        lines.contains(
          "| year | central | rise | state | 5 % | 25 % | 50 % | 75 % | 95 % | ceiling | floor |"))
      #expect(lines.contains("| 2026 | 1,519.2 | +8.3 % | agreed |  |  |  |  |  |  |  |"))
      #expect(lines.contains { $0.hasPrefix("| total | 4,654.0 |  | projected | ") })
      #expect(
        lines.contains { $0.hasPrefix("- 2027: 1,551.1 = 1,519.2 x (1 + min(2.1 %, 5.0 %)), ") })
    }

    @Test func `intervals come only when they are asked for`() throws {
      let arguments = ["project", "as-signed", "--to", "2028"]
      let plain: Object = try run.json(arguments)
      var json: Object = try run.json(arguments + ["--interval"])
      let years = try #require(try measures(json)[0]["years"] as? [Object])
      let intervals = try #require(years[2]["intervals"] as? [String: [Double]])
      #expect(Set(intervals.keys) == ["p05", "p25", "p50", "p75", "p95"])
      for (name, interval) in intervals {
        let value = try #require(years[2][name] as? Double)
        #expect(interval.count == 2 && interval[0] < value && value < interval[1])
      }
      // Apart from them nothing changes.
      var scenarios = try #require(json["scenarios"] as? [Object])
      var measure = try measures(json)[0]
      measure["years"] = years.map { $0.filter { $0.key != "intervals" } }
      measure["total"] = (measure["total"] as? Object)?.filter { $0.key != "intervals" }
      scenarios[0]["measures"] = [measure]
      json["scenarios"] = scenarios
      #expect(NSDictionary(dictionary: json).isEqual(to: plain))

      let header = try run.csv(arguments + ["--interval"])[0]
      #expect(header.count == 26 && header.contains("p05_low") && header.contains("p95_high"))
      let lines = try run.lines(arguments + ["--interval"])
      #expect(
        lines.contains("as-signed  95 % sampling intervals of the percentiles (KRW bn, nominal)"))
    }

    @Test func `the seed moves the bands and nothing else`() throws {
      let one = try run.csv(["project", "as-signed"])
      let other = try run.csv(["project", "as-signed", "--seed", "18446744073709551615"])
      #expect(one.map { $0[...5] } == other.map { $0[...5] })
      #expect(one[3][6...10] != other[3][6...10])
      let json = try run.output(
        ["project", "as-signed", "--format", "json", "--seed", "18446744073709551615"])
      #expect(json.contains("\n  \"seed\": 18446744073709551615,\n"))
    }

    @Test func `one path is its own percentiles, and has no intervals`() throws {
      let rows = try run.csv(["project", "as-signed", "--paths", "1"])
      for row in rows.dropFirst() { #expect(Set(row[6...10]).count == 1) }
      let lines = try run.lines(["project", "as-signed", "--paths", "1", "--interval"])
      #expect(lines.contains("1 path, seed 1. Bands are those of a model, not a forecast."))
      #expect(lines.last == "None: there are too few paths.")
    }

    @Test func `a table is no wider than a screen of 100 columns`() throws {
      for id in ["as-signed", "cpi-to-2035", "thirteenth", "us-5bn", "defence-linked"] {
        for line in try run.lines(["project", id, "--measure", "krw,usd,gdp-share", "--interval"]) {
          #expect(line.count <= 100, "\(line)")
        }
      }
    }
  }
}
