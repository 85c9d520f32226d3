import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct RowFormRandomTests {
  private static let keys: [Key] =
    "hlkt24 x추회ㅎ.-+;\u{1112}\u{1161}👩‍👩‍👧".map { Key.character($0) } + [
      .enter, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .control("u"), .control("s"), .character(" "), .character(" "),
    ]

  @Test(arguments: 1...3)
  func `whatever is typed the cursor stands in a field that shows`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var screen = SampleRowForm.screen { $0.fields[5].content = .text(SampleRowForm.note) }
    for step in 0..<160 {
      if step % 20 == 0 {
        screen.send(
          .resized(
            Size(
              width: Int.random(in: 60...130, using: &generator),
              height: Int.random(in: 16...40, using: &generator))))
      }
      screen.send(.keyPressed(try #require(Self.keys.randomElement(using: &generator))))
      let form = try #require(screen.state.form)
      let field = try #require(form.field)
      #expect(form.caret >= 0 && form.caret <= field.text?.count ?? 0)
      if let entry = form.entry {
        #expect(field.entries.indices.contains(entry) && form.matches.contains(entry))
      }
      let layout = FormLayout(form, in: screen.state.size, symbols: .unicode)
      let cursor = try #require(screen.frame.cursor)
      #expect(layout.rect.inset(dx: 1, dy: 1).contains(cursor))
      #expect(layout.rows.contains { $0.field == form.cursor && $0.caret != nil })
    }
  }

  @Test(arguments: 1...3)
  func `over a cell the cursor stands in the text or in the list`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let contents: [Form.Field.Content] = [
      .text("1288"), .date("2026"), .choice(SampleRowForm.agreements, selected: 1),
      .several(SampleRowForm.sources, chosen: ["KT24", "OLD9"]),
    ]
    for content in contents {
      var screen = SampleRowForm.cell(content)
      for _ in 0..<60 {
        screen.send(.keyPressed(try #require(Self.keys.randomElement(using: &generator))))
        let form = try #require(screen.state.form)
        let layout = try #require(CellFormLayout(form, in: screen.state))
        let cursor = try #require(screen.frame.cursor)
        let isInside = layout.text.contains(cursor) || layout.frame.contains(cursor)
        #expect(isInside)
        #expect(layout.frame.maxY < screen.state.size.height)
      }
    }
  }
}
