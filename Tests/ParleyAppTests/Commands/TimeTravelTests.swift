import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// Going through time and back leaves no trace.
struct TimeTravelTests {
  private static let days = TimeTravel.days(ScriptedScreen(simulates: false).state)

  private func screen(_ size: String = "120x36", _ keys: String = "") -> ScriptedScreen {
    var screen = ScriptedScreen(size: size, simulates: false)
    if !keys.isEmpty { screen.press(keys) }
    return screen
  }

  @Test(arguments: ["80x24", "120x36", "160x50"])
  func `stepping to the first row and back leaves the first screen as it was`(size: String) {
    var screen = ScriptedScreen(size: size)
    let first = screen.textAndColours
    let selection = screen.state.timeline.selection
    for day in Self.days.reversed() {
      screen.press("[")
      #expect(screen.state.asOf == day)
    }
    for day in Self.days.dropFirst() {
      screen.press("]")
      #expect(screen.state.asOf == day)
    }
    screen.press("]")
    #expect(screen.state.asOf == nil)
    #expect(screen.state.timeline.selection == selection)
    #expect(screen.textAndColours == first)
  }

  @Test func `every round and milestone has its step`() {
    let rounds = screen().state.loaded.workspace.rounds
    #expect(rounds.count == 53)
    #expect(Set(rounds.map(\.completeFrom)) == Set(Self.days))
  }

  @Test(arguments: ["80x24", "120x36", "160x50"])
  func `@ shows a day as stepping to it does, from today and from any other day`(size: String) {
    let first = screen(size)
    var stepping = first
    var hopping = first
    for day in Self.days.reversed() {
      stepping.press("[")
      let expected = stepping.textAndColours
      var jumping = first
      jumping.press("@ \(day) Enter")
      #expect(jumping.textAndColours == expected, "\(day)")
      // From a later day, or from an earlier one by way of today.
      hopping.press("@ \(day) Enter")
      #expect(hopping.textAndColours == expected, "\(day) by way of the days after it")
    }
    for day in Self.days {
      stepping.press("@ \(day) Enter")
      hopping.press("= @ \(day) Enter")
      #expect(hopping.textAndColours == stepping.textAndColours, "\(day) from the past")
    }
  }

  @Test(arguments: [
    "", "k k k", "G", "l j j", "j j j j j h j Enter j j", "2 l l j j j", "2 l l l l j j j j",
    "3 g", "3 h h h h h h h h", "3 m m", "4 G 2 l +",
  ])
  func `coming back puts one where one stood`(keys: String) {
    for size in ["80x24", "120x36"] {
      for journey in ["[ =", "[ [ [ ] ] ]", "@ 2012 Enter [ [ =", "9 [ 9 [ 9 [ @ today Enter"] {
        var screen = screen(size, keys)
        screen.state.message = nil
        let before = screen.textAndColours
        screen.press(journey)
        #expect(screen.state.asOf == nil)
        #expect(screen.textAndColours == before, "after \(keys) and \(journey)")
      }
    }
  }

  @Test(arguments: ["T", "g T > > > > > $", "3 T", "g T G", "T 9 j l l"])
  func `a table comes back with its row, its column and what of it shows`(keys: String) {
    for journey in ["[ =", "9 [ 9 [ ] =", "@ 2000 Enter @ today Enter"] {
      var screen = screen("80x24", keys)
      let before = screen.textAndColours
      screen.press(journey)
      #expect(screen.textAndColours == before, "after \(keys) and \(journey)")
    }
  }

  @Test func `a row selected in the past stays selected, in the next step and at home`() {
    var screen = screen("120x36", "[ [ 9 k 5 j")
    let chosen = screen.state.timeline.selection
    screen.press("=")
    #expect(screen.state.asOf == nil)
    #expect(screen.state.timeline.selection == chosen)
    // Another step looks at its own row and gives the chosen one back.
    var again = self.screen("120x36", "[ [ 9 k 5 j [")
    #expect(again.state.timeline.selection != chosen)
    again.press("=")
    #expect(again.state.timeline.selection == chosen)
  }

  @Test func `tab, focus, measure and year stay as chosen in the past`() {
    let screen = screen("120x36", "[ [ 2 l l 3 m 02012 G =")
    #expect(screen.state.detail.tab == .positions)
    #expect(screen.state.focus == .chart)
    #expect(screen.state.chart.measure != ChartState().measure)
    #expect(screen.state.chart.year == 2012)
  }

  @Test func `the footer of the past says how to go on and back`() {
    let past = screen("80x24", "[").text.split(separator: "\n").last ?? ""
    #expect(past.contains("= today") && past.contains("[ ] step") && past.contains("~ changes"))
    #expect(!past.contains("e note"))
    let today = screen("120x36").text.split(separator: "\n").last ?? ""
    #expect(!today.contains("= today") && !today.contains("~ changes") && today.contains("e note"))
  }

  @Test(arguments: ["60x16", "80x24", "100x30", "120x36", "160x50"])
  func `the header says in words that the past is shown`(size: String) {
    for keys in ["[", "[ T"] {
      let head = screen(size, keys).text.split(separator: "\n").first ?? ""
      #expect(head.hasSuffix("THE PAST, as of 2024-11-29"), "\(head)")
    }
    let ahead = ScriptedScreen(size: size, asOf: "2027-03-01", simulates: false).text
    #expect(ahead.split(separator: "\n").first?.hasSuffix("THE FUTURE, as of 2027-03-01") ?? false)
  }

  @Test(arguments: ["e", "E", "C-s", ": 'write in the round' Enter", ": 'save the round' Enter"])
  func `nothing is written in the past, and the screen says why`(keys: String) {
    var screen = screen("120x36", "@ 2024-06-24 Enter")
    screen.press(keys)
    #expect(
      screen.text.contains("not now: the screen shows 2024-06-24; = comes back to today"),
      "\(screen.text)")
    #expect(screen.state.desk.editing == nil && screen.state.desk.opening == nil)
    #expect(screen.terminalEffects.isEmpty)
  }
}
