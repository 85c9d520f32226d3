import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct SensitivityTests {
    let run: FigureRun

    init() throws { run = try FigureRun() }

    private typealias Object = [String: Any]

    @Test func `what moves the total most stands first`() throws {
      let lines = try run.lines(["sensitivity", "as-signed"])
      #expect(lines[0] == "as-signed: what moves the total of 7,917.1  (KRW bn, nominal)")
      #expect(
        lines[4].split(separator: " ") == ["number", "low", "high", "at", "low", "at", "high"])
      #expect(
        lines[5...9].compactMap { $0.split(separator: " ").first.map(String.init) } == [
          "terms.0.add", "opening.krw_bn", "assumptions.drivers.cpi.mean", "terms.0.lag",
          "assumptions.drivers.cpi.persistence",
        ])
      #expect(lines[5].hasSuffix("-1.0        1.0    7,760.2  8,076.9  ##########"), "\(lines[5])")
      #expect(lines.contains("Moved by one point: terms.0.add."))
      #expect(lines.contains("Moved by one standard deviation: assumptions.drivers.cpi.mean."))
      #expect(lines.contains { $0.hasPrefix("Without effect: terms.0.cap, ") })
      for line in lines { #expect(line.count <= 100) }
    }

    @Test func `JSON has the shape of the design and its order`() throws {
      let rows: [Object] = try run.json(["sensitivity", "us-5bn", "--measure", "usd"])
      #expect(!rows.isEmpty)
      var before = Double.infinity
      for row in rows {
        #expect(Set(row.keys) == ["key", "low", "high", "total_low", "total_high"])
        let low = try #require(row["total_low"] as? Double)
        let high = try #require(row["total_high"] as? Double)
        #expect(abs(high - low) <= before)
        before = abs(high - low)
      }
      #expect(
        rows.prefix(3).compactMap { $0["key"] as? String } == [
          "assumptions.drivers.fx.drift", "terms.0.usd_m.0", "terms.0.usd_m.1",
        ])
    }

    @Test func `CSV has plain numbers and Markdown the spread`() throws {
      let rows = try run.csv(["sensitivity", "as-signed"])
      #expect(
        rows[0] == ["scenario", "measure", "key", "low", "high", "total_low", "total_high"])
      #expect(
        rows[3]
          == [
            "as-signed", "krw", "assumptions.drivers.cpi.mean", "0.9", "3.1", "7856.6",
            "7976.4",
          ])
      let markdown = try run.markdown(["sensitivity", "as-signed"])
      #expect(markdown.contains("| number | low | high | at low | at high | spread |"))
      #expect(markdown.contains("| terms.0.add | -1.0 | 1.0 | 7,760.2 | 8,076.9 | 316.7 |"))
    }
  }
}
