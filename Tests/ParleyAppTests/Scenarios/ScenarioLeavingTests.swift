import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// Leaving with settings that are not saved.
struct ScenarioLeavingTests {
  private let bench: ScenarioBench

  init() throws { bench = try ScenarioBench() }

  private static func asked(_ bench: ScenarioBench) -> ScriptedScreen {
    var screen = bench.open(["as-signed", "defence-linked"])
    screen.stand(on: .opening)
    screen.press("l BTab")
    screen.stand(on: .term(0, .cap))
    screen.press("4 Enter q")
    return screen
  }

  @Test func `without a change q leaves at once, and s comes back to the same columns`() throws {
    var screen = bench.open(["as-signed", "defence-linked", "freeze"], keys: "q")
    #expect(screen.scenarios == nil)
    screen.press("s")
    #expect(screen.names == ["as-signed", "defence-linked", "freeze"])
    #expect(screen.state.overlay == nil)
  }

  @Test func `with changes it asks and says what they are`() throws {
    let screen = Self.asked(bench)
    #expect(
      screen.listed == [
        "scenarios/as-signed.toml",
        "  cap  5.0 → 4.0  the remark beside it stays: on the yearly rise [KT24] [CRS25]",
        "scenarios/defence-linked.toml",
        "  opening  1,519.2 → 1,529.2  the remark beside it stays: +8.3 % on 2025 [KT24] [JAD24]",
        "", "  stay", "  write them into their files and leave",
        "  leave; what was changed is lost",
      ])
  }

  @Test func `writing them leaves with every file saved`() throws {
    var screen = Self.asked(bench)
    screen.choose("write them")
    #expect(screen.scenarios == nil)
    #expect(bench.read("as-signed")?.contains("cap = 4.0 ") ?? false)
    #expect(bench.read("defence-linked")?.contains("krw_bn = 1529.2") ?? false)
  }

  @Test func `leaving writes nothing`() throws {
    let before = ["as-signed", "defence-linked"].map { bench.read($0) }
    var screen = Self.asked(bench)
    screen.choose("leave; what was changed is lost")
    #expect(screen.scenarios == nil)
    #expect(["as-signed", "defence-linked"].map { bench.read($0) } == before)
    screen.press("s")
    #expect(screen.names == ["as-signed", "defence-linked"])
    #expect(screen.texts(.setting(.opening)) == ["1,519.2", "1,519.2"])
  }

  @Test(arguments: ["Enter", "Escape"])
  func `staying keeps everything`(_ key: String) throws {
    var screen = Self.asked(bench)
    if key == "Enter" { screen.choose("  stay") } else { screen.press(key) }
    #expect(screen.names == ["as-signed*", "defence-linked*"])
    #expect(screen.state.overlay == nil)
  }

  @Test func `a conflict keeps the screen open and asks`() throws {
    var screen = Self.asked(bench)
    try bench.edit("as-signed", "cap = 5.0", "cap = 4.5")
    screen.choose("write them")
    #expect(screen.listed.first?.hasPrefix("scenarios/as-signed.toml was changed") ?? false)
    #expect(bench.read("as-signed")?.contains("cap = 4.5") ?? false)
    #expect(bench.read("defence-linked")?.contains("krw_bn = 1529.2") ?? false)
    #expect(screen.scenarios != nil)
  }

  @Test func `what no file has can be left, not written`() throws {
    var screen = bench.open(["as-signed", "defence-linked"])
    screen.press("a '12th SMA by its rule' Enter")
    screen.stand(on: .opening)
    screen.press("l q")
    #expect(
      screen.listed == [
        "12th SMA by its rule", "  opening  1,519.2 → 1,529.2", "", "  stay",
        "  (a column of no file is written by W only)", "  leave; what was changed is lost",
      ])
  }
}
