import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// Screens of the bundled workspace in reading order, kept as text and read in review.
struct LinearScreenTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"

  private func heard(
    _ keys: String, size: String = "120x36", asOf: String? = nil, isASCII: Bool = false
  ) -> ScriptedScreen {
    var screen = ScriptedScreen(size: size, asOf: asOf, isASCII: isASCII)
    screen.press(keys)
    return screen
  }

  private func difference(_ name: String, _ screen: ScriptedScreen, isASCII: Bool = false)
    -> String?
  {
    let terminal = LinearTerminal(size: screen.state.size, isASCII: isASCII)
    terminal.present(screen.frame)
    return Snapshot("linear-\(name)", folder: Self.folder).difference(from: terminal.output)
  }

  @Test(arguments: [
    ("first", ""), ("chart", "3 h h h"), ("dollars", "3 m"), ("us-5bn", "3 S G Enter"),
    ("counterfactual", "3 S Down Down Down Down Enter"),
    ("issues", "2 l"), ("positions", "2 l l"), ("note", "2 l l l"), ("sources", "2 l l l l"),
    ("agreement", "j j j j j"), ("table", "3 T"), ("finder", "/ 이태우"), ("help", "?"),
    ("palette", ": examine"), ("themes", "t"), ("figures", "i"), ("problems", "!"),
    ("row", "3 r"), ("days", "@"), ("prefix", "C-w"), ("message", "x"), ("unfolded", "G Enter"),
  ])
  func `every part of the screen in words`(name: String, keys: String) {
    #expect(difference(name, heard(keys)) == nil)
  }

  @Test(arguments: [
    ("columns", ""), ("charts", "m"), ("difference", "d"), ("tornado", "v"),
  ])
  func `the scenarios in words`(view: String, keys: String) {
    let screen = heard("s 'fixed-3' Enter \(keys)")
    #expect(difference("scenarios-\(view)", screen) == nil)
  }

  @Test(arguments: ["60x16", "80x24", "59x16", "20x4"])
  func `small screens in words`(size: String) {
    #expect(difference("first-\(size)", heard("", size: size)) == nil)
  }

  @Test func `a day of the past in words`() {
    #expect(difference("past", heard("", asOf: "2024-06-24")) == nil)
  }

  @Test func `an editor with a draft in words`() {
    let screen = heard("e 'first words' Enter 'second  words'")
    #expect(difference("editor", screen) == nil)
  }

  @Test func `a form in words`() {
    #expect(difference("form", heard("s 'fixed-3' Enter f")) == nil)
  }

  @Test func `in ASCII everything printed is ASCII`() {
    let screen = heard("3", isASCII: true)
    let terminal = LinearTerminal(size: screen.state.size, isASCII: true)
    terminal.present(screen.frame)
    #expect(terminal.output.allSatisfy { $0.isASCII })
    #expect(difference("ascii", screen, isASCII: true) == nil)
  }
}
