import ParleyModel
import ParleyStore
import TerminalKit

/// What `parley check` says, and which figures are weak.
struct ProblemList {
  let state: AppState
  let width: Int

  var lines: [OverlayContent.Line] {
    var lines: [OverlayContent.Line] = []
    func add(_ line: StyledLine, indent: Int = 2) {
      lines += line.wrapped(to: width, indent: indent).map { OverlayContent.Line(text: $0) }
    }
    let diagnostics = state.loaded.diagnostics
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    add(
      StyledLine(
        "\(DateText.count(errors, "error")), \(DateText.count(warnings, "warning")) in \(state.name)",
        errors > 0 ? .error : .heading))
    for diagnostic in diagnostics {
      lines.append(OverlayContent.Line(text: StyledLine()))
      let rows = diagnostic.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, row) in rows.enumerated() {
        let role: Role =
          index > 0 ? .text : diagnostic.severity == .error ? .error : .warning
        add(StyledLine(display(row), role))
      }
    }
    lines.append(OverlayContent.Line(text: StyledLine()))
    add(StyledLine("Payments that no source states", .heading))
    for (confidence, sentence) in [
      (Confidence.derived, "derived from others"), (.recalled, "set down from memory"),
    ] {
      let years = state.shown.weakYears(confidence).map(String.init).joined(separator: ", ")
      guard !years.isEmpty else { continue }
      add(StyledLine("\(FigureText.mark(confidence)) \(sentence): \(years)", .text))
    }
    return lines
  }
}
