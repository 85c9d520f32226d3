import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct EditorClickTests {
  private static func place(_ screen: ScriptedScreen, _ text: String) throws -> Point {
    try #require(screen.place(of: text))
  }

  @Test func `a click places the caret and a drag selects`() throws {
    var screen = try NoteBench().screen(keys: "e")
    let second = try Self.place(screen, "second")
    screen.click(Point(x: second.x + 3, y: second.y))
    screen.press("X")
    #expect(screen.draft.contains("secXond line"))
    let first = try Self.place(screen, "first line")
    screen.mouse(.pressed(.left), at: first)
    screen.mouse(.dragged(.left), at: Point(x: first.x + 2, y: first.y))
    screen.mouse(.dragged(.left), at: Point(x: first.x + 5, y: first.y))
    screen.mouse(.released(.left), at: Point(x: first.x + 5, y: first.y))
    screen.press("ONE")
    #expect(screen.draft.contains("\nONE line\n"))
  }

  @Test func `the caret goes before the wide letter that is clicked, on either half`() throws {
    let bench = try NoteBench()
    try bench.write("방위비분담금\n")
    for half in [0, 1] {
      var screen = bench.screen(keys: "e")
      let start = try Self.place(screen, "방위비")
      screen.click(Point(x: start.x + 4 + half, y: start.y))
      screen.press("|")
      #expect(screen.draft == "방위|비분담금\n")
    }
  }

  @Test func `a drag past the edge scrolls and selects on`() throws {
    let bench = try NoteBench()
    try bench.write((1...200).map { "line \($0)\n" }.joined())
    var screen = bench.screen(keys: "e")
    let start = try Self.place(screen, "line 3")
    screen.mouse(.pressed(.left), at: start)
    for _ in 0..<30 {
      screen.mouse(.dragged(.left), at: Point(x: start.x, y: screen.frame.size.height - 1))
    }
    let selected = try #require(screen.state.desk.current?.editor.selection)
    #expect(selected.count > 200)
    #expect(selected.lowerBound == "line 1\nline 2\n".utf8.count)
  }

  @Test func `the wheel scrolls the text, the caret stays, and a key comes back to it`() throws {
    let bench = try NoteBench()
    try bench.write((1...200).map { "line \($0)\n" }.joined())
    var screen = bench.screen(keys: "e")
    let caret = screen.state.desk.current?.editor.caret
    for _ in 0..<10 { screen.turn(.down, over: .text) }
    #expect(screen.text.contains("line 31 ") && !screen.text.contains("line 2 "))
    #expect(screen.state.desk.current?.editor.caret == caret)
    screen.press("x")
    #expect(screen.draft.hasPrefix("xline 1\n") && screen.text.contains("xline 1 "))
  }

  @Test func `a click beside the editor leaves it, and the draft stays`() throws {
    var screen = try NoteBench().screen(keys: "e x")
    let row = screen.state.anotherRow
    screen.click(on: .row(row))
    #expect(screen.state.desk.editing == nil && screen.state.desk.unsaved == ["12-08x"])
    #expect(screen.state.timeline.selection == row)
  }

  @Test func `a question in the editor is answered before anything else`() throws {
    var screen = try NoteBench().screen(keys: "e M-r 'line' Enter 'row' Enter")
    #expect(screen.state.desk.prompt?.takesText == false)
    let before = screen.draft
    screen.click(on: .row(screen.state.anotherRow))
    screen.click(on: .text)
    #expect(screen.state.desk.editing != nil && screen.draft == before)
    #expect(screen.state.desk.prompt != nil)
    screen.state.message = nil
    let yes = try #require(CommandTable.command(for: "y", in: screen.state))
    screen.click(on: .command(yes.id))
    #expect(screen.draft != before)
  }
}
