import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct ProgressTests {
    let run: FigureRun

    init() throws { run = try FigureRun() }

    /// A second's work for a slow machine; it takes long by a clock that runs fast.
    private static let paths = "500000"

    @Test(
      .enabled(if: FigureRun.hasTaskset),
      .enabled(if: FaultyDisk.compiler != nil, "there is no C compiler"))
    func `a long run says how far it is on a terminal, and takes it away`() throws {
      let arguments = ["project", "as-signed", "-w", run.workspace, "--paths", Self.paths]
      let changes = try FastClock.changes(in: run.sandbox)
      let terminal = try PseudoTerminal(columns: 110, rows: 60)
      try terminal.start(
        try run.onOneProcessor([Sandbox.program] + arguments), in: run.sandbox, changes: changes)
      try terminal.wait(forText: "parley: simulating, ")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.screen.violations.isEmpty)
      #expect(!terminal.screen.text.contains("simulating"))
      #expect(terminal.screen.lines.first == "as-signed  12th SMA as signed  (KRW bn, nominal)")

      // Where nobody sees it, there is none.
      let piped = try run.sandbox.run(
        run.onOneProcessor([Sandbox.program] + arguments), [], changes)
      #expect(piped.errors.isEmpty)
      #expect(
        ScreenText.padded(terminal.screen.text, to: 60)
          == ScreenText.padded(piped.output, to: 60))
    }

    @Test func `a short run says nothing, on a terminal neither`() throws {
      let terminal = try PseudoTerminal(columns: 110, rows: 60)
      try terminal.startParley(["backtest", "-w", run.workspace], in: run.sandbox)
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(!terminal.bytes.contains(0x1B), "there is no colour and no motion")
    }
  }
}
