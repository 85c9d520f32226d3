import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct PaneClickTests {
  @Test func `a click selects a row and a second one opens it as Enter does`() {
    var screen = ScriptedScreen(simulates: false)
    screen.press("3")
    let row = screen.state.anotherRow
    screen.click(on: .row(row))
    #expect(screen.state.focus == .timeline && screen.state.timeline.selection == row)
    var keyed = screen
    keyed.press("Enter")
    screen.click(on: .row(row))
    #expect(screen.state.focus == .detail)
    #expect(screen.text == keyed.text)
  }

  @Test func `the first click on a selected row of another pane only takes the focus`() throws {
    var screen = ScriptedScreen(simulates: false)
    let row = try #require(screen.state.timeline.selection)
    screen.press("3")
    screen.click(on: .row(row))
    #expect(screen.state.focus == .timeline && screen.state.timeline.selection == row)
  }

  @Test func `a click on the mark of an agreement folds and unfolds it`() {
    var screen = ScriptedScreen(simulates: false)
    screen.press("g")
    let numbers = screen.state.timeline.unfolded
    let number = numbers.first ?? 0
    screen.click(on: .fold(number))
    #expect(!screen.state.timeline.unfolded.contains(number))
    screen.click(on: .fold(number))
    #expect(screen.state.timeline.unfolded == numbers)
  }

  @Test func `a click shows a tab and the right button the row behind a line`() {
    var screen = ScriptedScreen(simulates: false)
    screen.click(on: .tab(.issues))
    #expect(screen.state.focus == .detail && screen.state.detail.tab == .issues)
    let stop = screen.state.detail.content.stops[0]
    screen.click(on: .line(stop), button: .right)
    #expect(screen.state.overlay?.kind == .rows)
    #expect(screen.state.overlay?.records.isEmpty == false)
  }

  @Test func `a click on a line of an entry selects the entry, a second shows its row`() throws {
    var screen = ScriptedScreen(simulates: false)
    let content = screen.state.detail.content
    let stop = try #require(content.stops.dropFirst().first)
    #expect(!content.stops.contains(stop + 1))
    screen.click(on: .line(stop + 1))
    #expect(screen.state.detail.cursor == stop && screen.state.overlay == nil)
    screen.click(on: .line(stop))
    #expect(screen.state.overlay?.kind == .rows)
  }

  @Test func `the crosshair goes to the year under the mouse and along with it`() throws {
    var screen = ScriptedScreen(simulates: false)
    let first = try #require(screen.cells(of: .year(2005)).first)
    screen.mouse(.pressed(.left), at: first)
    #expect(screen.state.focus == .chart && screen.state.chart.year == 2005)
    for year in [2006, 2009, 2014, 2019] {
      let point = try #require(screen.cells(of: .year(year)).last)
      screen.mouse(.dragged(.left), at: point)
      #expect(screen.state.chart.year == year)
    }
    screen.mouse(.released(.left), at: first)
    screen.mouse(.dragged(.left), at: first)
    #expect(screen.state.chart.year == 2019, "nothing is held any more")
  }

  @Test(arguments: ["80x24", "120x36", "160x50", "60x16", "100x80"])
  func `every column of the chart stands for the year nearest to it`(size: String) {
    var screen = ScriptedScreen(size: size, simulates: false)
    screen.press("3")
    let years = screen.state.chart.series.pointYears
    let shown = years.filter { !screen.cells(of: .year($0)).isEmpty }
    // Years that share a column are reached by dragging on or by a key.
    #expect(shown.count > years.count / 2)
    for year in shown {
      screen.click(on: .year(year))
      #expect(screen.state.chart.year == year)
      let x = screen.frame.cursor?.x ?? -1
      #expect(screen.cells(of: .year(year)).contains { abs($0.x - x) <= 1 })
    }
  }

  @Test func `a second click in the table beside the chart opens the row`() throws {
    var screen = ScriptedScreen(size: "160x50", simulates: false)
    screen.click(on: .yearRow(2021))
    #expect(screen.state.chart.year == 2021 && screen.state.tables == nil)
    let place = try #require(screen.cells(of: .yearRow(2021)).first)
    screen.click(place)
    #expect(screen.state.tables?.table == .payments)
  }

  @Test func `the day asks for another and the Now strip says where its figures come from`() {
    var screen = ScriptedScreen(simulates: false)
    screen.click(on: .command("time.day"))
    #expect(screen.state.overlay?.kind == .day)
    screen.press("Escape")
    screen.click(on: .command("figures"))
    #expect(screen.state.overlay?.kind == .figures)
  }

  @Test func `a title takes the focus, then the whole screen, and gives it back`() {
    for pane in Pane.allCases {
      var screen = ScriptedScreen(size: "160x50", simulates: false)
      screen.state.focus = pane.next
      screen.click(on: .title(pane))
      #expect(screen.state.focus == pane && !screen.state.isZoomed)
      screen.click(on: .title(pane))
      #expect(screen.state.isZoomed)
      #expect(screen.text.contains("zoomed"))
      screen.click(on: .command("pane.\(pane.next.rawValue)"))
      #expect(screen.state.focus == pane.next && screen.state.isZoomed)
      screen.click(on: .command("zoom"))
      #expect(!screen.state.isZoomed)
    }
  }

  @Test func `the wheel scrolls what is under the mouse and selects nothing`() throws {
    var screen = ScriptedScreen(size: "80x24", simulates: false)
    for tab in [DetailState.Tab.issues, .positions] {
      screen.click(on: .tab(tab))
      screen.press("1")
      let cursor = screen.state.detail.cursor
      screen.turn(.down, over: .line(1))
      #expect(screen.state.focus == .timeline)
      #expect(screen.state.detail.window.top == 3 && screen.state.detail.cursor == cursor)
    }
    let selection = screen.state.timeline.selection
    screen.press("g")
    let top = screen.state.timeline.window.top
    let row = try #require(screen.state.timeline.rows.first?.subject)
    screen.turn(.down, over: .row(row))
    #expect(screen.state.timeline.window.top == top + 3)
    #expect(screen.state.timeline.selection == row && selection != row)
    // A key is about what is selected: it comes back into view.
    screen.press("g")
    #expect(screen.state.timeline.window.top == top)
  }

  @Test func `over the chart the wheel moves the crosshair by years`() throws {
    var screen = ScriptedScreen(simulates: false)
    let year = try #require(screen.state.chart.year)
    screen.turn(.up, over: .year(2010))
    #expect(screen.state.chart.year == year - 1 && screen.state.focus == .timeline)
    screen.turn(.down, over: .pane(.chart))
    #expect(screen.state.chart.year == year)
  }

  @Test func `rows stay under the mouse when the last of them is clicked`() throws {
    var screen = ScriptedScreen(size: "80x24", simulates: false)
    screen.press("g")
    let subjects = screen.state.timeline.rows.map(\.subject)
    let last = try #require(subjects.last { !screen.cells(of: .row($0)).isEmpty })
    let place = try #require(screen.cells(of: .row(last)).last)
    screen.click(place)
    #expect(screen.state.timeline.selection == last)
    #expect(screen.cells(of: .row(last)).contains(place))
  }
}
