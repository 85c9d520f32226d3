import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// Which language a command speaks.
struct SurroundingsLanguageTests {
  private func spoken(
    _ choice: LanguageChoice?, _ locale: String, file: String = ""
  ) throws -> Language {
    let folder = try TemporaryFolder()
    try folder.write(Array(file.utf8), to: "parley/config.toml")
    let surroundings = Surroundings(
      environment: ["XDG_CONFIG_HOME": folder.path, "LC_ALL": locale], currentDirectory: "/",
      clock: .system, print: { _ in }, complain: { _ in })
    return surroundings.speaking(choice) { Catalogue.current?.language ?? .english }
  }

  @Test func `the command line counts before the file, and the file before the locale`() throws {
    #expect(try spoken(nil, "ko_KR.UTF-8") == .korean)
    #expect(try spoken(nil, "C.UTF-8") == .english)
    #expect(try spoken(nil, "C.UTF-8", file: "language = \"ko\"\n") == .korean)
    #expect(try spoken(nil, "ko_KR.UTF-8", file: "language = \"en\"\n") == .english)
    #expect(try spoken(.named(.english), "C", file: "language = \"ko\"\n") == .english)
    #expect(try spoken(.named(.korean), "C", file: "language = \"en\"\n") == .korean)
    #expect(try spoken(.auto, "ko_KR.UTF-8", file: "language = \"en\"\n") == .korean)
  }

  @Test func `a setting for screens of ASCII alone does not change what commands print`() throws {
    #expect(try spoken(nil, "ko_KR.UTF-8", file: "ascii = true\n") == .korean)
  }

  @Test func `settings are read once`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("language = \"ko\"\n".utf8), to: "parley/config.toml")
    let surroundings = Surroundings(
      environment: ["XDG_CONFIG_HOME": folder.path], currentDirectory: "/", clock: .system,
      print: { _ in }, complain: { _ in })
    #expect(surroundings.configuration.language == .named(.korean))
    try folder.write(Array("language = \"en\"\n".utf8), to: "parley/config.toml")
    #expect(surroundings.configuration.language == .named(.korean))
  }
}
