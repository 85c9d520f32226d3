import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct ProgressTests {
    let run: FigureRun

    init() throws { run = try FigureRun() }

    /// Several seconds' work on one processor for a program that is not optimised.
    private static let paths = "1500000"

    #if DEBUG
      @Test(.enabled(if: FigureRun.hasTaskset))
      func `a long run says how far it is on a terminal, and takes it away`() throws {
        let arguments = ["project", "as-signed", "-w", run.workspace, "--paths", Self.paths]
        let terminal = try PseudoTerminal(columns: 110, rows: 60)
        try terminal.start(
          try run.onOneProcessor([Sandbox.program] + arguments), in: run.sandbox)
        try terminal.wait(forText: "parley: simulating, ")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.screen.violations.isEmpty)
        #expect(!terminal.screen.text.contains("simulating"))
        #expect(terminal.screen.lines.first == "as-signed  12th SMA as signed  (KRW bn, nominal)")

        // Where nobody sees it, there is none.
        let piped = try run.sandbox.run(run.onOneProcessor([Sandbox.program] + arguments))
        #expect(piped.errors.isEmpty)
        #expect(
          ScreenText.padded(terminal.screen.text, to: 60)
            == ScreenText.padded(piped.output, to: 60))
      }
    #endif

    @Test func `a short run says nothing, on a terminal neither`() throws {
      let terminal = try PseudoTerminal(columns: 110, rows: 60)
      try terminal.startParley(["backtest", "-w", run.workspace], in: run.sandbox)
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(!terminal.bytes.contains(0x1B), "there is no colour and no motion")
    }
  }
}
