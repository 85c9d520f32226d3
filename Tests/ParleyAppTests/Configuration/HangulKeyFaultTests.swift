import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct HangulKeyFaultTests {
  private func configuration(_ line: String) throws -> Configuration {
    let disk = try TemporaryFolder()
    try disk.write(Array("[keys]\n\(line)\n".utf8), to: "keys.toml")
    return Configuration(ConfigurationFolder(path: disk.path)) { [] }
  }

  @Test(arguments: ["ㅋ", "z"])
  func `a command named by a Hangul letter runs by its key, whatever the keyboard writes`(
    pressed: Character
  ) throws {
    let configuration = try configuration("palette = \"ㅋ\"")
    #expect(configuration.diagnostics.map(\.text) == [])
    var screen = ScriptedScreen(simulates: false, configuration: configuration)
    screen.send(.keyPressed(.character(pressed)))
    #expect(screen.state.overlay?.kind == .palette)
  }

  @Test func `a chord named by a Hangul letter runs by its key`() throws {
    let configuration = try configuration("palette = \"M-ㅁ\"")
    var screen = ScriptedScreen(simulates: false, configuration: configuration)
    screen.send(.keyPressed(.alt("ㅁ")))
    #expect(screen.state.overlay?.kind == .palette)
  }

  @Test(arguments: [
    (
      "가", "'가' is more than one key",
      "Behind it stand the keys r k. Write one of them, as \"r\"."
    ),
    (
      "M-ㄳ", "'M-ㄳ' is more than one key",
      "Behind it stand the keys r t. Write one of them, as \"M-r\"."
    ),
    (
      "C-w 한글", "'한글' is more than one key",
      "Behind it stand the keys g k s r m f. Write one of them, as \"g\"."
    ),
    (
      "ㆆ", "'ㆆ' is on no key of the keyboard",
      "Write the Latin letter of the key, as \"f\" for ㄹ."
    ),
    (
      "₩", "` stands for 'mark.set' already",
      "It is a key everywhere: Set a mark here: a letter. Choose another, or give 'mark.set' another "
        + "in a line of its own; \"\" leaves it without."
    ),
  ])
  func `Hangul that is no single key is told with what to write`(
    name: String, message: String, help: String
  ) throws {
    let faults = try configuration("palette = \"\(name)\"").diagnostics
    #expect(faults.map { "\($0.message)" } == [message])
    #expect(faults.map { "\($0.help)" } == [help])
  }
}
