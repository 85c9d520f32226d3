import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct SolveTests {
    let run: FigureRun

    init() throws { run = try FigureRun() }

    private typealias Object = [String: Any]

    @Test func `the value is printed in full with what it gives`() throws {
      let lines = try run.lines(
        ["solve", "as-signed", "--vary", "opening.krw_bn", "--target", "total=8000"])
      let value = try #require(lines[0].split(separator: " ").last.flatMap { Double($0) })
      #expect(lines[0] == "as-signed: opening.krw_bn = \(value)")
      #expect(
        Array(lines.dropFirst()) == [
          "The scenario has 1,519.2.",
          "With the value found, the total of 2026-2030 is KRW bn 8,000.0 in the unrounded central "
            + "case.",
          "Rounded each year as payments are published, it is KRW bn 8,000.6.",
          "A scenario file takes opening.krw_bn = 1535.2852.",
        ])
    }

    @Test(arguments: [
      ("opening.krw_bn", "total=8000", "[opening]\nkrw_bn = VALUE\n"),
      ("terms.0.add", "2030=1700", "TERM\nadd = VALUE\n"),
      ("opening.krw_bn", "usd.2030=1200", "[opening]\nkrw_bn = VALUE\n"),
      ("assumptions.drivers.cpi.mean", "total=8000", "[assumptions.drivers.cpi]\nmean = VALUE\n"),
      (
        "assumptions.drivers.fx.drift", "usd.total=5000",
        "[assumptions.drivers.fx]\ndrift = VALUE\n"
      ),
    ])
    func `a scenario with the value has the figure`(
      _ key: String, _ target: String, _ text: String
    ) throws {
      let json: Object = try run.json(["solve", "as-signed", "--vary", key, "--target", target])
      #expect(
        Set(json.keys) == ["scenario", "key", "value", "target", "reached", "rounded", "between"])
      let value = try #require(json["value"] as? Double)
      let reached = try #require(json["reached"] as? Double)
      let rounded = try #require(json["rounded"] as? Double)
      let between = try #require(json["between"] as? [Double])
      #expect(between.count == 2 && between[0] <= value && value <= between[1])
      let wanted = try #require(target.split(separator: "=").last.flatMap { Double($0) })
      #expect(abs(reached - wanted) < 1e-6 * wanted)

      // Rates of a file have at most four decimals; the rounded figure bears that.
      let stated = key.contains("terms") ? (value * 10_000).rounded() / 10_000 : value
      let term = "[[terms]]\nfrom = 2027\nto = 2030\nindex = \"cpi\"\nlag = 2\ncap = 5.0"
      try run.sandbox.write(
        "title = \"Solved\"\nbase = \"as-signed\"\n"
          + text.replacing("TERM", with: term).replacing("VALUE", with: "\(stated)"),
        to: run.workspace + "/scenarios/solved.toml")
      let names = try #require(target.split(separator: "=").first).split(separator: ".")
      let measure = names.count == 2 ? String(names[0]) : "krw"
      let project: Object = try run.json(["project", "solved", "--measure", measure])
      let section = ((project["scenarios"] as? [Object])?[0]["measures"] as? [Object])?[0]
      let figure =
        names.last == "total"
        ? section?["total"] as? Object
        : (section?["years"] as? [Object])?.first { "\($0["year"] ?? 0)" == names[names.count - 1] }
      let central = try #require(figure?["central"] as? Double)
      #expect(abs(central - rounded) < 0.15, "\(central) \(rounded)")
      #expect(abs(rounded - wanted) < 0.002 * wanted)
    }

    @Test func `CSV is one row, Markdown a heading`() throws {
      let arguments = ["solve", "as-signed", "--vary", "terms.0.add", "--target", "2030=1700"]
      let rows = try run.csv(arguments)
      #expect(
        rows[0] == [
          "scenario", "key", "value", "figure", "target", "reached", "rounded", "between_low",
          "between_high",
        ])
      #expect(rows.count == 2 && rows[1][0...1] == ["as-signed", "terms.0.add"])
      #expect(rows[1][3...4] == ["krw.2030", "1700.0"])
      #expect(try run.markdown(arguments)[0] == "### as-signed: terms.0.add = \(rows[1][2])")
    }

    @Test(arguments: [
      (
        ["--vary", "terms.0.cap", "--target", "total=8000"],
        "parley: no value of terms.0.cap gives 8,000.0: the total of 2026-2030, unrounded, stays between "
          + "1,519.2 and 7,916.2\nName a target between them, or vary another number: "
          + "'parley sensitivity as-signed' lists them.\n"
      ),
      (
        ["--vary", "assumptions.drivers.gdp.mean", "--target", "2030=1700"],
        "parley: assumptions.drivers.gdp.mean does not change the figure of 2030\n"
          + "'parley sensitivity as-signed' lists the numbers that do.\n"
      ),
    ])
    func `no solution ends with 1 and says what to try`(
      _ arguments: [String], _ message: String
    ) throws {
      let outcome = try run.sandbox.parley(
        ["solve", "as-signed", "-w", run.workspace] + arguments)
      #expect(outcome.ending == .exited(1))
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors == message)
    }

    @Test(arguments: [
      (
        "terms.0.cpa",
        "'terms.0.cpa' is no number of 'as-signed' that can be varied. "
          + "Did you mean 'terms.0.cap'?"
      ),
      (
        "terms.1.cap",
        "'terms.1.cap' is no number of 'as-signed' that can be varied. "
          + "Did you mean 'terms.0.cap'?"
      ),
      ("opening.usd_m", "'opening.usd_m' is no number of 'as-signed' that can be varied."),
      ("terms.0.lag", "terms.0.lag takes whole numbers only; solve varies the others"),
      ("", "'' is no number of 'as-signed' that can be varied."),
    ])
    func `a key the scenario does not have is wrong usage`(_ key: String, _ message: String) throws
    {
      let outcome = try run.sandbox.parley([
        "solve", "as-signed", "-w", run.workspace, "--vary", key, "--target", "total=8000",
      ])
      #expect(outcome.ending == .exited(2))
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix("parley: \(message)"), "\(outcome.errors)")
      #expect(outcome.errors.contains("\nThose are: opening.krw_bn, terms.0.add, terms.0.cap, "))
    }
  }
}
