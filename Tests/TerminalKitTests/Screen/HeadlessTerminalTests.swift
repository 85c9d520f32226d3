import TerminalKit
import Testing

@Suite struct HeadlessTerminalTests {
  @Test func `events come in order and then the last word for ever`() {
    let terminal = HeadlessTerminal(
      size: Size(width: 80, height: 24), events: [.key(.up), .woken], afterwards: .timedOut)
    #expect(terminal.hasQueuedEvent)
    #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .key(.up))
    #expect(terminal.nextEvent(timeoutMilliseconds: 5) == .woken)
    #expect(!terminal.hasQueuedEvent)
    #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .timedOut)
    #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .timedOut)
    terminal.enqueue([.key(.down)])
    #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .key(.down))
  }

  @Test func `without more events the terminal hangs up`() {
    let terminal = HeadlessTerminal(size: Size(width: 80, height: 24))
    #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .hungUp)
  }

  @Test func `a resize event changes the size when it is played`() {
    let terminal = HeadlessTerminal(
      size: Size(width: 80, height: 24), events: [.resized(Size(width: 120, height: 36))])
    #expect(terminal.size == Size(width: 80, height: 24))
    _ = terminal.nextEvent(timeoutMilliseconds: nil)
    #expect(terminal.size == Size(width: 120, height: 36))
  }

  @Test func `the latest frame is kept and all are counted`() {
    let terminal = HeadlessTerminal(size: Size(width: 5, height: 1), colorDepth: .mono)
    #expect(terminal.lastFrame == nil)
    #expect(terminal.colorDepth == .mono)
    var frame = Frame(size: terminal.size, store: CellStore())
    terminal.present(frame)
    frame.put("two", x: 0, y: 0)
    terminal.present(frame)
    #expect(terminal.frameCount == 2)
    #expect(terminal.lastFrame?.text() == "two")
  }

  @Test func `what goes past the frames is kept`() {
    let terminal = HeadlessTerminal(size: Size(width: 5, height: 1))
    terminal.write(raw: [0x1B, 0x5D])
    terminal.suspend()
    #expect(terminal.rawWrites == [[0x1B, 0x5D]])
    #expect(terminal.suspendCount == 1)
    #expect(terminal.withLeft { 7 } == 7)
    #expect(terminal.frameCount == 0)
  }
}
