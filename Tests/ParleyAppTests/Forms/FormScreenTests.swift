import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// What a form shows, as recorded in `Screens/`.
struct FormScreenTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"

  private func compare(_ name: String, _ screen: ScriptedScreen) {
    let difference = Snapshot("form-\(name)", folder: Self.folder)
      .difference(from: screen.text + "\n")
    #expect(difference == nil)
  }

  @Test(arguments: ["120x36", "80x24", "60x16"])
  func `choices beside each other`(size: String) {
    compare("choices-\(size)", SampleForm.screen("l", size: size))
  }

  @Test(arguments: ["120x36", "80x24", "60x16"])
  func `a list that was searched`(size: String) {
    compare("list-\(size)", SampleForm.screen("Tab 'round 2' Down Down", size: size))
  }

  @Test(arguments: ["120x36", "80x24", "60x16"])
  func `a fault below its field`(size: String) {
    let screen = SampleForm.screen("Tab Tab BSpace Enter", size: size) { form in
      form.canSubmit = false
      form.setFault("'800' is below what is agreed already: type at least 1519.2", of: "target")
      form.result = [StyledLine("No rise leads there: type another total", .warning)]
    }
    compare("fault-\(size)", screen)
  }

  @Test(arguments: ["80x24", "60x16"])
  func `more fields and results than there is room for`(size: String) {
    let screen = SampleForm.screen("Tab Down", size: size) { form in
      form.setFault("the round was never held; choose one that was, 열린 회의", of: "base")
      form.fields += (1...14).map { Form.Field("f\($0)", "Share of year \($0)", .text("2.\($0)")) }
      form.result += (2026...2040).map { StyledLine("\($0)  1,519.2 agreed") }
    }
    compare("full-\(size)", screen)
  }

  @Test func `a form in ASCII`() {
    compare("ascii-80x24", SampleForm.screen("Tab", isASCII: true))
  }

  @Test func `a text longer than its field shows the part with the caret`() {
    let long = "'the yearly rise follows 소비자물가지수 with an upper limit of 5 % as in the twelfth'"
    compare("long-60x16", SampleForm.screen("BTab \(long) Left Left Left", size: "60x16"))
  }

  @Test func `a reader hears the field, what it holds and why that will not do`() {
    let screen = SampleForm.screen("Tab 'round 1'") { form in
      form.setFault("too low", of: "target")
    }
    let outline = screen.frame.outline.map { $0.line.string }
    let start = outline.lastIndex { $0.hasPrefix("  What rise leads") } ?? 0
    #expect(
      Array(outline[start...].prefix(10)) == [
        "  What rise leads to a total?, 목표 역산", "    Rule: CPI",
        "    > 출발점 base: Round 1, 1 of 11 with 'round 1'", "      Round 1, Hawaii, chosen",
        "      Round 10, Seoul 서울", "      Round 11, Hawaii", "      Round 12, Seoul 서울",
        "      Round 13, Hawaii", "      Round 14, Seoul 서울",
        "    Target, KRW bn: 8000 (e.g. 8000); too low",
      ])
    #expect(screen.frame.outline.count { $0.isFocused && $0.level == 2 } == 1)
  }

  @Test func `the field under the cursor is marked by more than colour`() throws {
    for (keys, label) in [("", "Rule"), ("Tab", "출발점"), ("Tab Tab", "Target"), ("BTab", "Note")] {
      let marked = SampleForm.screen(keys).text.split(separator: "\n").filter { $0.contains("▸ ") }
        .filter { $0.contains(label) }
      #expect(marked.count == 1, "\(label)")
    }
  }
}
