import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct RowFormKeyTests {
  private func screen(_ keys: String, _ change: (inout Form) -> Void = { _ in }) -> ScriptedScreen {
    SampleRowForm.screen(keys, change)
  }

  @Test(arguments: [
    ("Enter", "date"), ("Enter Enter", "party"), ("Enter Enter Enter", "agreement"),
    ("Tab Tab Tab Enter", "sources"), ("BTab Enter", "note"), ("Tab Tab Tab Tab Enter", "sources"),
    ("Tab Tab Tab Tab Tab", "note"),
  ])
  func `Enter goes on to the next field and takes in a field of several`(
    keys: String, expected: String
  ) {
    #expect(screen(keys).state.form?.field?.id == expected)
  }

  @Test func `Enter in the last field says which key saves`() {
    #expect(screen("BTab Enter").message == "this is the last field; ^S saves")
  }

  @Test func `the key that saves says the fault and goes to its field`() {
    let screen = screen("BTab C-s") { form in
      form.canSubmit = false
      form.setFault("'P62' is there already: type another id", of: "id")
    }
    #expect(screen.state.form?.field?.id == "id")
    #expect(screen.message == "Id: 'P62' is there already: type another id")
  }

  @Test func `a warning holds nothing up`() {
    let screen = screen("C-s") { $0.setWarning("far from the others", of: "date") }
    #expect(screen.state.message == nil)
    #expect(screen.text.contains("! far from the others"))
  }

  @Test func `the key that saves does what a form is for whose Enter does it`() {
    var screen = SampleForm.screen("C-s") { form in
      form.canSubmit = false
      form.setFault("too low", of: "target")
    }
    #expect(screen.message == "Target, KRW bn: too low")
    screen.press("Escape")
    #expect(screen.state.form == nil)
  }

  // MARK: Dates

  @Test(arguments: ["Tab", "Enter", "C-s", "Up", "Down"])
  func `a date is written out when its field is left`(key: String) throws {
    var screen = screen("Tab 12.4")
    #expect(screen.state.form?.field?.text == "12.4")
    #expect(screen.state.form?["date"] == "2026-12-04")
    #expect(screen.text.contains("12.4  = 2026-12-04, Friday"))
    screen.press(key)
    #expect(screen.state.form?.fields[1].text == "2026-12-04")
  }

  @Test func `what is no date stays as it was typed`() {
    let form = screen("Tab 2026-02-30 Tab").state.form
    #expect(form?.fields[1].text == "2026-02-30" && form?["date"] == "2026-02-30")
  }

  @Test func `the caret stays in a date that was written out where it is`() {
    var screen = screen("Tab 4 C-s")
    #expect(screen.state.form?.caret == 10)
    screen.press("BSpace")
    #expect(screen.state.form?.field?.text == "2026-11-0")
  }

  // MARK: Several of many

  @Test(arguments: [
    ("Enter", "KT24;OLD9;ANKA24"), ("Enter Enter", "KT24;OLD9"), ("' '", "KT24;OLD9;ANKA24"),
    ("Down Down Enter", "KT24;OLD9;HANI24"), ("kt Enter", "OLD9"),
    ("joong Enter", "KT24;OLD9;JAD24"),
    ("BSpace", "KT24"), ("BSpace BSpace BSpace", ""), ("x9 BSpace", "KT24;OLD9"),
    ("han Enter lee Enter", "KT24;OLD9;HANI24;LEE21"), ("한겨레 Enter", "KT24;OLD9;HANI24"),
    ("old9 Enter", "KT24"), ("h Enter", "KT24;OLD9;HANI24"), ("l Enter", "KT24;OLD9;LEE21"),
    ("joong Enter BSpace", "KT24;OLD9"), ("End Up Enter", "KT24"),
  ])
  func `several are taken and dropped in the order they were taken`(
    keys: String, expected: String
  ) {
    #expect(screen("Tab Tab Tab Tab \(keys)").state.form?["sources"] == expected)
  }

  @Test func `what was typed is done with when something is taken`() {
    let form = screen("Tab Tab Tab Tab joong Enter").state.form
    #expect(form?.search == "" && form?.isTaken == true)
    #expect(form?.matches.count == 14)
  }

  @Test(arguments: ["nothing like it", "End"])
  func `the entry that adds is always found`(keys: String) {
    let typed = keys == "End" ? keys : "zzz"
    for field in ["Tab Tab Tab", "Tab Tab Tab Tab"] {
      let screen = screen("\(field) \(typed)")
      #expect(screen.state.form?.isOnAdding == true, "\(field)")
      #expect(screen.text.contains("• ") && screen.text.contains("+ a new"))
    }
  }

  @Test func `adding takes nothing by itself`() {
    let before = screen("").state.form?.values
    for key in ["Enter", "' '"] {
      #expect(screen("Tab Tab Tab Tab End \(key)").state.form?.values == before)
      #expect(screen("Tab Tab Tab End \(key)").state.form?.values == before)
    }
  }

  @Test func `letters lead back from the entry that adds`() {
    let form = screen("Tab Tab Tab End signed").state.form
    #expect(form?["agreement"] == "13" && form?.isOnAdding == false)
  }

  @Test func `what was added is taken`() {
    var form = SampleRowForm.form()
    form.take(Form.Choice("NEW26", "NEW26"), of: "sources")
    form.take(Form.Choice("OLD9", "OLD9"), of: "sources")
    form.take(Form.Choice("14", "SMA 14"), of: "agreement")
    #expect(form["sources"] == "KT24;OLD9;NEW26" && form["agreement"] == "14")
    #expect(form.fields[4].unknown.isEmpty)
  }

  // MARK: Long texts

  @Test func `arrows move between the rows of a long text and leave it at its edges`() throws {
    var screen = screen("BTab") { $0.fields[5].content = .text(SampleRowForm.note) }
    let end = try #require(screen.state.form?.caret)
    #expect(end == SampleRowForm.note.count)
    screen.press("Up")
    let above = try #require(screen.state.form?.caret)
    #expect(screen.state.form?.field?.id == "note" && above < end)
    screen.press("Down")
    #expect(screen.state.form?.field?.id == "note")
    screen.press("Down Down")
    #expect(screen.state.form?.field?.id == "note")
    screen.press("Home Up")
    #expect(screen.state.form?.field?.id == "sources")
  }

  @Test func `a paste keeps its lines apart by blanks and ends at the limit`() {
    var screen = screen("BTab")
    screen.send(.pasted(Array("one\ntwo\r\n셋".utf8)))
    #expect(screen.state.form?["note"] == "one two  셋")
    screen.press("C-u")
    screen.send(.pasted(Array(String(repeating: "방", count: 5000).utf8)))
    #expect(screen.state.form?["note"]?.utf8.count == 3999)
    #expect(screen.message == "the field is full; the rest was not taken")
  }

  // MARK: Forms over forms

  @Test func `a form over another brings it back as it was left`() {
    var screen = screen("Tab 12.4 Tab Tab End")
    var above = SampleForm.form
    above.parks = false
    screen.state.open(above, over: true)
    #expect(screen.text.contains("What rise leads to a total?"))
    #expect(screen.text.contains("‹ New position"))
    #expect(screen.text.components(separatedBy: "Agreement").count == 1)
    screen.press("Escape")
    #expect(screen.state.form?.field?.id == "agreement" && screen.state.form?.isOnAdding == true)
    #expect(screen.state.form?["date"] == "2026-12-04" && screen.state.formsBelow.isEmpty)
    screen.state.open(above, over: true)
    screen.state.closeForms()
    #expect(screen.state.form == nil && screen.state.formsBelow.isEmpty)
  }

  @Test func `Esc keeps a draft where the form parks, and says so`() {
    var screen = screen("")
    #expect(screen.text.contains("Esc keeps it as a draft"))
    screen.click(Point(x: 0, y: 2))
    #expect(screen.message == "Esc keeps it as a draft")
    screen.press("Escape")
    #expect(screen.state.form == nil)
  }
}

extension String {
  fileprivate func components(separatedBy text: String) -> [Substring] {
    split(separator: text, omittingEmptySubsequences: false)
  }
}
