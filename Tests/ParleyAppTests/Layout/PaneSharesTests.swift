import Foundation
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct PaneSharesTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"

  private static func split(_ screen: ScriptedScreen) throws -> PaneSplit {
    try #require(ScreenLayout(screen.state).split)
  }

  @Test(arguments: ["80x24", "120x36", "160x50", "80x60", "100x80"])
  func `keys move the borders and | puts them back`(size: String) throws {
    var screen = ScriptedScreen(size: size, simulates: false)
    let usual = try Self.split(screen)
    screen.press(")")
    let wider = try Self.split(screen)
    #expect(
      usual.isStacked
        ? wider.timeline.height > usual.timeline.height
        : wider.timeline.width > usual.timeline.width)
    screen.press("( (")
    let narrower = try Self.split(screen)
    #expect(
      usual.isStacked
        ? narrower.timeline.height < usual.timeline.height
        : narrower.timeline.width < usual.timeline.width)
    screen.press("}")
    #expect(try Self.split(screen).chart.height > usual.chart.height)
    screen.press("{ {")
    #expect(try Self.split(screen).chart.height < usual.chart.height)
    screen.press("|")
    #expect(try Self.split(screen) == usual)
    screen.press("|")
    #expect(screen.state.message?.text.contains("usual size") == true)
  }

  @Test func `at the end of the way a key says so`() throws {
    var screen = ScriptedScreen(simulates: false)
    screen.press("50 (")
    let least = try Self.split(screen)
    screen.press("(")
    #expect(try Self.split(screen) == least)
    #expect(screen.state.message?.text.contains("as far as it goes") == true)
  }

  @Test(arguments: [true, false])
  func `a border that cannot move keeps the size of a larger screen`(isByMouse: Bool) throws {
    let disk = try TemporaryFolder()
    let text = "[layout]\ntimeline-width = 80\nchart-height = 90\n"
    try disk.write(Array(text.utf8), to: "config.toml")
    let folder = ConfigurationFolder(path: disk.path)
    var screen = ScriptedScreen(
      size: "80x24", simulates: false, configuration: Configuration(folder) { [] },
      settings: ConfigurationKeeper(folder: folder))
    let split = try Self.split(screen)
    if isByMouse {
      for (divider, step) in [(Divider.timeline, Point(x: 9, y: 0)), (.chart, Point(x: 0, y: -4))] {
        let start = try #require(screen.cells(of: .divider(divider)).last)
        let end = Point(x: start.x + step.x, y: start.y + step.y)
        screen.mouse(.pressed(.left), at: start)
        screen.mouse(.dragged(.left), at: end)
        screen.mouse(.released(.left), at: end)
      }
    } else {
      screen.press(")")
      #expect(screen.state.message?.text.contains("as far as it goes") == true)
      screen.press("}")
      #expect(screen.state.message?.text.contains("as far as it goes") == true)
    }
    #expect(try Self.split(screen) == split)
    #expect(screen.state.shares == PaneShares(timelineWidth: 80, chartHeight: 90))
    let bytes = FileManager.default.contents(atPath: folder.path(of: "config.toml")) ?? Data()
    #expect(String(decoding: bytes, as: UTF8.self) == text)
    // The other way it goes, and that is remembered.
    screen.press("(")
    #expect(try Self.split(screen).timeline.width < split.timeline.width)
    #expect(screen.state.shares.timelineWidth ?? 80 < 80)
  }

  @Test(arguments: [
    ("T", "the tables have"), ("s Escape", "the scenarios have"), ("+", "+ shows all"),
  ])
  func `where the panes do not share the screen a key says why`(keys: String, reason: String) {
    for key in ["(", ")", "{", "}", "|"] {
      var screen = ScriptedScreen(simulates: false)
      screen.press(keys)
      screen.press(key)
      #expect(screen.state.message?.text.contains(reason) == true)
      #expect(screen.state.shares.isUsual)
    }
  }

  @Test func `in a note the keys are text`() throws {
    let screen = try NoteBench().screen(keys: "e ( ) { } |")
    #expect(screen.draft == "(){}|" + NoteBench.text)
    #expect(screen.state.shares.isUsual)
  }

  @Test(arguments: ["80x24", "120x36", "160x50", "80x60", "100x80"])
  func `a border goes where it is dragged`(size: String) throws {
    var screen = ScriptedScreen(size: size, simulates: false)
    for (divider, step) in [(Divider.timeline, 3), (.chart, -2), (.timeline, -5), (.chart, 3)] {
      let start = try #require(screen.cells(of: .divider(divider)).first)
      let isStacked = try Self.split(screen).isStacked
      let isAcross = divider == .timeline && !isStacked
      let end =
        isAcross ? Point(x: start.x + step, y: start.y) : Point(x: start.x, y: start.y + step)
      screen.mouse(.pressed(.left), at: start)
      screen.mouse(.dragged(.left), at: end)
      screen.mouse(.released(.left), at: end)
      // A share is a whole per cent: a cell beside it on a large screen.
      let now = try Self.split(screen).rect(of: divider)
      #expect(abs(isAcross ? now.x - end.x : now.y - end.y) <= 1)
    }
  }

  @Test func `whatever the shares the panes are whole and large enough`() {
    var chance = SeededGenerator(seed: 5)
    for _ in 0..<3000 {
      let size = Size(
        width: Int.random(in: 80...300, using: &chance),
        height: Int.random(in: 24...120, using: &chance))
      func share() -> Int? {
        Bool.random(using: &chance) ? nil : Int.random(in: -10...120, using: &chance)
      }
      let shares = PaneShares(
        timelineWidth: share(), chartHeight: share(), timelineHeight: share())
      let layout = ScreenLayout(
        size: size, focus: .timeline, isZoomed: false, hasBanner: Bool.random(using: &chance),
        shares: shares)
      let parts =
        [layout.header, layout.banner, layout.now, layout.footer] + Array(layout.panes.values)
      #expect(parts.reduce(0) { $0 + $1.width * $1.height } == size.width * size.height)
      for part in parts { #expect(part.intersection(Rect(size)) == part) }
      for pane in layout.panes.values { #expect(pane.width >= 30 && pane.height >= 5) }
    }
  }

  @Test(arguments: [
    ("80x60", true), ("90x70", true), ("100x80", true), ("80x24", false), ("120x36", false),
    ("160x50", false), ("100x30", false), ("119x80", true), ("120x80", false),
  ])
  func `tall and narrow screens have the panes one below the other`(size: String, isStacked: Bool)
    throws
  {
    let screen = ScriptedScreen(size: size, simulates: false)
    #expect(try Self.split(screen).isStacked == isStacked)
  }

  @Test(arguments: ["80x60", "90x70", "100x80"])
  func `portrait screens`(size: String) {
    let text = ScriptedScreen(size: size).text + "\n"
    #expect(Snapshot("portrait-\(size)", folder: Self.folder).difference(from: text) == nil)
  }

  @Test(arguments: ["80x60", "100x80"])
  func `portrait screens in ASCII`(size: String) {
    let text = ScriptedScreen(size: size, isASCII: true).text + "\n"
    #expect(Snapshot("portrait-ascii-\(size)", folder: Self.folder).difference(from: text) == nil)
  }

  @Test(arguments: ["80x24", "120x36", "160x50", "80x60", "100x80"])
  func `screens with borders moved`(size: String) {
    var screen = ScriptedScreen(size: size)
    screen.press(") ) } }")
    let text = screen.text + "\n"
    #expect(Snapshot("moved-\(size)", folder: Self.folder).difference(from: text) == nil)
  }

  @Test func `a screen with borders moved the other way in ASCII`() {
    var screen = ScriptedScreen(isASCII: true)
    screen.press("( ( ( { {")
    let text = screen.text + "\n"
    #expect(Snapshot("moved-ascii-120x36", folder: Self.folder).difference(from: text) == nil)
  }

  @Test func `a note is written in its pane in portrait`() throws {
    let screen = try NoteBench().screen(size: "80x60", keys: "e")
    let text = screen.text + "\n"
    #expect(Snapshot("portrait-editor-80x60", folder: Self.folder).difference(from: text) == nil)
  }

  @Test(arguments: ["1", "2", "3"])
  func `a zoomed pane says so in its title`(pane: String) {
    for size in ["80x24", "120x36", "100x80"] {
      var screen = ScriptedScreen(size: size, simulates: false)
      screen.press("\(pane) +")
      #expect(screen.target(at: "zoomed: +") == .command("zoom"))
      let text = screen.text + "\n"
      let name = "zoom-\(pane)-\(size)"
      #expect(Snapshot(name, folder: Self.folder).difference(from: text) == nil)
    }
  }
}
