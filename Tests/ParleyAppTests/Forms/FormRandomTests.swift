import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct FormRandomTests {
  @Test(arguments: 1...4)
  func `whatever is typed the cursor stands in a field that shows`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let letters = "hlround12 x추회ㅎ\u{1112}\u{1161}\u{301}👩‍👩‍👧"
    let keys: [Key] =
      letters.map { Key.character($0) } + [
        .enter, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
        .pageUp, .pageDown, .control("u"), .function(1), .alt("x"),
      ]
    var screen = SampleForm.screen()
    for step in 0..<300 {
      if step % 25 == 0 { Self.shake(&screen, using: &generator) }
      let key = try #require(keys.randomElement(using: &generator))
      screen.send(.keyPressed(key))
      let form = try #require(screen.state.form)
      let field = try #require(form.field)
      let length = field.text?.count ?? 0
      #expect(form.caret >= 0 && form.caret <= length)
      if let choices = field.choices, !choices.isEmpty {
        #expect(field.selected.map(form.matches.contains) == true)
      }
      let layout = FormLayout(form, in: screen.state.size, symbols: .unicode)
      #expect(layout.rows.contains { $0.field == form.cursor && $0.part == .content })
      let cursor = try #require(screen.frame.cursor)
      #expect(layout.rect.inset(dx: 1, dy: 1).contains(cursor))
      #expect(layout.rect.maxY < screen.state.size.height)
      #expect(form.result.isEmpty || !layout.result.isEmpty)
    }
  }

  /// Another size, and a form as an owner may leave it.
  private static func shake(_ screen: inout ScriptedScreen, using generator: inout SeededGenerator)
  {
    screen.send(
      .resized(
        Size(
          width: Int.random(in: 60...130, using: &generator),
          height: Int.random(in: 16...40, using: &generator))))
    var form = SampleForm.form
    form.canSubmit = Bool.random(using: &generator)
    form.cursor = Int.random(in: -2...9, using: &generator)
    form.caret = Int.random(in: -2...9, using: &generator)
    for index in form.fields.indices where Bool.random(using: &generator) {
      form.fields[index].fault = String(
        repeating: "거기 아무도 없다 ", count: Int.random(in: 0...20, using: &generator))
    }
    let count = Int.random(in: 0...30, using: &generator)
    let choices = SampleForm.rounds.prefix(count)
    form.fields[1].content = .choice(
      Array(choices), selected: Int.random(in: -1...30, using: &generator))
    form.fields += (0..<Int.random(in: 0...12, using: &generator)).map {
      Form.Field("f\($0)", "Field \($0)", .text(String(repeating: "비", count: $0 * 9)))
    }
    form.result = Array(
      repeating: StyledLine("a result 결과"), count: Int.random(in: 0...20, using: &generator))
    screen.state.form = form
  }
}
