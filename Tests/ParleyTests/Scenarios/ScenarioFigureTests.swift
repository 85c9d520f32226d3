import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  /// A scenario made on the screen and the same one at the shell.
  struct ScenarioFigureTests {
    let run: FigureRun

    init() throws { run = try FigureRun() }

    /// as-signed and us-5bn; a copy with another index, a cap and the opening of a goal, as a file.
    private static let keys =
      "s Escape s as-signed Enter a us-5 Enter BTab c g j j j j Enter C-u def Enter j j l l "
      + "j 4 Enter g j j j f 8300 Enter u u C-r C-r W 'Linked, with a cap' Enter "

    private func rendered(_ keys: String) throws -> [String] {
      let outcome = try run.sandbox.parley(
        ["render", run.workspace, "--size", "160x50", "--keys", keys])
      #expect(outcome.ending == .exited(0), "\(outcome.errors)")
      return outcome.output.split(separator: "\n").map(String.init)
    }

    @Test func `a scenario saved on the screen projects to the figures it showed`() throws {
      let screen = try rendered(Self.keys)
      let path = run.workspace + "/scenarios/linked-with-a-cap.toml"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.contains("base = \"as-signed\"\n") && !text.contains("first_year"))
      let rows = try run.csv(["project", "linked-with-a-cap"]).dropFirst()
      #expect(rows.map { $0[3] } == ["2026", "2027", "2028", "2029", "2030", "total"])
      #expect(rows.map { $0[5] }.last == "8300.1")
      for row in rows {
        let line = try #require(screen.first { $0.hasPrefix("│ \(row[3]) ") }, "\(row[3])")
        // The third column's payment: the last number with a decimal that is no band.
        let figures = line.split(separator: " ")
          .map { String($0).replacing(",", with: "").replacing("~", with: "") }
          .filter { Double($0) != nil && $0.contains(".") }
        #expect(figures.last == row[5], "\(line)")
      }
    }

    @Test func `the screen's bands are those of project`() throws {
      let table = try rendered(Self.keys)
      let rows = try run.csv(["project", "linked-with-a-cap"]).dropFirst()
      let total = try #require(rows.last)
      let line = try #require(table.first { $0.hasPrefix("│ total ") })
      let ends = [total[6], total[10]].map { Int((Double($0) ?? 0).rounded()) }
      let band = try #require(line.split(separator: " ").last { $0.contains("-") })
      #expect(band.replacing(",", with: "") == "\(ends[0])-\(ends[1])")
    }

    @Test func `the difference on the screen is that of compare`() throws {
      let lines = try rendered("s Escape s as-signed Enter a def Enter d")
      let compared = try run.output(["compare", "as-signed", "defence-linked"])
      for text in ["82.0", "144.1", "202.2", "260.8", "689.1"] {
        #expect(lines.contains { $0.contains("+\(text) ") }, "\(text)")
        #expect(compared.contains(text), "\(text)")
      }
      #expect(lines.contains { $0.contains("441 to 930") })
    }
  }
}
