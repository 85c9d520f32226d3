import ParleyModel
import ParleyStore
import TerminalKit

/// What `parley check` says, and every row that is derived or recalled, with its remark.
struct ProblemList {
  let state: AppState
  let width: Int

  var lines: [Overlay.Line] {
    var lines: [Overlay.Line] = []
    func add(_ line: StyledLine, indent: Int = 2) {
      lines += line.wrapped(to: width, indent: indent).map { Overlay.Line(text: $0) }
    }
    func add(_ diagnostics: [Diagnostic]) {
      for diagnostic in diagnostics {
        lines.append(Overlay.Line(text: StyledLine()))
        let rows = diagnostic.text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, row) in rows.enumerated() {
          let role: Role = index > 0 ? .text : diagnostic.severity == .error ? .error : .warning
          add(StyledLine(display(row), role))
        }
      }
    }
    let summary = state.problems
    let heading = say("\(summary.errorText), \(summary.warningText) in \(state.name)")
    add(StyledLine(display(heading), summary.errors > 0 ? .error : .heading))
    add(state.loaded.diagnostics)
    let own = state.configuration.diagnostics
    if !own.isEmpty {
      lines.append(Overlay.Line(text: StyledLine()))
      let count = Phrase.count(
        own.count, one: "{} fault in your settings and keys",
        many: "{} faults in your settings and keys")
      add(StyledLine(display(count.text), .error))
      add(own)
    }
    for confidence in [Confidence.derived, .recalled] {
      let records = weak(confidence)
      guard !records.isEmpty else { continue }
      let meaning: Phrase =
        confidence == .derived
        ? "derived: computed from values that were read" : "recalled: set down from memory"
      lines.append(Overlay.Line(text: StyledLine()))
      add(StyledLine(display("\(FigureText.mark(confidence)) \(meaning.text)"), .heading))
      for record in records {
        var line = StyledLine("  ")
        line.append(display("\(record.place)").padded(to: 22), .accent)
        // The status of a payment is part of its key.
        let payment = record as? Payment
        line.append(display(payment.map { "\($0.year) \($0.status.title)" } ?? record.key))
        if let remark = record.fields.first(where: { $0.column == "note" })?.text, !remark.isEmpty {
          line.append(display("  \(remark)"), .dim)
        }
        add(line, indent: 24)
      }
    }
    return lines
  }

  /// The rows of every table in a confidence.
  private func weak(_ confidence: Confidence) -> [any Record] {
    let shown = state.shown
    let tables: [[any Record]] = [
      shown.payments, shown.agreements, shown.rounds, shown.delegates, shown.issues,
      shown.positions, shown.offers, shown.categories, shown.indicators,
    ]
    return tables.flatMap { $0 }.filter { $0.confidence == confidence }
  }
}

/// How many errors and warnings there are.
struct DiagnosticCount: Sendable {
  let errors: Int
  let warnings: Int

  init(_ diagnostics: [Diagnostic]) {
    errors = diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count - errors
  }

  /// `1 error, 2 warnings`.
  var text: Phrase { "\(errorText), \(warningText)" }

  /// `1 error`.
  var errorText: Phrase { .count(errors, one: "{} error", many: "{} errors") }

  /// `2 warnings`.
  var warningText: Phrase { .count(warnings, one: "{} warning", many: "{} warnings") }
}
