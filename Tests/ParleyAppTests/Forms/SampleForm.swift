import ParleyTestSupport
import TerminalKit

@testable import ParleyApp

/// A form with every kind of field: choices beside each other, a list of thirty, and two texts.
enum SampleForm {
  static var form: Form {
    var form = Form(
      .plain, title: "What rise leads to a total? · 목표 역산",
      fields: [
        Form.Field(
          "rule", "Rule",
          .choice(
            [
              Form.Choice("cpi", "CPI", note: "물가, as in the 12th"),
              Form.Choice("budget", "국방예산"),
              Form.Choice("fixed", "fixed"),
            ], selected: 0)),
        Form.Field("base", "출발점 base", .choice(rounds, selected: 4)),
        Form.Field("target", "Target, KRW bn", .text("8000"), hint: "e.g. 8000"),
        Form.Field("note", "Note", .text(""), hint: "a sentence, 한 문장"),
      ], submitTitle: "applies it")
    form.result = [
      StyledLine("Annual rise needed  2.31 %", .heading),
      StyledLine("below the cap of 5.0 %; the twelfth's own rule leads to 7,917.1"),
    ]
    form.canSubmit = true
    return form
  }

  /// Thirty: twenty-eight rounds and two with names of their own.
  static let rounds =
    (1...28).map { Form.Choice("r\($0)", "Round \($0)", note: $0 % 2 == 0 ? "Seoul 서울" : "Hawaii") }
    + [
      Form.Choice("text", "Initialled text", note: "가서명"),
      Form.Choice("extra", "추가 회의", note: "extra session"),
    ]

  /// A screen with the form over it, after some keys.
  static func screen(
    _ keys: String = "", size: String = "80x24", isASCII: Bool = false,
    _ change: (inout Form) -> Void = { _ in }
  ) -> ScriptedScreen {
    var screen = ScriptedScreen(size: size, isASCII: isASCII, simulates: false)
    var form = form
    change(&form)
    screen.state.open(form)
    screen.press(keys)
    return screen
  }
}
