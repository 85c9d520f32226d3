import ParleyModel
import ParleyTestSupport
import TerminalKit

@testable import ParleyApp

/// A form of a row with every kind of field, whose owner does nothing.
enum SampleRowForm {
  /// - Parameter language: Labels are the owner's: these are said in it.
  static func form(_ language: Language = .english) -> Form {
    func said(_ english: String, _ korean: String) -> String {
      language == .korean ? korean : english
    }
    var form = Form(
      .plain, title: said("New position · positions.csv", "새 입장 · positions.csv"),
      fields: [
        Form.Field("id", said("Id", "번호"), .text("P62")),
        Form.Field(
          "date", said("Date", "날짜"), .date(""), hint: said("as 2026-12-4", "예: 2026-12-4")),
        Form.Field(
          "party", said("Party", "당사자"),
          .choice(
            [
              Form.Choice("", said("not stated", "명시 안 됨")), Form.Choice("KR", said("ROK", "한국")),
              Form.Choice("US", said("US", "미국")),
            ], selected: 1)),
        Form.Field("agreement", said("Agreement", "협정"), .choice(agreements, selected: 2)),
        Form.Field("sources", said("Sources", "출처"), .several(sources, chosen: ["KT24", "OLD9"])),
        Form.Field("note", said("Note", "메모"), .text("")),
      ], submitTitle: said("saves it", "저장"))
    form.fields[0].isRequired = true
    form.fields[1].isRequired = true
    form.fields[3].adding = said("a new agreement", "새 협정")
    form.fields[4].adding = said("a new source", "새 출처")
    form.fields[5].limit = 4000
    form.fields[5].takesLines = true
    form.savesByKey = true
    form.parks = true
    form.canSubmit = true
    return form
  }

  static let agreements = (10...13).map {
    Form.Choice("\($0)", "SMA \($0)", note: $0 == 13 ? "not signed" : "")
  }

  /// Twelve, of which one has no note and two begin with letters that else move along choices.
  static let sources =
    [
      Form.Choice("ANKA24", "ANKA24", note: "Anka Daily Review 2024-05-02"),
      Form.Choice("CRS25", "CRS25", note: "Congressional Research Service 2025-03-17"),
      Form.Choice("HANI24", "HANI24", note: "한겨레 2024-10-05"),
      Form.Choice("JAD24", "JAD24", note: "JoongAng Daily 2024-10-04"),
      Form.Choice("KT24", "KT24", note: "The Korea Times 2024-10-04"),
      Form.Choice("LEE21", "LEE21", note: "a book on the eleventh"),
    ] + (1...6).map { Form.Choice("NEWS\($0)B", "NEWS\($0)B", note: $0 == 6 ? "" : "Newsis") }

  static let note =
    "The delegation said that the share of the second category rises with prices and not with the "
    + "budget; 예산과 연동하지 않는다는 입장을 다시 밝혔다. It was repeated at the next round in the same words."

  /// A screen with the form over it, after some keys.
  static func screen(
    _ keys: String = "", size: String = "80x24", isASCII: Bool = false,
    language: Language = .english, _ change: (inout Form) -> Void = { _ in }
  ) -> ScriptedScreen {
    var screen = ScriptedScreen(
      size: size, today: "2026-11-26", isASCII: isASCII, simulates: false, language: language)
    var form = form(language)
    change(&form)
    screen.state.open(form)
    screen.press(keys)
    return screen
  }

  /// A screen with payments.csv and a form over one of its cells, after some keys.
  static func cell(
    _ content: Form.Field.Content, line: Int = 30, column: String = "krw_bn", keys: String = "",
    size: String = "80x24", language: Language = .english, _ change: (inout Form) -> Void = { _ in }
  ) -> ScriptedScreen {
    var screen = ScriptedScreen(
      size: size, today: "2026-11-26", simulates: false, language: language)
    open(content, line: line, column: column, language: language, in: &screen, change)
    screen.press(keys)
    return screen
  }

  /// Opens a form over a cell of payments.csv.
  static func open(
    _ content: Form.Field.Content, line: Int, column: String, language: Language = .english,
    in screen: inout ScriptedScreen, _ change: (inout Form) -> Void = { _ in }
  ) {
    screen.state.openTable(at: Place(file: "payments.csv", line: line))
    let index = screen.state.tables?.grid.columns.firstIndex { $0.name == column } ?? 0
    screen.state.changeTables { $0.stand(onColumn: index) }
    settle(&screen.state)
    var form = Form(
      .plain, title: "payments.csv:\(line) · \(column)",
      fields: [Form.Field(column, column, content)],
      submitTitle: language == .korean ? "저장" : "saves it")
    form.anchor = Form.Anchor(line: line, column: index)
    form.savesByKey = true
    form.canSubmit = true
    change(&form)
    screen.state.open(form)
  }
}
