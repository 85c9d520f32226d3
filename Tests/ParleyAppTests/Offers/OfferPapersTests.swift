import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// Offers that are private papers: entering one, putting them away, copying.
struct OfferPapersTests {
  private static let line = "us 1.3bn usd 2027-2030 cpi lag2 cap5"

  private func screen(_ folder: TemporaryFolder, keys: String = "") throws -> ScriptedScreen {
    var screen = try PaperScreen.open(folder)
    screen.press(keys)
    return screen
  }

  /// The files the form lets one choose from.
  private func targets(_ screen: ScriptedScreen) -> [String]? {
    screen.state.form?.fields.first { $0.id == "file" }?.choices?.map(\.id)
  }

  // MARK: Entering

  @Test(arguments: ["M-n", "O n"])
  func `the papers are out before there is anything to type in`(keys: String) throws {
    let folder = try TemporaryFolder()
    var screen = try screen(folder)
    let script = try #require(KeyScript(keys)).keys
    for key in script.dropLast() { screen.send(.keyPressed(key)) }
    #expect(!screen.text.contains("PRIVATE"))
    let effects = update(&screen.state, .keyPressed(try #require(script.last)))
    #expect(screen.text.hasPrefix(" PRIVATE "))
    #expect(screen.state.form == nil)
    #expect(PaperScreen.secrets(in: screen.text).isEmpty)
    guard case .readWorkspace = effects.last else {
      Issue.record("the papers are not read: \(effects)")
      return
    }
    // What is typed meanwhile is typed into the line.
    _ = update(&screen.state, .keyPressed("u"))
    _ = update(&screen.state, .keyPressed("s"))
    let read = WorkspaceReader(root: screen.state.loaded.root, papers: .all).read()
    _ = update(&screen.state, .workspaceRead(read, isAsked: false))
    #expect(screen.state.form?.kind == .offerEntry)
    #expect(screen.state.form?["line"] == "us")
    #expect(screen.state.form?["file"] == "private/offers.csv")
  }

  @Test func `a folder that others can read takes no offer, and nothing typed for it is kept`()
    throws
  {
    let folder = try TemporaryFolder()
    let root = try PrivateWorkspace.make(in: folder)
    try FileManagerMode.set(0o755, of: root + "/private")
    var screen = ScriptedScreen(root: root, simulates: false)
    screen.press("O")
    _ = update(&screen.state, .keyPressed("n"))
    _ = update(&screen.state, .keyPressed("u"))
    screen.send(
      .workspaceRead(WorkspaceReader(root: root, papers: .all).read(), isAsked: false))
    #expect(targets(screen) == ["offers.csv"])
    #expect(screen.state.form?["line"] == "")
    #expect(screen.message.contains("chmod 700"))
    #expect(screen.message.hasSuffix("What was typed meanwhile is not kept."))
    #expect(!screen.text.contains("PRIVATE"))
  }

  @Test func `where private papers may not show, the public table alone is offered`() throws {
    let folder = try TemporaryFolder()
    var screen = try screen(folder)
    screen.state.papers.areAllowed = false
    screen.press("O n")
    #expect(targets(screen) == ["offers.csv"])
  }

  @Test func `private offers count their ids by themselves, and public ones tell nothing of it`()
    throws
  {
    let bench = try RecordBench()
    var screen = bench.screen(keys: "O n '\(Self.line)' Enter n '\(Self.line)' Enter")
    #expect(screen.state.offers?.rungs.map(\.offer.id).suffix(2) == ["p-12-US1", "p-12-US2"])
    screen.press("n '\(Self.line)' Tab l Enter")
    #expect(try bench.text("offers.csv").contains("\n12-US1,"))
  }

  // MARK: Putting away

  @Test func `a private line that waits keeps the papers out, a public one does not`() throws {
    let folder = try TemporaryFolder()
    var screen = try screen(folder, keys: "O n 'us 1.3bn' Escape P")
    #expect(screen.text.hasPrefix(" PRIVATE "))
    #expect(
      screen.message == "not now: an offer that was typed is not saved; M-n goes on with it")
    #expect(screen.state.withoutPapers().offerDraft == OfferDraft())
    // It is made a public one.
    screen.press("n Tab l Escape P")
    #expect(!screen.text.contains("PRIVATE"))
    screen.press("n")
    #expect(screen.state.form?["line"] == "us 1.3bn")
    #expect(screen.state.form?["file"] == "offers.csv")
  }

  @Test func `a line that was let go keeps nothing out`() throws {
    let folder = try TemporaryFolder()
    let screen = try screen(folder, keys: "O n 'us 1.3bn' Escape n ^U Escape P")
    #expect(!screen.text.contains("PRIVATE"))
    #expect(screen.state.offers != nil)
  }

  @Test func `put away, the ladder stays open with the public offers`() throws {
    let folder = try TemporaryFolder()
    var screen = try screen(folder, keys: "P O")
    #expect(screen.state.offers?.chosen == "12-ROK9")
    #expect(screen.text.contains("12-US9"))
    screen.press("P")
    #expect(screen.state.offers?.rungs.contains { $0.offer.isPrivate } == false)
    #expect(screen.state.offers?.chosen == "12-J1")
    #expect(PaperScreen.secrets(in: screen.text).isEmpty)
    screen.press("h")
    #expect(screen.state.offers?.agreement == 11)
    screen.press("k P")
    #expect(screen.state.offers?.chosen == "11-US2")
    screen.press("P")
    #expect(screen.state.offers?.chosen == "11-US2")
  }

  @Test func `a private offer's column goes with the papers, and what was found from it`() throws {
    let folder = try TemporaryFolder()
    var screen = try screen(folder, keys: "P O g x")
    #expect(screen.names == ["as-signed", "offer-12-US9"])
    screen.press("P")
    #expect(screen.names == ["as-signed"])
    #expect(PaperScreen.secrets(in: screen.text).isEmpty)
    // What is not saved of it keeps them out.
    screen.press("P O g x f 8000 Enter P")
    #expect(screen.text.hasPrefix(" PRIVATE "))
    #expect(screen.message.hasPrefix("not now: a private scenario is not saved"))
  }

  @Test func `an offer that everybody may read stays among what is compared`() throws {
    let folder = try TemporaryFolder()
    var screen = try screen(folder, keys: "O h g x q")
    #expect(screen.state.comparedScenarios.last == "offer-11-US1")
    screen.press("P P s")
    #expect(screen.names.last == "offer-11-US1")
  }

  // MARK: Copying

  @Test func `while papers show a public offer is copied and a private one is not`() throws {
    let folder = try TemporaryFolder()
    var screen = try screen(folder, keys: "P O y")
    #expect(screen.copied == nil)
    #expect(screen.message.hasPrefix("not copied: the private papers are shown"))
    screen.press("g y")
    #expect(screen.copied == nil)
    screen.press("h g y")
    let copied = try #require(screen.copied)
    #expect(copied.contains("\n11-US1,11,"))
    #expect(!screen.message.hasPrefix("not copied"))
  }
}
