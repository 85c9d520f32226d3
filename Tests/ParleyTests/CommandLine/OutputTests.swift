import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct OutputTests {
    let sandbox: Sandbox
    let workspace: String

    init() throws {
      sandbox = try Sandbox()
      workspace = try sandbox.workspace()
    }

    @Test(arguments: [
      ["render"], ["check"], ["themes"], ["--help"], ["project", "as-signed"], ["backtest"],
    ])
    func `a reader that went away ends the writing without a word`(_ command: [String]) throws {
      var ends: [Int32] = [0, 0]
      #expect(pipe(&ends) == 0)
      close(ends[0])
      defer { close(ends[1]) }
      let outcome = try sandbox.parley(
        command, changes: ["PARLEY_WORKSPACE": workspace], output: ends[1])
      #expect([.exited(0), .signalled(SIGPIPE)].contains(outcome.ending))
      #expect(outcome.errors.isEmpty)
    }

    @Test(arguments: [
      ["render"], ["check"], ["themes"], ["project", "as-signed"],
      ["project", "as-signed", "--format", "json"], ["explain", "as-signed", "2028"],
    ])
    func `output that cannot be written is no success`(_ command: [String]) throws {
      let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
      try #require(full >= 0)
      defer { close(full) }
      let outcome = try sandbox.parley(
        command, changes: ["PARLEY_WORKSPACE": workspace], output: full)
      #expect(outcome.ending == .exited(3))
      #expect(outcome.errors.hasPrefix("parley: "), "'\(outcome.errors)'")
    }
  }
}
