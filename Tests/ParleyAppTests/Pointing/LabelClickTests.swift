import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// Labels of the footer, the banner and the titles press their keys.
struct LabelClickTests {
  @Test(arguments: [
    "", "2", "3", "T", "s Escape", "s Escape d", "s Escape v", "s Escape 4", "e", "5",
    "s Escape f", "s Escape C",
  ])
  func `every label in the footer does what its key does`(keys: String) throws {
    let bench = try NoteBench()
    var screen = bench.screen(size: "160x50", keys: keys)
    screen.send(.resized(screen.state.size))
    let y = screen.frame.size.height - 1
    let clicks = picture(of: screen.state, store: CellStore()).clicks
    var tried: [Target] = []
    for x in 0..<screen.frame.size.width {
      guard let target = clicks.spot(at: Point(x: x, y: y))?.target, !tried.contains(target)
      else { continue }
      tried.append(target)
      var clicked = screen
      clicked.click(Point(x: x, y: y))
      var pressed = screen
      switch target {
      case .command(let id):
        let command = try #require(CommandTable.all.first { $0.id == id })
        let key = try #require(command.keys.first)
        #expect(CommandTable.command(for: key, in: screen.state)?.id == id)
        pressed.send(.keyPressed(key))
      case .key(let key): pressed.send(.keyPressed(key))
      default: Issue.record("\(target) in the footer")
      }
      #expect(clicked.text == pressed.text, "\(target)")
      #expect(clicked.terminalEffects == pressed.terminalEffects)
    }
    #expect(tried.count > 1, "\(tried)")
  }

  @Test func `a label under a list closes the list first`() {
    var screen = ScriptedScreen(simulates: false)
    screen.press("? ")
    screen.click(on: .command("find"))
    #expect(screen.state.overlay?.kind == .find)
    screen.press("q")
    screen.click(on: .command("help"))
    #expect(screen.state.overlay?.kind == .help)
    screen.click(on: .command("help"))
    #expect(screen.state.overlay == nil, "as ? closes what ? opened")
  }

  @Test func `no label answers a question`() throws {
    let bench = try NoteBench()
    var screen = bench.screen(keys: "e x Escape q")
    #expect(screen.state.overlay?.kind == .leaving)
    for id in ["quit", "open.timeline", "move.down", "help"] {
      screen.state.message = nil
      screen.click(on: .command(id))
      #expect(screen.state.overlay?.kind == .leaving)
    }
    #expect(screen.terminalEffects.isEmpty)
  }

  @Test func `the banner's labels save and show the drafts`() throws {
    let bench = try NoteBench()
    var screen = bench.screen(keys: "e x Escape")
    screen.click(on: .command("note.drafts"))
    #expect(screen.state.overlay?.kind == .drafts)
    screen.press("Escape")
    screen.click(on: .command("note.save"))
    #expect(bench.read() == "x" + NoteBench.text)
  }

  @Test func `a click on nothing and on a message does nothing`() {
    var screen = ScriptedScreen(simulates: false)
    screen.press("F12")
    #expect(screen.state.message != nil)
    screen.click(Point(x: 2, y: screen.frame.size.height - 1))
    #expect(screen.state.message == nil && screen.state.overlay == nil)
  }
}
