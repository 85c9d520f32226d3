import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// What readers and newcomers once found wrong with the scenarios screen.
struct ScenarioFindingsTests {
  private let bench: ScenarioBench

  init() throws { bench = try ScenarioBench() }

  private func changed() -> ScriptedScreen {
    var screen = bench.open(["as-signed", "defence-linked"], keys: "BTab")
    screen.stand(on: .term(0, .cap))
    screen.press("4 Enter")
    return screen
  }

  @Test func `a saved column is saved when the watch was quicker than the save's answer`() throws {
    var screen = changed()
    let disk = BackgroundEffects(reader: WorkspaceReader(root: bench.root))
    screen.press("w")
    let effects = update(&screen.state, .keyPressed(.enter))
    let effect = try #require(effects.first)
    let saved = try #require(disk.perform(effect))
    screen.send(.filesChanged(FileChanges(isWorkspaceChanged: true)))
    screen.send(saved)
    #expect(screen.names == ["as-signed", "defence-linked"])
  }

  @Test func `what the file says by now is not unsaved`() throws {
    var screen = changed()
    try bench.edit("as-signed", "cap = 5.0 ", "cap = 4.0 ")
    screen.press("R")
    #expect(screen.names == ["as-signed", "defence-linked"])
    screen.press("q")
    #expect(screen.scenarios == nil)
  }

  @Test func `a change taken back leaves the file as it is by now`() throws {
    var screen = changed()
    try bench.edit("as-signed", "krw_bn = 1519.2 ", "krw_bn = 1500.0 ")
    screen.press("R u")
    #expect(screen.names == ["as-signed", "defence-linked"])
    #expect(screen.texts(.setting(.opening)).first == "1,500.0")
  }

  @Test(arguments: ["w Enter", "W 'Four' Enter"])
  func `a save says that it saved`(_ keys: String) {
    var screen = changed()
    screen.press(keys)
    #expect(screen.message.hasPrefix("saved scenarios/"))
  }

  @Test func `the file's scenario is the one on disk, read or not`() throws {
    var screen = changed()
    try bench.edit("as-signed", "cap = 5.0", "cap = 4.5")
    screen.press("w Enter")
    screen.choose("show the file's scenario")
    #expect(screen.texts(.setting(.term(0, .cap))).first == "4.5")
  }

  @Test func `a copy that was not changed follows its file`() {
    var screen = changed()
    screen.press("u c BTab BTab 4 Enter")
    #expect(screen.names == ["as-signed*", "defence-linked", "as-signed"])
    screen.press("w Enter")
    #expect(screen.names == ["as-signed", "defence-linked", "as-signed"])
    #expect(screen.texts(.setting(.term(0, .cap))) == ["4.0", "none", "4.0"])
  }

  @Test func `W makes a new scenario of one column, not of its twin`() {
    var screen = changed()
    screen.press("c W 'Four' Enter")
    #expect(screen.names == ["as-signed*", "defence-linked", "four"])
  }

