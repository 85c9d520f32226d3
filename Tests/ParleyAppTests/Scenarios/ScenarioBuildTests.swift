import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// A scenario made on the screen, from the first key to its file.
struct ScenarioBuildTests {
  private let bench: ScenarioBench

  init() throws { bench = try ScenarioBench() }

  private static let columns = ["as-signed", "us-5bn"]

  /// A copy of as-signed as column C, linked to the defence budget with points and a cap.
  private static func built(_ bench: ScenarioBench) -> ScriptedScreen {
    var screen = bench.open(columns, keys: "BTab c")
    screen.stand(on: .index(0))
    screen.press("Enter C-u def Enter")
    screen.stand(on: .term(0, .add))
    screen.press("l l")
    screen.stand(on: .term(0, .cap))
    screen.press("4 Enter")
    return screen
  }

  @Test func `steps, typed values and the beginning of an index change the copy alone`() throws {
    let before = bench.open(Self.columns).totals
    let screen = Self.built(bench)
    #expect(screen.names == ["as-signed", "us-5bn", "as-signed*"])
    #expect(screen.texts(.setting(.index(0))).map { $0 ?? "" }[2] == "defence-budget 2027-30 ✎")
    #expect(screen.texts(.setting(.term(0, .add))) == ["0.0", nil, "0.2 ✎"])
    #expect(screen.texts(.setting(.term(0, .cap))) == ["5.0", nil, "4.0 ✎"])
    // 1,519.2, then 3.1 + 0.2 of 2025, and 4.0, the cap, in every later year.
    #expect(screen.texts(.year(2026)).last == "1,519.2")
    #expect(screen.texts(.year(2027)).last == "1,569.3~")
    #expect(screen.texts(.year(2028)).last == "1,632.1")
    #expect(screen.texts(.year(2029)).last == "1,697.4")
    #expect(screen.texts(.year(2030)).last == "1,765.3")
    #expect(screen.totals == before + ["8,183.3~"])
    #expect(screen.texts(.difference) == [nil, "+22,030.1", "+266.2"])
    #expect(bench.files == (try ScenarioBench()).files)
  }

  @Test func `a goal is reached by the value found`() throws {
    var screen = Self.built(bench)
    screen.stand(on: .opening)
    screen.press("f 8300")
    #expect(
      screen.state.form?.result.first?.plain == "opening 1,540.9  now 1,519.2  gives KRW bn 8,300.1"
    )
    screen.press("Enter")
    #expect(screen.state.form == nil)
    #expect(screen.texts(.setting(.opening)).last == "1,540.9 ✎")
    #expect(screen.totals.last == "8,300.1~")
    #expect(screen.message == "opening is 1,540.9 now; u takes it back")
  }

  @Test func `steps taken back and done again lead through the same screens`() throws {
    var screen = Self.built(bench)
    screen.stand(on: .opening)
    var totals = [screen.totals]
    screen.press("f 8300 Enter")
    totals.append(screen.totals)
    var words: [String] = []
    for _ in 0..<5 {
      screen.press("u")
      words.append(screen.message)
    }
    #expect(
      words == [
        "undone: opening of as-signed 1,540.9", "undone: cap of as-signed 4.0",
        "undone: added of as-signed 0.2", "undone: added of as-signed 0.1",
        "undone: index of as-signed defence-budget",
      ])
    #expect(screen.names == ["as-signed", "us-5bn", "as-signed"])
    screen.press("C-r C-r C-r C-r")
    #expect(screen.totals == totals[0])
    screen.press("C-r")
    #expect(screen.totals == totals[1])
    screen.press("C-r")
    #expect(screen.message == "not now: nothing has been taken back")
  }

  @Test func `W writes a file that states only what differs`() throws {
    var screen = Self.built(bench)
    screen.stand(on: .opening)
    screen.press("f 8300 Enter W")
    let words = screen.state.form?.result.map(\.plain)
    #expect(words == ["a scenario needs a title"])
    screen.press("'Linked, with a cap' Tab 'What if.'")
    #expect(
      screen.state.form?.result.map(\.plain) == [
        "scenarios/linked-with-a-cap.toml",
        "based on as-signed; it states opening.krw_bn, terms.0.index, terms.0.add, "
          + "terms.0.cap",
      ])
    screen.press("Enter")
    #expect(
      bench.read("linked-with-a-cap") == """
        title = "Linked, with a cap"
        note = "What if."
        base = "as-signed"
        known_from = 2026-11-22

        [opening]
        krw_bn = 1540.9

        [[terms]]
        from = 2027
        to = 2030
        index = "defence-budget"
        lag = 2
        add = 0.2
        cap = 4.0

        """)
    // The column is the file's from now on.
    #expect(screen.names == ["as-signed", "us-5bn", "linked-with-a-cap"])
    #expect(screen.totals.last == "8,300.1~")
    screen.press("q")
    #expect(screen.scenarios == nil)
  }

  @Test func `one changed key makes a file of one key`() throws {
    var screen = bench.open(["as-signed", "defence-linked"])
    screen.stand(on: .opening)
    screen.press("l W 'Ten more' Enter")
    #expect(
      bench.read("ten-more") == """
        title = "Ten more"
        base = "defence-linked"
        known_from = 2026-11-22

        [opening]
        krw_bn = 1529.2

        """)
  }

  @Test func `a title in Hangul names its file`() throws {
    var screen = bench.open(["as-signed", "defence-linked"])
    screen.press("j j j l W '상한 4 %' Enter")
    let id = try #require(screen.scenarios?.columns.last?.saved.id)
    let text = try #require(bench.read(id))
    #expect(text.hasPrefix("title = \"상한 4 %\"\n"))
    // Found again by its title.
    screen.press("a 상한 Enter")
    #expect(screen.names == ["as-signed", id, id])
  }

  @Test func `a name that is taken is refused before anything is written`() throws {
    let before = bench.read("freeze")
    var screen = bench.open(["as-signed"], keys: "j j j l W 'Mine' Tab Tab 'freeze' Enter")
    #expect(screen.message == "file: scenarios/freeze.toml is there already")
    #expect(bench.read("freeze") == before)
    // A title of another scenario's gets a name of its own.
    screen.press("C-u BTab BTab C-u 'Freeze' Enter")
    #expect(bench.read("freeze") == before)
    #expect(bench.read("freeze-2")?.contains("title = \"Freeze\"") ?? false)
  }
}
