import ParleyModel
import TerminalKit

/// Every figure of the Now strip and the crosshair with its formula, rows and sources.
struct FigureList {
  let state: AppState
  let width: Int

  var lines: [Overlay.Line] {
    let money = state.shown.money
    var figures = NowFigures(state.shown, on: state.day).labelled(money: money)
    if let year = state.chart.year, year != state.day.year,
      let payment = state.shown.payment(in: year)
    {
      var marked = [
        (
          label: "payment \(year)", text: "\(money) \(FigureText.money(payment.money))",
          figure: payment.figure
        )
      ]
      if let rise = state.shown.rise(of: payment) {
        marked.append((label: "rise on \(year - 1)", text: FigureText.change(rise), figure: rise))
      }
      figures = state.focus == .chart ? marked + figures : figures + marked
    }
    var lines: [Overlay.Line] = []
    func add(_ line: StyledLine, indent: Int) {
      lines += line.wrapped(to: width, indent: indent).map { Overlay.Line(text: $0) }
    }
    if figures.isEmpty { add(StyledLine("There is no figure on the screen.", .dim), indent: 0) }
    for (label, text, figure) in figures {
      if !lines.isEmpty { lines.append(Overlay.Line(text: StyledLine())) }
      var head = StyledLine(display(label).padded(to: 16), .heading)
      head.append(display(text), .text, .bold)
      if let confidence = figure.provenance.confidence {
        let grounds = FigureText.mark(confidence) + confidence.rawValue
        let isComputed = figure.provenance.formula != nil
        head.append(isComputed ? "  computed from what is \(grounds)" : "  \(grounds)", .dim)
      }
      add(head, indent: 2)
      if let formula = figure.provenance.formula {
        add(StyledLine(display("  = \(formula)"), .text), indent: 4)
      }
      for place in figure.provenance.places {
        add(StyledLine(display("  \(place)"), .accent), indent: 4)
      }
      for id in figure.provenance.sources {
        add(SourceLine.line(id, in: state.shown), indent: 12)
      }
    }
    for record in statements {
      lines.append(Overlay.Line(text: StyledLine()))
      add(StyledLine(display(record.label).padded(to: 16), .heading), indent: 2)
      add(StyledLine(display("  \(record.place)"), .accent), indent: 4)
      for id in record.sources { add(SourceLine.line(id, in: state.shown), indent: 12) }
    }
    return lines
  }

  /// The rule and the last words of the Now strip: no figures, but they rest on sources all the same.
  private var statements: [(label: String, place: Place, sources: [String])] {
    var list: [(label: String, place: Place, sources: [String])] = []
    if let agreement = state.standing.agreement {
      list.append(("Rule", agreement.place, agreement.sources))
    }
    for party in state.shown.parties.prefix(2) {
      guard let word = state.shown.lastWord(of: party.code) else { continue }
      list.append(("\(party.code), \(word.date)", word.place, word.sources))
    }
    return list
  }
}