  @Test func `what two columns of one file try is not written as one`() throws {
    var screen = changed()
    screen.press("c x")
    screen.stand(on: .opening)
    screen.press("l q")
    #expect(
      screen.listed.contains("  (two columns are of one file: w writes one of them, W another)"))
    #expect(!screen.listed.contains { $0.contains("write them") })
    screen.choose("  stay")
    #expect(screen.names == ["as-signed*", "defence-linked", "as-signed*"])
  }

  @Test func `undo after a save changes no other column of the file`() throws {
    var screen = changed()
    screen.press("c x")
    screen.stand(on: .term(0, .add))
    screen.press("l BTab BTab w Enter u")
    // Only the last step goes back, that of the copy, which has followed the file otherwise.
    #expect(screen.texts(.setting(.term(0, .cap))) == ["4.0", "none", "4.0"])
    #expect(screen.texts(.setting(.term(0, .add))) == ["0.0", "0.0", "0.0"])
    #expect(screen.names == ["as-signed", "defence-linked", "as-signed"])
  }

  @Test func `a changed column follows a base that was written`() throws {
    var screen = bench.open(["as-signed", "freeze"])
    screen.stand(on: .process(.cpi, .mean))
    screen.press("l BTab")
    screen.stand(on: .opening)
    screen.press("1600 Enter w Enter")
    #expect(screen.texts(.setting(.opening)) == ["1,600.0", "1,600.0"])
    #expect(screen.names == ["as-signed", "freeze*"])
    screen.press("Tab W 'Frz' Enter")
    let totals = screen.totals
    screen.press("R")
    #expect(screen.names == ["as-signed", "frz"])
    #expect(screen.totals == totals)
  }

  @Test func `a new scenario of a column without a file rests on none`() throws {
    var screen = bench.open(["as-signed", "freeze"])
    screen.press("l")
    try bench.delete("freeze")
    screen.press("R W 'Neu' Enter")
    #expect(screen.names == ["as-signed", "neu"])
    #expect(bench.read("neu")?.contains("base =") == false)
  }

  @Test func `what would break others is said before it is written, and not done by one Enter`() {
    var screen = bench.open(["as-signed"])
    screen.stand(on: .lastYear)
    screen.press("l w")
    #expect(
      screen.listed.contains {
        $0.contains("freeze could not be projected any more: no term covers 2031")
      })
    #expect(
      screen.state.overlay.map { $0.lines[$0.cursor].text.plain }?
        .contains("write a new scenario instead") ?? false)
  }

  @Test func `the last year taken back takes its stretched terms back too`() {
    for keys in ["l l x", "l l h h"] {
      var screen = bench.open(["as-signed"])
      screen.stand(on: .lastYear)
      screen.press(keys)
      #expect(screen.names == ["as-signed"], "\(keys)")
    }
  }

  @Test func `a counterfactual leaves what is not saved beside it`() {
    var screen = changed()
    screen.press("C 11th Enter")
    #expect(screen.names.last == "as-signed*")
    #expect(screen.names.count == 3)
    screen.press("Tab X")
    #expect(screen.message.hasPrefix("not now: it is not saved"))
  }

  @Test func `a scenario that is gone as soon as it was written does not hold the screen`() throws {
    var screen = changed()
    screen.press("W 'Gone'")
    let disk = BackgroundEffects(reader: WorkspaceReader(root: bench.root))
    let effect = try #require(update(&screen.state, .keyPressed(.enter)).first)
    let saved = try #require(disk.perform(effect))
    try bench.delete("gone")
    screen.send(saved)
    screen.press("R")
    #expect(ScenarioSaving.reasonAgainstAnother(screen.state) == nil)
    screen.press("q")
    #expect(screen.message != "leaving when the file is written")
  }

  @Test func `what a day does not know is neither shown nor changed`() {
    var screen = bench.open(["as-signed", "eleventh-under-cpi"], keys: "@ 2022-01-01 Enter")
    #expect(!screen.text.contains("A 2026") && !screen.text.contains("A krw_bn"))
    screen.stand(on: .lastYear)
    screen.press("BTab l")
    #expect(screen.names == ["as-signed", "eleventh-under-cpi"])
  }

  @Test func `of two conflicts both are asked`() throws {
    var screen = changed()
    screen.press("Tab")
    screen.stand(on: .opening)
    screen.press("l w Enter")
    screen.press("l")
    try bench.edit("as-signed", "cap = 5.0", "cap = 4.5")
    try bench.edit("defence-linked", "krw_bn = 1529.2", "krw_bn = 1400.0")
    screen.press("q")
    screen.choose("write them")
    var asked = [screen.listed.first]
    screen.choose("write what is here")
    asked.append(screen.listed.first)
    #expect(
      Set(asked.compactMap(\.self)) == [
        "scenarios/as-signed.toml was changed by somebody else meanwhile.",
        "scenarios/defence-linked.toml was changed by somebody else meanwhile.",
      ])
  }

  @Test func `the words set no two marks behind each other`() {
    var screen = bench.open(["as-signed", "us-5bn"], keys: "BTab c")
    screen.stand(on: .opening)
    screen.press("l")
    let sentence = screen.scenarios.map { screen.state.sentence(of: $0) } ?? ""
    #expect(!sentence.contains(",,") && !sentence.contains(",."), "\(sentence)")
  }

  @Test func `what is typed in full is the first of the list`() {
    let screen = bench.open(["as-signed"], keys: "a '12th SMA by its' BSpace BSpace BSpace")
    #expect(screen.listed.first?.contains("12th SMA by its rule") ?? false)
  }

  @Test(arguments: ["", "M", "M M"])
  func `columns that say the same have no band between them`(_ keys: String) {
    let screen = bench.open(["as-signed", "as-signed"], keys: keys)
    let parts = screen.scenarios?.cells[.difference, 1]?.parts.map(\.plain)
    #expect(parts == ["0.0", "(0.0 %)"])
  }

  @Test func `while a value is typed the screen says which are taken`() {
    var screen = bench.open(["as-signed", "defence-linked"])
    screen.stand(on: .term(0, .cap))
    screen.press("3")
    #expect(screen.text.contains("cap: from -100 to 1,000,000, or none"))
  }

  @Test func `columns that cost the same have no break-even of their own`() {
    var screen = bench.open(["as-signed", "as-signed"])
    screen.stand(on: .term(0, .cap))
    screen.press("3 Enter")
    #expect(screen.totals == ["7,917.1", "7,917.1"])
    #expect(screen.texts(.breakEven) == [nil, "the same as they stand"])
  }

  @Test(arguments: ["100x30", "104x30", "110x30", "120x36"], ["", "M"])
  func `the names of the views always show`(_ size: String, _ keys: String) {
    let screen = bench.open(["as-signed", "defence-linked"], size: size, keys: keys)
    #expect(screen.text.split(separator: "\n")[1].contains("Columns"))
  }

  @Test(arguments: ["60x16", "80x24", "100x30", "120x36", "160x50"])
  func `every row's title fits its place, so that rows can be told apart`(_ size: String) throws {
    let screen = bench.open(["as-signed", "defence-linked"], size: size)
    let open = try #require(screen.scenarios)
    let room = ScenarioLayout(screen.state, open).titleWidth - 1
    for row in open.outlook.value.rows {
      let title = open.title(of: row, width: room - 1)
      #expect(title.count < room, "\(title)")
    }
  }

  @Test func `the marks of weak figures are in the differences too`() {
    let screen = bench.open(["the record", "eleventh-under-cpi"], keys: "y")
    let row = screen.copied?.split(separator: "\n").first { $0.hasPrefix("2023") } ?? ""
    #expect(row.hasSuffix("\tderived"), "\(row)")
    let memo = bench.open(["the record", "eleventh-under-cpi"], keys: "Y").copied
    #expect(memo?.contains("| 2023 | 1,289.6~ |") ?? false)
  }

  @Test func `a name typed finds its scenario before notes that hold the word`() {
    let screen = bench.open(["as-signed"], keys: "a defence")
    #expect(screen.listed.first?.contains("defence-linked") ?? false, "\(screen.listed)")
  }

  @Test func `the tornado's total is the column's total`() {
    let screen = bench.open(["as-signed", "cpi-to-2035"], keys: "v")
    let total = screen.scenarios?.tornado?.value.total.map { FigureText.value($0) }
    #expect(total == screen.totals[1])
  }

  @Test func `A for a goal is A's total as the screen has it`() {
    var screen = bench.open(["as-signed", "cpi-to-2035"])
    #expect(screen.totals == ["7,917.1", "7,917.1"])
    screen.stand(on: .opening)
    screen.press("f A")
    #expect(screen.state.form?.result.first?.plain.hasPrefix("opening 1,519") ?? false)
  }

  @Test func `A for a goal is no other column where A is left out`() {
    let screen = bench.open(
      ["as-signed", "eleventh-under-cpi"], keys: "@ 2022-01-01 Enter f A")
    #expect(screen.state.form?.canSubmit == false)
  }

  @Test func `the chart of the record ends with its last payment`() {
    let screen = bench.open(["eleventh-under-cpi", "the record"], keys: "m")
    #expect(!screen.text.contains("932.0"))
  }

  @Test func `an opening in per cent is not titled with money`() {
    let screen = bench.open(["eleventh-under-cpi", "as-signed"], keys: "BTab")
    let line =
      screen.text.split(separator: "\n").first {
        $0.contains("│ opening ") && !$0.contains("opening as")
      } ?? ""
    #expect(!line.contains("opening KRW bn") && !line.contains("opening %"), "\(line)")
  }

  @Test func `the differences say why there are none where A is left out`() throws {
    let screen = bench.open(
      ["as-signed", "eleventh-under-cpi", "the record"], keys: "@ 2022-01-01 Enter d")
    let open = try #require(screen.scenarios)
    let body = ScenarioLayout(screen.state, open).body
    let rows = screen.text.split(separator: "\n").dropFirst(body.y).prefix(body.height)
    #expect(rows.contains { $0.contains { $0.isLetter } })
  }

  @Test func `q while a scenario is being written asks nothing that is settled a moment later`()
    throws
  {
    var screen = changed()
    let disk = BackgroundEffects(reader: WorkspaceReader(root: bench.root))
    screen.press("w")
    let effect = try #require(update(&screen.state, .keyPressed(.enter)).first)
    screen.press("q")
    #expect(screen.message == "leaving when the file is written")
    screen.send(try #require(disk.perform(effect)))
    #expect(screen.state.overlay == nil, "\(screen.listed)")
    #expect(screen.scenarios == nil)
  }
}
