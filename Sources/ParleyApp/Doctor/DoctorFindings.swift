import ParleyModel
import ParleyStore
import TerminalKit

/// What is found wrong with a terminal, the worst first.
struct DoctorFindings {
  let facts: TerminalFacts
  /// nil where there is no terminal.
  let answers: ProbeAnswers?
  /// The user's settings: what they make up for already is not wrong.
  let configuration: Configuration

  /// Every finding.
  var all: [DoctorFinding] { typeFindings + answerFindings + widthFindings + colorFindings }

  // MARK: The type

  private var typeFindings: [DoctorFinding] {
    if facts.term.isEmpty {
      return [
        DoctorFinding(
          """
          TERM is not set: set it to your terminal's type, as xterm-256color, in the terminal's \
          settings.
          """)
      ]
    }
    guard facts.type.isKnown else {
      return [
        DoctorFinding(
          """
          Nothing is known about TERM=\(facts.term): set TERM to xterm-256color, or install the \
          terminfo entry of your terminal.
          """)
      ]
    }
    guard facts.type.canMove else {
      return [
        DoctorFinding(
          """
          A terminal of type \(facts.term) cannot move its cursor: run parley in another terminal, \
          or read it with 'parley render --linear'.
          """)
      ]
    }
    return []
  }

  private var answerFindings: [DoctorFinding] {
    guard let answers, facts.type.takesSequences, answers.isSilent else { return [] }
    return [
      DoctorFinding(
        """
        The terminal answered nothing in time, so nothing was measured: if lines on the screen are \
        shifted, set ascii = true in config.toml.
        """)
    ]
  }

  // MARK: Widths

  /// The samples of a kind that are shown with other columns than parley takes them for.
  private func differing(_ kind: WidthSample.Kind) -> [WidthSample] {
    zip(WidthSample.all, answers?.widths ?? []).compactMap { sample, measured in
      guard sample.kind == kind, let assumed = sample.assumed, let measured, measured != assumed
      else { return nil }
      return sample
    }
  }

  private func names(_ samples: [WidthSample]) -> Phrase {
    samples.map(\.title).joined(separator: ", ")
  }

  private var widthFindings: [DoctorFinding] {
    var findings: [DoctorFinding] = []
    let (wide, ambiguous) = (differing(.wide), differing(.ambiguous))
    if !wide.isEmpty {
      findings.append(
        DoctorFinding(
          """
          Hangul and Han do not take two columns: set the terminal's encoding to UTF-8 and choose \
          a font with Hangul; inside tmux start it as 'tmux -u'.
          """))
    }
    var isASCII = configuration.isASCII
    if !ambiguous.isEmpty, !isASCII {
      isASCII = true
      findings.append(
        DoctorFinding(
          """
          Marks take other columns than parley thinks (\(names(ambiguous))): have the terminal show \
          ambiguous characters narrow, or set ascii = true in config.toml.
          """,
          fix: ConfigurationChange(.ascii, .boolean(true))))
    }
    if !differing(.braille).isEmpty, !isASCII, configuration.chartMarks == .braille {
      findings.append(
        DoctorFinding(
          """
          Braille does not take one column: choose a font with braille, or set chart-marks = \
          "blocks" in config.toml.
          """,
          fix: ConfigurationChange(.chartMarks, .text("blocks"))))
    }
    let rare = differing(.rare)
    if !rare.isEmpty {
      findings.append(
        DoctorFinding(
          """
          Some characters take other columns than parley thinks (\(names(rare))): leave them out of \
          notes and tables, for a line with one is shifted.
          """))
    }
    return findings
  }

  // MARK: Colours

  private var colorFindings: [DoctorFinding] {
    guard facts.type.isKnown, configuration.color == .auto, facts.value(of: "NO_COLOR") == nil,
      facts.value(of: "COLORTERM") == nil
    else { return [] }
    switch (facts.term, facts.multiplexer) {
    case ("screen", .tmux):
      return [
        DoctorFinding(
          "TERM=screen has 8 colours: set default-terminal to tmux-256color in tmux.conf.")
      ]
    case ("screen", _):
      return [
        DoctorFinding("TERM=screen has 8 colours: put 'term screen-256color' into .screenrc.")
      ]
    case ("xterm", _):
      return [
        DoctorFinding(
          "TERM=xterm has 8 colours: set TERM to xterm-256color in the terminal's settings.")
      ]
    default: return []
    }
  }
}
