import ParleyModel
import TerminalKit

/// Every figure of the Now strip and the crosshair with its formula, rows and sources.
struct FigureList {
  let state: AppState
  let width: Int

  var lines: [Overlay.Line] {
    let money = state.shown.money
    let figuresOfNow = state.now.labelled(money: money)
    var figures = state.focus == .chart ? chartFigures + figuresOfNow : figuresOfNow + chartFigures
    figures += talksFigures
    if let screen = state.scenarios { figures = screen.figures }
    if let screen = state.offers { figures = screen.figures }
    var lines: [Overlay.Line] = []
    func add(_ line: StyledLine, indent: Int) {
      lines += line.wrapped(to: width, indent: indent).map { Overlay.Line(text: $0) }
    }
    var spelledOut: Set<String> = []
    func addGrounds(_ places: [Place], _ sources: [String]) {
      let text = places.map(\.description).joined(separator: ", ")
      add(StyledLine(display("  \(text)"), .accent), indent: 4)
      // A source is spelled out once; after that its id is enough.
      let known = sources.filter { spelledOut.contains($0) }
      for id in sources where spelledOut.insert(id).inserted {
        add(SourceLine.line(id, in: state), indent: 12)
      }
      if !known.isEmpty {
        var line = StyledLine("  ", .dim)
        line.append(SourceLine.ids(known, .dim))
        line.append(say(", as above"), .dim)
        add(line, indent: 4)
      }
    }
    if figures.isEmpty {
      add(StyledLine(display(say("There is no figure on the screen.")), .dim), indent: 0)
    }
    for (label, text, figure) in figures {
      if !lines.isEmpty { lines.append(Overlay.Line(text: StyledLine())) }
      var head = StyledLine(display(label).padded(to: 18), .heading)
      head.append(display(text), .text, .bold)
      if let confidence = figure.provenance.confidence {
        let grounds: Phrase = "\(FigureText.mark(confidence))\(Phrase(confidence.rawValue))"
        let isComputed = figure.provenance.formula != nil
        let words: Phrase =
          !isComputed
          ? grounds
          : figure.provenance.isProjected
            ? "computed from what is \(grounds) and from assumptions"
            : "computed from what is \(grounds)"
        head.append("  " + say(words), .dim)
      }
      add(head, indent: 2)
      if let formula = figure.provenance.formula?.text {
        // A derivation begins with the figure itself.
        let isWhole = formula.contains(" = ") || !formula.contains(where: \.isNumber)
        add(StyledLine(display(isWhole ? "  \(formula)" : "  = \(formula)"), .text), indent: 4)
      }
      addGrounds(figure.provenance.places, figure.provenance.sources)
    }
    for record in state.scenarios == nil && state.offers == nil ? statements : [] {
      lines.append(Overlay.Line(text: StyledLine()))
      add(StyledLine(display(record.label).padded(to: 18), .heading), indent: 2)
      addGrounds([record.place], record.sources)
    }
    return lines
  }

  /// The figures of the crosshair's year that the Now strip does not show.
  private var chartFigures: [(label: String, text: String, figure: Figure)] {
    let series = state.chart.series
    guard let measure = state.chart.measure.measure, let year = state.chart.year else { return [] }
    let unit = measure.unit(
      money: state.shown.money, priceYear: state.projections.selected?.priceYear)
    var list: [(label: String, text: String, figure: Figure)] = []
    for point in series.points where point.year == year {
      if !point.isProjected, measure == .krw, year == state.day.year { continue }
      list.append(
        (
          label: point.isProjected
            ? say(Phrase("\(point.state.name) {}", "\(year)")) : say("payment \(year)"),
          text: FigureText.amount(FigureText.value(point.figure), unit: unit.text),
          figure: point.figure
        ))
      if let rise = series.rise(of: point) {
        list.append(
          (label: say("rise on \(year - 1)"), text: FigureText.change(rise), figure: rise))
      }
    }
    return list
  }

  /// What the header and the timeline count: days to expiry, to the text and between meetings, and the
  /// first payment of a selected agreement.
  private var talksFigures: [(label: String, text: String, figure: Figure)] {
    var list: [(label: String, text: String, figure: Figure)] = []
    func add(_ label: String, _ figure: Figure?, _ text: (Figure) -> String) {
      if let figure { list.append((label, text(figure), figure)) }
    }
    let days: (Figure) -> String = {
      say(.count($0.value.coefficient, one: "{} day", many: "{} days"))
    }
    add(say("to expiry"), state.standing.expiry, days)
    add(say("to what comes"), state.standing.daysToNext, days)
    guard let talks = state.selectedTalks else { return list }
    add(say("to the text"), talks.textFigure, days)
    if let entry = state.timeline.selected?.entry {
      add(say("since the last"), talks.gapFigure(at: entry), days)
    }
    add(say("first payment"), talks.agreement?.firstPayment) {
      say(Phrase(amount: FigureText.money($0.value), unit: state.shown.money))
    }
    add(say("first change"), talks.agreement?.firstChange) { FigureText.change($0) }
    return list
  }

  /// The rule and the last words of the Now strip: no figures, but they rest on sources all the same.
  private var statements: [(label: String, place: Place, sources: [String])] {
    var list: [(label: String, place: Place, sources: [String])] = []
    if let agreement = state.standing.agreement {
      list.append((say("Rule"), agreement.place, agreement.sources))
    }
    for party in state.shown.sides.prefix(2) {
      guard let word = state.shown.lastWord(of: party.code) else { continue }
      list.append(("\(party.code), \(word.date)", word.place, word.sources))
    }
    return list
  }
}
