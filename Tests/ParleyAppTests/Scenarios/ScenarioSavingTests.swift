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
    screen.press("h w Enter")
    #expect(
      bench.read("as-signed")
        == before.replacing("cap = 5.0", with: "cap = 4.0")
        .replacing("krw_bn = 1519.2", with: "krw_bn = 1509.2"))
    #expect(screen.names == ["as-signed", "defence-linked"])
    #expect(screen.message == "saved scenarios/as-signed.toml")
    screen.press("w")
    #expect(screen.message == "not now: nothing has been changed")
    // What was saved can be taken back, and is then a change of what the file says now.
    screen.press("u")
    #expect(screen.message == "undone: opening of as-signed 1,509.2")
    #expect(screen.names == ["as-signed*", "defence-linked"])
    #expect(screen.texts(.setting(.opening)).first == "1,519.2 ✎")
    #expect(screen.texts(.setting(.term(0, .cap))).first == "4.0")
  }

  @Test func `w asks first: what changes, the remark beside it, what rests on the file`() throws {
    let before = bench.read("as-signed")
    var screen = Self.changed(bench)
    screen.press("w")
    #expect(
      screen.listed == [
        "scenarios/as-signed.toml",
        "  cap  5.0 → 4.0  the remark beside it stays: on the yearly rise [KT24] [CRS25]",
        "  these rest on it and change with it: cpi-to-2035, defence-linked, fixed-3, freeze, "
          + "thirteenth,", "    us-5bn", "", "  write it into scenarios/as-signed.toml",
        "  write a new scenario instead, as W does", "  write nothing",
      ])
    screen.choose("write nothing")
    #expect(bench.read("as-signed") == before)
    screen.press("w")
    screen.choose("write a new scenario")
    #expect(screen.state.form?.kind == .newScenario)
  }

  @Test func `of two columns of one file neither takes the other's saved change back`() throws {
    let before = try #require(bench.read("as-signed"))
    var screen = bench.open(["as-signed", "as-signed"])
    screen.stand(on: .term(0, .cap))
    screen.press("4 Enter BTab")
    screen.stand(on: .term(0, .lag))
    screen.press("1 Enter Tab w Enter")
    #expect(screen.names == ["as-signed*", "as-signed"])
    #expect(screen.texts(.setting(.term(0, .cap))) == ["4.0", "4.0"])
    screen.press("BTab w Enter")
    #expect(
      bench.read("as-signed")
        == before.replacing("cap = 5.0", with: "cap = 4.0").replacing(
          "lag = 2  ", with: "lag = 1  "))
    #expect(screen.names == ["as-signed", "as-signed"])
  }

  @Test func `a column that was not changed follows its file`() throws {
    var screen = bench.open(["as-signed", "as-signed"])
    screen.stand(on: .term(0, .cap))
    screen.press("4 Enter w Enter")
    #expect(screen.names == ["as-signed", "as-signed"])
    #expect(screen.texts(.setting(.term(0, .cap))) == ["4.0", "4.0"])
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
    screen.press("w Enter")
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
    screen.press("w Enter")
    #expect(bench.read("as-signed") == outside)
    #expect(
      screen.listed == [
        "scenarios/as-signed.toml was changed by somebody else meanwhile.", "", "terms.0.cap",
        "  was   5.0", "  file  4.5", "  here  4.0", "", "  write nothing for now",
        "  write what is here over these keys; all others are merged",
        "  show the file's scenario; what was changed here is lost",
      ])
  }

  @Test func `writing over it keeps what else the file says`() throws {
    var screen = Self.changed(bench)
    try bench.edit("as-signed", "cap = 5.0", "cap = 4.5")
    try bench.edit("as-signed", "lag = 2  ", "lag = 1  ")
    let outside = try #require(bench.read("as-signed"))
    screen.press("w Enter")
    screen.choose("write what is here")
    #expect(bench.read("as-signed") == outside.replacing("cap = 4.5", with: "cap = 4.0"))
    #expect(screen.names == ["as-signed", "defence-linked"])
  }

  @Test func `the file's scenario takes the place of what was typed`() throws {
    var screen = Self.changed(bench)
    try bench.edit("as-signed", "cap = 5.0", "cap = 4.5")
    let outside = bench.read("as-signed")
    screen.press("w Enter")
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
    screen.press("w Enter")
    screen.choose("write nothing for now")
    #expect(bench.read("as-signed") == outside)
    #expect(screen.names == ["as-signed*", "defence-linked"])
    #expect(screen.texts(.setting(.term(0, .cap))).first == "4.0 ✎")
  }

  @Test func `a file that was deleted meanwhile is not made anew`() throws {
    var screen = bench.open(["as-signed", "freeze"], keys: "j j j l")
    try bench.delete("freeze")
    screen.press("w Enter")
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
    screen.press("w Enter")
    #expect(screen.message.hasPrefix("not saved: 'scenarios/as-signed.toml' cannot be read as it"))
    #expect(bench.read("as-signed") == "title = \"half")
    #expect(screen.names.first == "as-signed*")
  }

  @Test func `a setting inherited from the base is stated in the own file`() throws {
    let before = try #require(bench.read("defence-linked"))
    var screen = bench.open(["as-signed", "defence-linked"], keys: "j j j l w Enter")
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
