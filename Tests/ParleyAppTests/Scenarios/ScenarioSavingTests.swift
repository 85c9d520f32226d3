import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// What `w` does to a scenario's file.
struct ScenarioSavingTests {
  private let bench: ScenarioBench

  init() throws { bench = try ScenarioBench() }

  /// as-signed as column A under the cursor, with its cap typed as 4.
  private static func changed(_ bench: ScenarioBench) -> ScriptedScreen {
    var screen = bench.open(["as-signed", "defence-linked"], keys: "BTab")
    screen.stand(on: .term(0, .cap))
    screen.press("4 Enter")
    return screen
  }

  @Test func `w changes the bytes of the changed keys and no others`() throws {
    let before = try #require(bench.read("as-signed"))
    var screen = Self.changed(bench)
    screen.stand(on: .opening)
    screen.press("h w")
    #expect(
      bench.read("as-signed")
        == before.replacing("cap = 5.0", with: "cap = 4.0")
        .replacing("krw_bn = 1519.2", with: "krw_bn = 1509.2"))
    #expect(screen.names == ["as-signed", "defence-linked"])
    screen.press("w")
    #expect(screen.message == "not now: nothing has been changed")
    screen.press("u")
    #expect(screen.message == "not now: nothing has been changed")
  }

  @Test func `a value back at what its file says leaves nothing to save`() throws {
    var screen = Self.changed(bench)
    screen.press("x")
    #expect(screen.names == ["as-signed", "defence-linked"])
    screen.press("w")
    #expect(screen.message == "not now: nothing has been changed")
  }

  @Test func `other keys that changed on disk stay, key by key`() throws {
    var screen = Self.changed(bench)
    try bench.edit("as-signed", "krw_bn = 1519.2 ", "krw_bn = 1500.0 ")
    try bench.edit("as-signed", "lag = 2  ", "lag = 1  ")
    let outside = try #require(bench.read("as-signed"))
    screen.press("w")
    #expect(bench.read("as-signed") == outside.replacing("cap = 5.0", with: "cap = 4.0"))
    #expect(screen.names == ["as-signed", "defence-linked"])
    #expect(screen.texts(.setting(.opening)).first == "1,500.0")
    #expect(screen.texts(.setting(.term(0, .lag))).first == "1")
    #expect(screen.texts(.setting(.term(0, .cap))).first == "4.0")
  }

  @Test func `the same key changed on both sides asks, and nothing is written yet`() throws {
    var screen = Self.changed(bench)
    try bench.edit("as-signed", "cap = 5.0", "cap = 4.5")
    let outside = bench.read("as-signed")
    screen.press("w")
    #expect(bench.read("as-signed") == outside)
    #expect(
      screen.listed == [
        "scenarios/as-signed.toml was changed by somebody else meanwhile.", "", "terms.0.cap",
        "  was   5.0", "  file  4.5", "  here  4.0", "",
        "  write what is here over these keys; all others are merged",
        "  show the file's scenario; what was changed here is lost", "  write nothing for now",
      ])
  }

  @Test func `writing over it keeps what else the file says`() throws {
    var screen = Self.changed(bench)
    try bench.edit("as-signed", "cap = 5.0", "cap = 4.5")
    try bench.edit("as-signed", "lag = 2  ", "lag = 1  ")
    let outside = try #require(bench.read("as-signed"))
    screen.press("w")
    screen.choose("write what is here")
    #expect(bench.read("as-signed") == outside.replacing("cap = 4.5", with: "cap = 4.0"))
    #expect(screen.names == ["as-signed", "defence-linked"])
  }

  @Test func `the file's scenario takes the place of what was typed`() throws {
    var screen = Self.changed(bench)
    try bench.edit("as-signed", "cap = 5.0", "cap = 4.5")
    let outside = bench.read("as-signed")
    screen.press("w")
    // The folder's watch has told of the file by then.
    screen.press("Escape R w")
    screen.choose("show the file's scenario")
    #expect(bench.read("as-signed") == outside)
    #expect(screen.names == ["as-signed", "defence-linked"])
    #expect(screen.texts(.setting(.term(0, .cap))).first == "4.5")
    screen.press("u")
    #expect(screen.texts(.setting(.term(0, .cap))).first == "4.0 ✎")
  }

  @Test func `writing nothing keeps what was typed`() throws {
    var screen = Self.changed(bench)
    try bench.edit("as-signed", "cap = 5.0", "cap = 4.5")
    let outside = bench.read("as-signed")
    screen.press("w")
    screen.choose("write nothing for now")
    #expect(bench.read("as-signed") == outside)
    #expect(screen.names == ["as-signed*", "defence-linked"])
    #expect(screen.texts(.setting(.term(0, .cap))).first == "4.0 ✎")
  }

  @Test func `a file that was deleted meanwhile is not made anew`() throws {
    var screen = bench.open(["as-signed", "freeze"], keys: "j j j l")
    try bench.delete("freeze")
    screen.press("w")
    #expect(
      screen.message
        == "not saved: 'scenarios/freeze.toml' was deleted since it was read. Save as a new "
        + "scenario, or restore the file from a copy.")
    #expect(bench.read("freeze") == nil)
    #expect(screen.names == ["as-signed", "freeze*"])
  }

  @Test func `a file that cannot be read is left as it is`() throws {
    var screen = Self.changed(bench)
    try bench.write("title = \"half", to: "as-signed")
    screen.press("w")
    #expect(screen.message.hasPrefix("not saved: 'scenarios/as-signed.toml' cannot be read as it"))
    #expect(bench.read("as-signed") == "title = \"half")
    #expect(screen.names.first == "as-signed*")
  }

  @Test func `a setting inherited from the base is stated in the own file`() throws {
    let before = try #require(bench.read("defence-linked"))
    var screen = bench.open(["as-signed", "defence-linked"], keys: "j j j l w")
    let after = try #require(bench.read("defence-linked"))
    #expect(after.replacing("\n[opening]\nkrw_bn = 1529.2\n", with: "") == before)
    #expect(screen.names == ["as-signed", "defence-linked"])
    screen.press("BTab")
    #expect(screen.texts(.setting(.opening)) == ["1,519.2", "1,529.2"])
  }

  @Test func `neither record nor rule has a file for w`() throws {
    var screen = bench.open(["as-signed"], keys: "a 'the record' Enter g l w")
    #expect(screen.message == "not now: no file has the record; W writes a new one")
    screen.press("W")
    #expect(screen.message == "not now: the record is in payments.csv already")
  }
}
