import Foundation
import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// The briefs of the bundled workspace, kept as text and read in review.
struct BriefPageTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"

  @Test(arguments: BriefFormat.allCases, Language.allCases)
  func `the brief of round 4 as it was known before it`(
    format: BriefFormat, language: Language
  ) {
    let run = SampleBriefs.run("12-04", asOf: "2024-06-24", format: format, language: language)
    #expect(run.status == .done)
    let name = "page-round-4-\(format.rawValue)-\(language.rawValue)"
    #expect(Snapshot(name, folder: Self.folder).difference(from: run.output) == nil)
  }

  @Test(arguments: BriefFormat.allCases, Language.allCases)
  func `the brief of round 8 with all that is known today`(format: BriefFormat, language: Language)
  {
    let run = SampleBriefs.run("12-08", format: format, language: language)
    #expect(run.status == .done)
    let name = "page-round-8-\(format.rawValue)-\(language.rawValue)"
    #expect(Snapshot(name, folder: Self.folder).difference(from: run.output) == nil)
  }

  @Test(arguments: BriefFormat.allCases)
  func `a brief that sets two scenarios side by side`(format: BriefFormat) {
    let run = SampleBriefs.run(
      "12-08", format: format, compare: ["as-signed", "defence-linked"])
    #expect(run.status == .done)
    #expect(
      Snapshot("page-compared-\(format.rawValue)", folder: Self.folder).difference(from: run.output)
        == nil)
  }

  @Test(arguments: [
    ("10-05", [String]()), ("11-07", []),
    ("12-08", ["as-signed", "freeze", "fixed-3", "us-5bn"]), ("12-08", ["cpi-to-2035"]),
  ])
  func `every brief as text`(round: String, compare: [String]) {
    let run = SampleBriefs.run(round, compare: compare)
    #expect(run.status == .done)
    let name = ([round] + compare).joined(separator: "-")
    #expect(Snapshot("page-\(name)", folder: Self.folder).difference(from: run.output) == nil)
  }

  // MARK: What must hold whatever it looks like

  @Test func `sections stand in the order ministries use`() {
    let text = SampleBriefs.run("12-08", compare: ["as-signed", "freeze"]).lines
    let order = [
      "Delegations", "Rounds", "Points settled", "Last word", "Offers", "Payment", "Comparison",
      "Sources",
    ]
    let places = order.map { title in text.firstIndex(of: title) }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test(arguments: BriefFormat.allCases)
  func `below every band it says that it is a model and not a forecast`(format: BriefFormat) {
    for compare in [[], ["as-signed", "defence-linked"]] {
      let output = SampleBriefs.run("12-08", format: format, compare: compare).output
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      // Once below the table, once below the charts.
      #expect(output.ranges(of: "model, not a forecast").count == 2, "\(compare)")
    }
  }

  @Test func `no line of the text is wider than eighty cells, in Korean too`() {
    for language in Language.allCases {
      for compare in [[], ["as-signed", "defence-linked"], ["as-signed", "freeze", "us-5bn"]] {
        let run = SampleBriefs.run("12-08", compare: compare, language: language)
        for line in run.lines { #expect(display(line).width <= 80, "\(line)") }
      }
    }
  }

  @Test func `figures are those of the commands`() {
    let text = SampleBriefs.run("12-08", format: .html).output
    for figure in ["1,519.2", "1,551.1", "7,917.1", "8,204.7", "7,723.6"] {
      #expect(text.contains(figure), "\(figure)")
    }
    let korean = SampleBriefs.run("12-08", language: .korean).output
    for word in ["제12차 SMA", "8차 회의", "이태우", "1조 5,192억 원", "타결된 쟁점"] {
      #expect(korean.contains(word), "\(word)")
    }
  }

  @Test func `an offer comes to won at its own rate, or at an average that is named`() {
    let page = SampleBriefs.run("11-07", format: .html, isAllSources: true).output
    for words in ["1,589.9", "own rate 1,223", "5,829.0", "average 2019 "] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test func `in round 4 as of the day before nothing later is told`() throws {
    let day = try #require(PartialDate("2024-06-24")).lastDay
    let loaded = WorkspaceReader(root: Checkout.workspace).read().workspace
    let late = loaded.sources.filter { $0.date.map { $0.lastDay > day } ?? false }
    #expect(late.count > 20)
    for language in Language.allCases {
      for format in BriefFormat.allCases {
        let run = SampleBriefs.run(
          "12-04", asOf: "2024-06-24", format: format, isAllSources: true, language: language)
        #expect(run.status == .done)
        let page = run.output
        for source in late {
          #expect(!page.contains(source.title), "\(source.id)")
          #expect(source.url.isEmpty || !page.contains(source.url), "\(source.id)")
        }
        for position in loaded.positions where position.date.lastDay > day {
          #expect(!page.contains(position.text), "\(position.id)")
        }
        for round in loaded.rounds where round.knownFrom > day && !round.outcome.isEmpty {
          #expect(!page.contains(round.outcome), "\(round.id)")
        }
        // What was agreed later, its cap and the years of its term.
        for word in ["1,519.2", "1,551.1", "7,917.1", "as-signed", "2026-2030", "2026-30"] {
          #expect(!page.contains(word), "\(word)")
        }
        let years = page.split { !$0.isNumber }.compactMap { $0.count == 4 ? Int($0) : nil }
        // The agreement in force expires in 2025, and 2026 has none.
        #expect(years.filter { (2027...2099).contains($0) } == [])
      }
    }
  }
}
