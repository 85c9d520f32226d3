import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// What forms of rows and of cells show, as recorded in `Screens/`.
struct RowFormScreenTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"

  private func compare(
    _ name: String, _ screen: ScriptedScreen, _ language: Language, _ size: String
  ) {
    let prefix = language == .korean ? "ko-form" : "form"
    let difference = Snapshot("\(prefix)-\(name)-\(size)", folder: Self.folder)
      .difference(from: screen.text + "\n")
    #expect(difference == nil)
  }

  @Test(arguments: ["80x24", "120x36"], [Language.english, .korean])
  func `a row with every kind of field`(size: String, language: Language) {
    let screen = SampleRowForm.screen(
      "Tab 12.4", size: size, language: language
    ) { form in
      form.fields[5].content = .text(SampleRowForm.note)
      form.setFault("'P62' 1", of: "id")
      form.setWarning("2026-12-04 > 2026-11-26", of: "date")
    }
    compare("row-date", screen, language, size)
  }

  @Test(arguments: ["80x24", "120x36"], [Language.english, .korean])
  func `several of many`(size: String, language: Language) {
    let screen = SampleRowForm.screen("Tab Tab Tab Tab Down Down", size: size, language: language)
    compare("row-several", screen, language, size)
  }

  @Test(arguments: ["80x24", "120x36"], [Language.english, .korean])
  func `a long text under the cursor, over another form`(size: String, language: Language) {
    var screen = SampleRowForm.screen(size: size, language: language)
    var form = SampleRowForm.form(language)
    form.fields[5].content = .text(SampleRowForm.note + " " + SampleRowForm.note)
    form.stand(on: 5)
    screen.state.open(form, over: true)
    screen.press("Up Up")
    compare("row-long", screen, language, size)
  }

  @Test(arguments: ["80x24", "120x36"], [Language.english, .korean])
  func `a number over its cell`(size: String, language: Language) {
    let screen = SampleRowForm.cell(.text("1288"), keys: "9", size: size, language: language) {
      form in
      form.setWarning("12889 > 1288", of: "krw_bn")
    }
    compare("cell-text", screen, language, size)
  }

  @Test(arguments: ["80x24", "120x36"], [Language.english, .korean])
  func `sources over a cell near the bottom`(size: String, language: Language) {
    let screen = SampleRowForm.cell(
      .several(SampleRowForm.sources, chosen: ["KT24", "OLD9"]), line: 36, column: "sources",
      keys: "news Down", size: size, language: language)
    compare("cell-several", screen, language, size)
  }

  @Test(arguments: ["80x24", "120x36"], [Language.english, .korean])
  func `a long text over its cell`(size: String, language: Language) {
    let screen = SampleRowForm.cell(
      .text(SampleRowForm.note), column: "note", size: size, language: language
    ) { $0.fields[0].limit = 4000 }
    compare("cell-long", screen, language, size)
  }

  @Test func `forms of rows in ASCII`() {
    let screen = SampleRowForm.screen("Tab Tab Tab Tab", isASCII: true)
    compare("row-ascii", screen, .english, "80x24")
  }
}
