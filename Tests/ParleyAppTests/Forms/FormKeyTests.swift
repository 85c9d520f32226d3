import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct FormKeyTests {
  private func form(_ keys: String, _ change: (inout Form) -> Void = { _ in }) throws -> Form {
    try #require(SampleForm.screen(keys, change).state.form)
  }

  @Test(arguments: [
    ("", "rule"), ("Tab", "base"), ("Down", "base"), ("Tab Tab Tab", "note"),
    ("Tab Tab Tab Tab", "rule"), ("BTab", "note"), ("Up", "rule"), ("BTab Down", "note"),
    ("Tab Tab Up", "base"), ("Tab Down", "base"),
  ])
  func `keys move between fields`(keys: String, expected: String) throws {
    #expect(try form(keys).field?.id == expected)
  }

  @Test(arguments: [
    ("", "cpi"), ("Right", "budget"), ("l l", "fixed"), ("l l l l", "fixed"), ("l h h h", "cpi"),
    ("End", "fixed"), ("End Home", "cpi"), ("Left", "cpi"), ("NPage", "fixed"),
  ])
  func `choices beside each other stop at their ends`(keys: String, expected: String) throws {
    #expect(try form(keys)["rule"] == expected)
  }

  @Test(arguments: [
    ("", "r5"), ("Down", "r6"), ("Up Up", "r3"), ("Right", "r6"), ("h", "r4"), ("Home", "r1"),
    ("Home Up", "r1"), ("End", "extra"), ("End Down", "extra"), ("NPage", "r10"),
    ("NPage PPage", "r5"), ("PPage PPage", "r1"),
  ])
  func `a list is walked with the arrows and by pages`(keys: String, expected: String) throws {
    #expect(try form("Tab \(keys)")["base"] == expected)
  }

  @Test(arguments: [
    ("'round 12'", "r12", 1), ("12", "r12", 1), ("'ROUND 2'", "r2", 10), ("회의", "extra", 1),
    ("가서명", "text", 1), ("서울", "r2", 14), ("2 Down Down", "r20", 11),
    ("2 End", "r28", 11), ("2 l", "r2", 11), ("12 BSpace", "r12", 12), ("12 C-u", "r12", 30),
    ("' '", "r5", 30), ("5", "r5", 3), ("tialh", "text", 1),
  ])
  func `letters find choices`(keys: String, expected: String, shown: Int) throws {
    let form = try form("Tab \(keys)")
    #expect(form["base"] == expected)
    #expect(form.matches.count == shown)
  }

  @Test func `what no choice contains is not taken`() {
    let screen = SampleForm.screen("Tab 'round 9x'")
    #expect(screen.state.form?.search == "round 9")
    #expect(screen.state.form?["base"] == "r9")
    #expect(screen.state.message?.text == "no choice contains 'round 9x'")
  }

  @Test func `letters find choices beside each other too`() throws {
    #expect(try form("산")["rule"] == "budget")
    #expect(try form("fix")["rule"] == "fixed")
  }

  @Test func `another field forgets what was typed to find a choice`() throws {
    let form = try form("Tab 12 Tab BTab")
    #expect(form.search.isEmpty && form["base"] == "r12")
  }

  @Test func `no count is taken and no key reaches what is below`() throws {
    var screen = SampleForm.screen("Tab Tab")
    screen.press("5 j q : ? 3")
    #expect(screen.state.form?["target"] == "80005jq:?3")
    #expect(screen.state.count == nil && screen.state.overlay == nil)
    #expect(screen.state.focus == .timeline)
  }

  @Test func `a form comes before an overlay`() {
    var screen = ScriptedScreen(size: "80x24", simulates: false)
    screen.press("?")
    screen.state.open(SampleForm.form)
    screen.press("l Escape")
    #expect(screen.state.form == nil && screen.state.overlay != nil)
  }

  @Test(arguments: ["Escape", "C-c", "Tab 12 Escape", "Tab Tab x Escape"])
  func `Esc closes the form`(keys: String) {
    #expect(SampleForm.screen(keys).state.form == nil)
  }

  @Test func `a key that does nothing says so`() {
    let screen = SampleForm.screen("F5")
    #expect(
      screen.state.message?.text == "F5 does nothing in a form; its last line names the keys")
  }

  @Test func `Enter with a fault goes to its field and says it`() {
    let screen = SampleForm.screen("Enter") { form in
      form.canSubmit = false
      form.setFault("'8000' is below the floor: type at least 8100", of: "target")
    }
    #expect(screen.state.form?.field?.id == "target")
    #expect(screen.state.form?.caret == 4)
    #expect(
      screen.state.message?.text
        == "Target, KRW bn: '8000' is below the floor: type at least 8100")
    #expect(screen.state.message?.isWarning == true)
  }

  @Test func `Enter without an answer says what the result says`() {
    let screen = SampleForm.screen("Enter") { form in
      form.canSubmit = false
      form.result = [StyledLine(), StyledLine("no rise leads there")]
    }
    #expect(screen.state.message?.text == "not yet: no rise leads there")
    #expect(screen.state.form?.cursor == 0)
  }

  @Test func `Enter that may go on says nothing`() {
    let screen = SampleForm.screen("Tab Enter")
    #expect(screen.state.message == nil && screen.state.form?.cursor == 1)
  }
}
