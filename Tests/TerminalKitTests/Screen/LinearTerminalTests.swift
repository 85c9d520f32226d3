import TerminalKit
import Testing

@Suite struct LinearTerminalTests {
  private func frame(_ outline: [OutlineNode]) -> Frame {
    var frame = Frame(size: Size(width: 10, height: 1), store: CellStore())
    frame.outline = outline
    return frame
  }

  @Test func `an outline is printed as lines`() {
    let terminal = LinearTerminal(size: Size(width: 10, height: 1))
    terminal.present(
      frame([
        OutlineNode(level: 0, text: "Timeline"),
        OutlineNode(level: 1, text: "R3, Washington", isFocused: true),
        OutlineNode(level: 2, text: "a\u{1B}b"),
      ]))
    #expect(terminal.output == "Timeline\n  > R3, Washington\n    a␛b\n")
  }

  @Test func `an outline is printed in ASCII where there is nothing else`() {
    let terminal = LinearTerminal(size: Size(width: 10, height: 1), isASCII: true)
    terminal.present(frame([OutlineNode(level: 1, text: "한국 – café", isFocused: true)]))
    #expect(terminal.output == "  > ? ?  - cafe\n")
  }

  @Test func `what did not change is not said again`() {
    let terminal = LinearTerminal(size: Size(width: 10, height: 1))
    terminal.present(frame([OutlineNode(level: 0, text: "one")]))
    terminal.present(frame([OutlineNode(level: 0, text: "one")]))
    terminal.present(frame([OutlineNode(level: 0, text: "two")]))
    #expect(terminal.output == "one\ntwo\n")
  }

  @Test func `events are played and then the terminal hangs up`() {
    let terminal = LinearTerminal(size: Size(width: 10, height: 1), events: [.key(.enter)])
    #expect(terminal.hasQueuedEvent)
    #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .key(.enter))
    #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .hungUp)
  }
}
