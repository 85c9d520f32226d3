import ParleyModel
import TerminalKit

/// The form of a claim: what a newspaper printed.
enum ClaimForm {
  /// Opens the form.
  static func open(_ state: inout AppState) {
    let words = ClaimWords(money: state.shown.money)
    state.open(
      Form(
        .claim, title: say("Check a claim"),
        fields: [
          Form.Field(
            "figure", say("figure"), .text(""),
            hint: say("as 17.2, or all of it: 17.2% 2026 1.64tn 2030")),
          Form.Field(
            "unit", say("its unit"),
            .choice(
              ClaimUnit.all.map { Form.Choice($0.name, say(words.title($0))) }, selected: 0)),
          Form.Field(
            "base", say("base year"), .text(""),
            hint: say("the year it is counted from; of a sum, its year")),
        ], submitTitle: say("answers")))
  }

  /// Says how what was typed is understood.
  static func refresh(_ state: inout AppState) {
    guard state.form?.kind == .claim else { return }
    let text = (state.form?["figure"] ?? "").trimmed
    let base = (state.form?["base"] ?? "").trimmed
    state.form?.setFault(nil, of: "figure")
    state.form?.setFault(baseFault(base), of: "base")
    state.form?.canSubmit = false
    guard !text.isEmpty else {
      state.form?.result = [StyledLine(display(say(ClaimFault.noFigure.message)), .dim)]
      return
    }
    switch claim(state) {
    case .success(let read):
      let words = ClaimWords(money: state.shown.money)
      var lines = [StyledLine(display(say(words.phrase(read.claim))), .accent)]
      if !read.leftOut.isEmpty {
        lines.append(StyledLine(display(say(ClaimTable.leftOut(read.leftOut))), .warning))
      }
      state.form?.result = lines
      state.form?.canSubmit = baseFault(base) == nil
    case .failure(let fault):
      state.form?.result = []
      state.form?.setFault(say(fault.message), of: "figure")
    }
  }

  private static func baseFault(_ text: String) -> String? {
    guard !text.isEmpty else { return nil }
    do throws(ClaimFault) {
      _ = try ClaimText.year(text)
      return nil
    } catch { return say(error.message) }
  }

  /// The claim of the fields: what the figure's own words say counts before the other two.
  private static func claim(
    _ state: AppState
  ) -> Result<(claim: Claim, leftOut: [String]), ClaimFault> {
    do throws(ClaimFault) {
      let unit = state.form?["unit"].flatMap { ClaimUnit(name: $0) }
      let read = try ClaimText(
        state.form?["figure"] ?? "", money: state.shown.money, unit: unit ?? .percent)
      var claim = read.claim
      let base = (state.form?["base"] ?? "").trimmed
      if claim.baseYear == nil, let year = try? ClaimText.year(base) { claim.baseYear = year }
      return .success((claim, read.leftOut))
    } catch { return .failure(error) }
  }

  /// Answers in a box of its own.
  static func submit(_ state: inout AppState) -> [Effect] {
    guard case .success(let read) = claim(state) else { return [] }
    let context = state.projections.context
    let projections = state.projections.scenarios.compactMap { try? context.projected($0) }
    let answer = ClaimAnswer(to: read.claim, in: state.shown, projections: projections)
    state.form = nil
    state.overlay = Overlay(.claim(answer))
    return []
  }
}
