import ParleyModel
import TerminalKit

/// The answer to a claim, line by line: the sentence, then every reading with what it rests on.
struct ClaimList {
  let answer: ClaimAnswer
  let state: AppState
  let width: Int

  var lines: [Overlay.Line] {
    let words = ClaimWords(money: state.shown.money)
    var lines: [Overlay.Line] = []
    func add(_ line: StyledLine, indent: Int = 0) {
      lines += line.wrapped(to: width, indent: indent).map { Overlay.Line(text: $0) }
    }
    add(StyledLine(display(say(words.phrase(answer.claim))), .heading))
    var sentence = StyledLine()
    let verdict = answer.best?.verdict ?? .fails
    sentence.append(display(say(words.sentence(answer))), role(verdict), .bold)
    add(sentence, indent: 2)
    if let rate = words.rate(answer) { add(StyledLine(display(say(rate)), .text), indent: 2) }
    var spelledOut: Set<String> = []
    for reading in answer.readings {
      lines.append(Overlay.Line(text: StyledLine()))
      var head = StyledLine(
        display(say(words.verdict(reading.verdict))).padded(to: 10), role(reading.verdict))
      head.append(display(say(words.value(reading.figure))), .text, .bold)
      let off = words.difference(reading)
      if !off.isEmpty { head.append("  " + off, .dim) }
      head.append("  ")
      head.append(display(say(words.words(reading))))
      if reading.figure.isWeak {
        head.append(
          " " + FigureText.mark(reading.figure.provenance.confidence), .badgeDerived)
      }
      add(head, indent: 10)
      let provenance = reading.figure.provenance
      if let formula = provenance.formula?.text {
        add(StyledLine(display("  = \(formula)"), .text), indent: 4)
      }
      if !provenance.places.isEmpty {
        let places = provenance.places.map(\.description).joined(separator: ", ")
        add(StyledLine(display("  \(places)"), .accent), indent: 4)
      }
      let known = provenance.sources.filter { spelledOut.contains($0) }
      for id in provenance.sources where spelledOut.insert(id).inserted {
        add(SourceLine.line(id, in: state.shown), indent: 12)
      }
      if !known.isEmpty {
        var line = StyledLine("  ", .dim)
        line.append(SourceLine.ids(known, .dim))
        line.append(say(", as above"), .dim)
        add(line, indent: 4)
      }
    }
    return lines
  }

  private func role(_ verdict: ClaimVerdict) -> Role {
    switch verdict {
    case .holds: .positive
    case .nearly: .text
    case .fails: .warning
    }
  }
}
