import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct FigureRefusalTests {
    let run: FigureRun

    init() throws { run = try FigureRun() }

    /// A call of each command that names a scenario.
    private static func commands(_ id: String) -> [[String]] {
      [
        ["project", id], ["compare", "as-signed", id], ["compare", id, "as-signed"],
        ["explain", id, "2028"],
        ["solve", id, "--vary", "opening.krw_bn", "--target", "total=8000"],
        ["sensitivity", id],
      ]
    }

    private func refused(
      _ arguments: [String], _ status: Int32, changes: [String: String?] = [:]
    ) throws -> String {
      let outcome = try run.sandbox.parley(arguments, changes: changes)
      #expect(outcome.ending == .exited(status), "\(arguments)")
      #expect(outcome.output.isEmpty, "\(arguments)")
      #expect(PlainText.faults(in: outcome.errorBytes).isEmpty)
      return outcome.errors
    }

    @Test func `an unknown scenario is wrong usage and the nearest one is named`() throws {
      for command in Self.commands("as-sgned") {
        #expect(
          try refused(command + ["-w", run.workspace], 2) == """
            parley: there is no scenario 'as-sgned' in ~/sma. Did you mean 'as-signed'?
            Known scenarios: as-signed, cpi-to-2035, defence-linked, eleventh-under-cpi, fixed-3, \
            freeze, thirteenth, us-5bn.

            """)
      }
    }

    @Test(arguments: [
      (
        ["project", "as-signed", "--to", "2031"],
        "parley: --to 2031 is no year of 'as-signed', which has 2026 to 2030\n"
      ),
      (
        ["project", "as-signed", "--to", "2025"],
        "parley: --to 2025 is no year of 'as-signed', which has 2026 to 2030\n"
      ),
      (
        ["project", "cpi-to-2035", "as-signed", "--to", "2035"],
        "parley: --to 2035 is no year of 'as-signed', which has 2026 to 2030\n"
      ),
      (
        ["explain", "as-signed", "2031"],
        "parley: 2031 is no year of 'as-signed', which has 2026 to 2030\n"
      ),
      (
        ["solve", "as-signed", "--vary", "opening.krw_bn", "--target", "2031=1"],
        "parley: 2031 is no year of 'as-signed', which has 2026 to 2030\n"
      ),
    ])
    func `a year the scenario does not have is wrong usage`(
      _ arguments: [String], _ message: String
    ) throws {
      #expect(try refused(arguments + ["-w", run.workspace], 2) == message)
    }

    @Test(arguments: [
      (
        ["project", "as-signed", "--measure", "won"], "there is no measure 'won'; known measures: "
      ),
      (["project", "as-signed", "--measure", "krw,"], "there is no measure ''; known measures: "),
      (["compare", "a", "b", "--measure", "krw,usd"], "there is no measure 'krw,usd'; known "),
      (
        ["explain", "a", "2028", "--measure", "KRW"], "there is no measure 'KRW'; known measures: "
      ),
      (["project"], "Missing expected argument '<ids> ...'"),
      (["compare", "as-signed"], "Missing expected argument '<b>'"),
      (["explain", "as-signed"], "Missing expected argument '<year>'"),
      (["solve", "as-signed"], "Missing expected argument '--vary <key>'"),
      (
        ["solve", "a", "--vary", "b", "--target", "8000"],
        "'8000' is no target; write total=8000 or usd.2030=1200"
      ),
      (
        ["solve", "a", "--vary", "b", "--target", "total=nan"],
        "'total=nan' is no target; write total=8000 or usd.2030=1200"
      ),
      (
        ["project", "a", "--paths", "0"], "'0' is no number of paths from 1 to 100,000,000"
      ),
      (
        ["project", "a", "--paths", "100000001"],
        "'100000001' is no number of paths from 1 to 100,000,000"
      ),
      (["project", "a", "--seed", "-1"], "--seed"),
      (["project", "a", "--seed", "18446744073709551616"], "--seed"),
      (["project", "a", "--format", "xml"], "'xml' is invalid for '--format"),
      (["backtest", "as-signed"], "Unexpected argument 'as-signed'"),
    ])
    func `wrong usage ends with 2 and says why`(_ arguments: [String], _ sentence: String) throws {
      let errors = try refused(arguments, 2)
      #expect(errors.contains(sentence), "\(errors)")
    }

    @Test func `years nobody has in common end with 1`() throws {
      #expect(
        try refused(["compare", "as-signed", "thirteenth", "-w", run.workspace], 1) == """
          parley: 'as-signed' and 'thirteenth' have no year in common
          The first has 2026 to 2030, the second 2031 to 2035.

          """)
    }

    @Test func `a scenario with errors ends with 1 and shows them where they are`() throws {
      try run.sandbox.write(
        "title = \"High\"\nbase = \"as-signed\"\n[[terms]]\nfrom = 2027\nto = 2030\nindex = \"cpl\"\n",
        to: run.workspace + "/scenarios/high.toml")
      for command in Self.commands("high") {
        #expect(
          try refused(command + ["-w", run.workspace], 1) == """
            parley: scenario 'high' cannot be projected
            scenarios/high.toml:6:9: error: unknown index 'cpl'
                6 | index = "cpl"
                  |         ^~~~~
            Known indexes: cpi, defence-budget, gdp, fixed, none, amounts. Did you mean 'cpi'?

            """)
      }
      // The others are as they were.
      let other = try run.sandbox.parley(["project", "as-signed", "-w", run.workspace])
      #expect(other.ending == .exited(0))
      #expect(other.output.hasPrefix("as-signed  12th SMA as signed  "))
      #expect(other.errors == "")
    }

    @Test func `an error in a table is told with the figures`() throws {
      let file = run.workspace + "/rounds.csv"
      let text = try run.sandbox.run(["cat", file]).output
      try run.sandbox.write(text + "12-99,12,party,,,,,,,,,,,\n", to: file)
      let outcome = try run.sandbox.parley(["project", "as-signed", "-w", run.workspace])
      #expect(outcome.ending == .exited(0))
      #expect(outcome.errors.hasPrefix("parley: ~/sma has "))
      #expect(outcome.errors.contains("which may change figures; 'parley check "))
    }

    @Test(arguments: ["base", "follows"])
    func `a scenario that rests on one with errors ends with 1`(_ link: String) throws {
      try run.sandbox.write("title = \"High\"\n", to: run.workspace + "/scenarios/high.toml")
      try run.sandbox.write(
        "title = \"After\"\n\(link) = \"high\"\nfirst_year = 2031\nlast_year = 2031\n"
          + "[opening]\nchange = 1.0\n",
        to: run.workspace + "/scenarios/after.toml")
      // What 'follows' does not hand down, 'after' has itself: its opening is a change.
      let commands = Self.commands("after").map { command in
        command.map { link == "follows" && $0 == "opening.krw_bn" ? "opening.change" : $0 }
      }
      for command in commands {
        let errors = try refused(command + ["-w", run.workspace], 1)
        #expect(errors.contains("'after'") && errors.contains("'parley check"))
        #expect(!errors.contains("after.toml:"), "its own file has no fault: \(errors)")
      }
    }

    @Test func `a measure that cannot be computed ends with 1 and says what is missing`() throws {
      let file = run.workspace + "/indicators.csv"
      let text = try run.sandbox.run(["grep", "-v", "usfk_troops_cited", file]).output
      try run.sandbox.write(text, to: file)
      for command in Self.commands("as-signed") where command[0] != "solve" {
        let year = command[0] == "explain" ? 2028 : 2026
        #expect(
          try refused(command + ["--measure", "per-soldier", "-w", run.workspace], 1) == """
            parley: as-signed: per-soldier has no figure for '\(year)': no number of soldiers is cited \
            in that year or before it, troops_cited
            Ask for other years or another measure.

            """)
      }
    }

    @Test func `a workspace that cannot be read ends with 3`() throws {
      for command in Self.commands("as-signed") + [["backtest"]] {
        let missing = try refused(command + ["-w", run.sandbox.home + "/nowhere"], 3)
        #expect(missing.contains("nowhere' cannot be opened: it does not exist"), "\(missing)")
        let variable = try refused(command, 3, changes: ["PARLEY_WORKSPACE": "/dev/null"])
        #expect(variable.hasPrefix("parley: "), "\(variable)")
      }
    }
  }
}
