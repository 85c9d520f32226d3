import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// Nothing is written on a day of the past, and no draft is out of reach there.
struct PastNoteTests {
  let bench: NoteBench

  init() throws { bench = try NoteBench() }

  @Test func `a draft is not saved in the past, and is with the same key today`() {
    var screen = bench.screen(keys: "e x Escape [ C-s")
    #expect(
      screen.text.contains("not now: the screen shows 2024-11-29; = comes back to today"))
    #expect(bench.read() == NoteBench.text)
    screen.press("= C-s")
    #expect(bench.read() == "x" + NoteBench.text)
  }

  @Test func `the line about a draft offers in the past only what can be done there`() {
    let past = bench.screen(keys: "e x Escape [").text.split(separator: "\n")[1]
    #expect(past.contains("not saved:") && past.contains("D drafts") && !past.contains("^S"))
    let today = bench.screen(keys: "e x Escape [ =").text.split(separator: "\n")[1]
    #expect(today.contains("^S save"))
  }

  @Test func `going on with a draft comes back to today`() {
    let screen = bench.screen(keys: "e x Escape [ [ D Enter y")
    #expect(screen.state.asOf == nil)
    #expect(screen.state.desk.editing == "12-08x")
    #expect(screen.draft == "xy" + NoteBench.text)
  }

  @Test func `what differs from the file can be read in the past`() {
    let screen = bench.screen(keys: "e x Escape [ [ D j Enter")
    #expect(screen.state.asOf?.description == "2024-11-28")
    #expect(screen.text.contains("What differs from the file"))
  }

  @Test func `a draft left behind is taken over today`() {
    // The first dashboard ends without a word, as by kill.
    do { _ = bench.screen(keys: "e x", journals: bench.keeper()) }
    let screen = bench.screen(keys: "[ [ D Enter", journals: bench.keeper())
    #expect(screen.state.asOf == nil)
    #expect(screen.state.desk.editing == "12-08x")
    #expect(screen.draft == "x" + NoteBench.text)
  }

  @Test func `leaving may save, wherever one is`() {
    let screen = bench.screen(keys: "e x Escape [ q Enter")
    #expect(screen.terminalEffects == [.quit])
    #expect(bench.read() == "x" + NoteBench.text)
  }

  @Test func `a conflict found while leaving is decided today`() throws {
    var screen = bench.screen(keys: "e x Escape [")
    try bench.write("# OTHER\n\nfirst line\n\nsecond line\n")
    screen.press("q Enter")
    #expect(screen.terminalEffects.isEmpty)
    screen.press("q Enter")
    #expect(screen.state.desk.current?.conflict != nil)
    #expect(screen.state.asOf == nil)
  }
}
