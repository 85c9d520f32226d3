import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// Keys, pastes, sizes, saves and changes from outside in any order.
struct RandomWritingTests {
  private static let keys: [Key] =
    "abe 한글é- .#1qeE".map { Key.character($0) }
    + CommandTable.all.filter { [.editor, .prompt, .confirm, .conflict].contains($0.scope) }
    .flatMap(\.keys)

  @Test(arguments: 1...6)
  func `the journal always tells the text, and the frame is whole`(seed: UInt64) throws {
    let bench = try NoteBench()
    var chance = SeededGenerator(seed: seed)
    var screen = bench.screen(keys: "e", journals: bench.keeper())
    for step in 0..<500 {
      switch Int.random(in: 0..<40, using: &chance) {
      case 0:
        screen.send(.pasted(Array("붙여 넣은\r\ntext\u{1B}[A\n".utf8)))
      case 1:
        screen.send(
          .resized(
            Size(
              width: Int.random(in: 30...160, using: &chance),
              height: Int.random(in: 10...50, using: &chance))))
      case 2:
        try bench.write("outside \(step)\n" + (bench.read() ?? ""))
        screen.noteTouched()
      case 3:
        screen.press("C-s")
      default:
        guard let key = Self.keys.randomElement(using: &chance) else { continue }
        screen.send(.keyPressed(key))
      }
      let frame = screen.frame
      if let cursor = frame.cursor { #expect(Rect(frame.size).contains(cursor)) }
      if screen.state.desk.editing == nil, screen.state.overlay == nil { screen.press("e") }
      if step % 50 == 49 { try compare(screen, bench) }
    }
  }

  /// What a second program reads in the journal is what the first one has in its editor.
  private func compare(_ screen: ScriptedScreen, _ bench: NoteBench) throws {
    guard let note = screen.state.desk.notes["12-08x"], note.editor.draft.canUndo else { return }
    let entries = bench.keeper().survey().filter { $0.note == "12-08x" }
    let entry = try #require(entries.first { $0.isLive }, "\(entries)")
    #expect(entry.draft?.text == note.editor.draft.text)
    #expect(entry.draft?.base == note.editor.draft.base)
    #expect(entry.damage == nil && !entry.isTorn)
  }
}
