import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct CellFormTests {
  private func layout(_ screen: ScriptedScreen) -> CellFormLayout? {
    screen.state.form.flatMap { CellFormLayout($0, in: screen.state) }
  }

  @Test func `the text stands over its cell and the caret in it`() throws {
    let screen = SampleRowForm.cell(.text("1288"), keys: "x")
    let tables = try #require(screen.state.tables)
    let anchor = try #require(screen.state.form?.anchor)
    let cell = try #require(
      TableView(state: screen.state, tables: tables)
        .cellRect(line: anchor.line, column: anchor.column))
    let placed = try #require(layout(screen))
    #expect(placed.text.x == cell.x && placed.text.y == cell.y && placed.text.width >= 24)
    #expect(screen.frame.cursor == Point(x: cell.x + 5, y: cell.y))
  }

  @Test(arguments: ["60x16", "80x24", "120x36"])
  func `whatever the cell, all lies inside the screen and off the cell`(size: String) throws {
    var shown = 0
    var screen = SampleRowForm.cell(.text(""), size: size)
    let choices = SampleRowForm.sources
    for line in [2, 12, 25, 36] {
      for column in ["year", "status", "krw_bn", "confidence", "sources", "note"] {
        let contents: [Form.Field.Content] = [
          .text("1"), .date("2026"), .choice(choices, selected: 3),
          .several(choices, chosen: ["KT24"]), .text(SampleRowForm.note),
        ]
        for (index, content) in contents.enumerated() {
          SampleRowForm.open(content, line: line, column: column, in: &screen) { form in
            if index == 4 { form.fields[0].limit = 4000 }
            form.setFault("a fault that is rather long, " + SampleRowForm.note, of: column)
          }
          let placed = try #require(layout(screen))
          shown += 1
          let inside = TableLayout(size: screen.state.size).frame
          #expect(placed.text.intersection(inside) == placed.text)
          #expect(placed.frame.intersection(inside) == placed.frame)
          #expect(placed.text.intersection(placed.frame).isEmpty)
          let cursor = try #require(screen.frame.cursor)
          #expect(placed.text.contains(cursor) || placed.frame.contains(cursor))
        }
      }
    }
    #expect(shown == 120)
  }

  @Test(arguments: [
    ("Tab", Form.Then.nextCell), ("BTab", .previousCell), ("Enter", nil), ("C-s", nil),
  ])
  func `Tab says where to go on`(key: String, expected: Form.Then?) {
    #expect(SampleRowForm.cell(.text("1288"), keys: "Tab \(key)").state.form?.then == expected)
  }

  @Test func `a fault holds Tab up`() {
    let screen = SampleRowForm.cell(.text("x"), keys: "Tab") { form in
      form.canSubmit = false
      form.setFault("'x' is no number", of: "krw_bn")
    }
    #expect(screen.state.form?.then == nil)
    #expect(screen.message == "krw_bn: 'x' is no number")
    #expect(screen.text.contains("! 'x' is no number"))
  }

  @Test func `Esc leaves the cell as it was`() {
    var screen = SampleRowForm.cell(.text("1288"), keys: "9")
    #expect(screen.text.contains("Esc leaves it as it was"))
    screen.press("Escape")
    #expect(screen.state.form == nil && screen.state.tables != nil)
  }

  @Test func `a date over a cell is written out by Enter`() {
    let screen = SampleRowForm.cell(.date(""), keys: "12.4")
    #expect(screen.text.contains("= 2026-12-04, Friday"))
    #expect(
      SampleRowForm.cell(.date(""), keys: "12.4 Enter").state.form?.field?.text == "2026-12-04")
  }

  @Test(arguments: [
    ("' '", "ANKA24"), ("joong Enter", "JAD24"), ("Enter", ""),
    ("joong Enter crs ' ' Enter", "JAD24;CRS25"),
  ])
  func `over a cell Enter takes what was typed for and else submits`(keys: String, expected: String)
  {
    let screen = SampleRowForm.cell(
      .several(SampleRowForm.sources, chosen: []), column: "sources", keys: keys)
    #expect(screen.state.form?["sources"] == expected)
  }

  @Test(arguments: [("Down", "agreed"), ("proj", "projected"), ("Down Down Up", "agreed")])
  func `few choices are a list over a cell`(keys: String, expected: String) {
    let choices = ["set", "agreed", "projected"].map { Form.Choice($0, $0) }
    let screen = SampleRowForm.cell(.choice(choices, selected: 0), column: "status", keys: keys)
    #expect(screen.state.form?["status"] == expected)
  }

  @Test func `a cell that does not show has a box`() throws {
    let screen = SampleRowForm.cell(.text("1288")) { $0.anchor = Form.Anchor(line: 2, column: 3) }
    #expect(layout(screen) == nil)
    #expect(screen.text.contains("▸ krw_bn  1288"))
    let nowhere = SampleRowForm.cell(.text("1288")) {
      $0.anchor = Form.Anchor(line: 9999, column: 3)
    }
    #expect(layout(nowhere) == nil)
  }

  @Test func `choices and keys are clicked`() {
    var screen = SampleRowForm.cell(
      .several(SampleRowForm.sources, chosen: []), column: "sources")
    screen.click(on: .choice("CRS25", field: "sources"))
    #expect(screen.state.form?["sources"] == "CRS25")
    screen.click(on: .command("form.next"))
    #expect(screen.state.form?.then == .nextCell)
    screen.click(on: .command("form.close"))
    #expect(screen.state.form == nil)
  }

  @Test func `a reader hears the cell, its list and the keys`() {
    let screen = SampleRowForm.cell(
      .several(SampleRowForm.sources, chosen: ["JAD24", "OLD9"]), column: "sources", keys: "j")
    let outline = screen.frame.outline.map { $0.line.string }
    let start = outline.lastIndex { $0.contains("payments.csv:30") } ?? 0
    #expect(
      Array(outline[start...].prefix(4)) == [
        "  payments.csv:30, sources", "    > sources: JAD24; OLD9, 1 of 1 with 'j'",
        "      JAD24, JoongAng Daily 2024-10-04, taken, under the cursor",
        "    Keys: Enter drops it, letters find, Esc leaves it as it was",
      ])
  }
}
