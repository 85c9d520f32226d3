import ParleyModel
import ParleyStore
import Testing

/// What newspapers wrote about the bundled agreements, RESEARCH.md 2 and 4.
struct BundledClaimTests {
  private static let loaded: LoadedWorkspace = {
    let scratch = ScratchFolder()
    for (path, bytes) in BundledWorkspace.files { scratch.write(bytes, to: path) }
    return WorkspaceReader(root: scratch.path).read()
  }()

  private let words = ClaimWords(money: "KRW bn")

  private func answer(_ text: String, asOf day: Day? = nil) throws -> ClaimAnswer {
    let loaded = Self.loaded
    let workspace = day.map { loaded.workspace.asOf($0) } ?? loaded.workspace
    let projections = loaded.scenarios.compactMap { entry in
      loaded.projectable[entry.id].flatMap {
        try? Projection(of: $0, in: workspace, scenarios: loaded.projectable)
      }
    }
    return ClaimAnswer(
      to: try ClaimText(text, money: "KRW bn").claim, in: workspace, projections: projections)
  }

  private func sentence(_ text: String) throws -> String {
    words.sentence(try answer(text)).english
  }

  @Test(arguments: ["17.2% 2026 1.64tn 2030", "17.2% 2026년 대비 2030년 1조 6400억"])
  func `JoongAng's 17.2 % is true from 2025, and 8.2 % from 2026`(text: String) throws {
    #expect(
      try sentence(text)
        == "true from 2025 (1,402.8), 8.2 % from 2026 (1,519.2)")
    let answer = try answer(text)
    let best = try #require(answer.best)
    #expect(best.base?.provenance.places.map(\.file) == ["payments.csv"])
    #expect(
      best.figure.provenance.formula?.english == "1,644.1 / 1,402.8 - 1")
  }

  // KT24, NEWS1B; the sum of the first year.
  @Test func `a first year's sum is on record`() throws {
    #expect(
      try sentence("1조 5192억 원 2026") == "true as printed, in 2026 (1,519.2, agreed)")
    #expect(
      try sentence("8.3% 2025 2026")
        == "true as printed, from 2025 (1,402.8) to 2026 (1,519.2, agreed)")
  }

  // RESEARCH.md 2, trap 6.
  @Test func `6.2 % a year is the rate of 2020-2025; from 2018 it is 5.6 %`() throws {
    #expect(
      try sentence("6.2% 2020 2025")
        == "true as printed, a year from 2020 (1,038.9) to 2025 (1,402.8, agreed)")
    #expect(
      try sentence("6.2% 2018 2025")
        == "true a year from 2020 (1,038.9) to 2025 (1,402.8, agreed); "
        + "a year from 2018 (960.2) it is 5.6 %")
  }

  // KT24, CRS25, ANKA24: 1,130, 1,190 and 1,090 for the same sum.
  @Test func `sums in dollars name the rate they rest on, or the one they would need`() throws {
    #expect(
      try sentence("$1,069m 2026")
        == "true as printed, in 2026 (USD m 1,068.8, agreed, at the average rate of 2025)")
    #expect(
      try sentence("$1,130m 2026") == "true as printed, in 2026 (USD m 1,130, as reported)")
    let crs = try answer("$1,190m 2026")
    #expect(crs.asPrinted.map { $0.verdict != .holds } ?? true)
    #expect(words.rate(crs)?.english == "it would be so at 1,276.6 KRW per USD")
  }

  // The newspapers name the year of a rise as often as the one it is counted from.
  @Test func `13 % of 2020 is what was offered on 2019, and the record's own rise is said`() throws
  {
    #expect(
      try sentence("13% 2020")
        == "true of an offer, from 2019 (1,038.9) to 2020 (1,174.0, offer 11-J1); "
        + "from 2020 (1,038.9) to 2021 (1,183.3, agreed) it is 13.9 %")
  }

  @Test func `where the printed year is right other years are left out, and near misses too`()
    throws
  {
    let right = try answer("8.3% 2025 2026")
    let areAsPrinted = right.readings.allSatisfy { $0.isAsPrinted }
    #expect(areAsPrinted)
    let explained = try answer("8.3% 2026")
    #expect(explained.best?.comparison == .rise(from: 2025, to: 2026))
    let areNear = explained.readings.contains { $0.verdict == .nearly && !$0.isAsPrinted }
    #expect(!areNear)
  }

  @Test func `a rise to no printed year is no chance agreement of far years`() throws {
    let answer = try answer("17.2% 2026")
    #expect(answer.best?.isAsPrinted == true)
    #expect(answer.best?.verdict == .fails)
    #expect(
      words.sentence(answer).english.hasPrefix("not found true, nearest: from 2026 (1,519.2) to"))
  }

  @Test func `the offers count with what they come to in won`() throws {
    #expect(
      try sentence("1589.9bn 2020") == "true of an offer, in 2020 (1,589.9, offer 11-US2, at 1,223)"
    )
    #expect(
      try sentence("5829bn 2020")
        == "true of an offer, in 2020 (5,829.0, offer 11-US1, at the average rate of 2019)")
  }

  @Test func `a figure alone is tried on every year of every scenario`() throws {
    let answer = try answer("17.5%")
    #expect(answer.best?.verdict == .holds)
    #expect(
      answer.readings.contains {
        $0.comparison == .rise(from: 2025, to: 2030)
          && words.words($0).english.contains("as-signed")
      })
  }

  @Test func `what is nowhere is said with how far off it is`() throws {
    let sentence = try sentence("17.2% 2026 2030")
    #expect(
      sentence
        == "not found true, nearest: from 2026 (1,519.2) to 2030 (1,709.9, fixed-3, set) it is 12.6 %, "
        + "4.6 points less than printed")
    #expect(
      try self.sentence("1515bn 2026")
        == "not found true, nearest: in 2026 (1,519.2, agreed), KRW bn 4.2 more than printed")
  }

  @Test func `a base year that was printed keeps out what agrees by chance decades away`() throws {
    let answer = try answer("17.2% 2026")
    for reading in answer.readings {
      switch reading.comparison {
      case .rise(let from, _), .yearlyRise(let from, _): #expect((2021...2031).contains(from))
      case .sum, .total, .share: break
      }
    }
    let isAnyAsPrinted = answer.readings.contains { $0.isAsPrinted }
    #expect(isAnyAsPrinted)
  }

  @Test func `a total is the sum of a scenario's years`() throws {
    #expect(
      try sentence("7917.1bn") == "true as the sum of 2026-2030 (7,917.1, as-signed, projected)")
    #expect(
      try sentence("8.2047 trillion won")
        == "true as the sum of 2026-2030 (8,204.7, as-signed at the cap)")
  }

  @Test func `a claim is set against what was known on the day`() throws {
    let day = try #require(Day(year: 2024, month: 10, day: 5))
    let answer = try answer("1.64tn 2030", asOf: day)
    let places = answer.readings.flatMap(\.figure.provenance.places)
    // CPI of 2024 was published in 2025.
    let late = Self.loaded.workspace.indicators.filter { $0.knownFrom > day }.map(\.place)
    #expect(!places.isEmpty)
    #expect(!places.contains { late.contains($0) })
  }
}
