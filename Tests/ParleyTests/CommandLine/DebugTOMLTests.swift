import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct DebugTOMLTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    @Test func `valid TOML becomes tagged JSON`() throws {
      let outcome = try sandbox.parley(["debug", "toml"], input: Array("n = 1\n".utf8))
      #expect(outcome.ending == .exited(0))
      #expect(outcome.errors.isEmpty)
      let json = outcome.output.filter { !$0.isWhitespace }
      #expect(json == #"{"n":{"type":"integer","value":"1"}}"#)
    }

    @Test func `invalid TOML ends with 1 and says where`() throws {
      let outcome = try sandbox.parley(["debug", "toml"], input: Array("a = 1\nb = [[[\n".utf8))
      #expect(outcome.ending == .exited(1))
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix("2:"), "\(outcome.errors)")
      #expect(outcome.errors.contains(": error: "))
    }

    @Test func `bytes that are no text end with 1`() throws {
      let outcome = try sandbox.parley(["debug", "toml"], input: [0x61, 0x3D, 0xFF, 0x00])
      #expect(outcome.ending == .exited(1))
      #expect(outcome.output.isEmpty)
    }
  }
}
