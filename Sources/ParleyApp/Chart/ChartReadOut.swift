import ParleyModel
import TerminalKit

/// What the chart says of the year under the crosshair: value, change, band, derivation, sources.
struct ChartReadOut {
  let state: AppState
  let width: Int

  /// At most two lines; all of it in one where there is room for one only.
  func lines(_ year: Int, count: Int) -> [StyledLine] {
    if state.chart.measure == .categories { return categories(year) }
    guard let point = state.chart.series.point(year) else { return [] }
    var line = value(of: point, withBase: true)
    let bands = point.isProjected ? self.bands(year) : []
    // The band is worth more than the name of the year before.
    if let band = bands.first, line.width + band.width > width {
      line = value(of: point, withBase: false)
    }
    for piece in bands { line.append(piece, ifFitting: width) }
    if point.payment != nil, let other = state.chart.series.projectedPoint(year) {
      var piece = StyledLine("  ")
      piece.append(display(say(state.projections.selected?.name ?? "")), .chartLine2)
      piece.append(" \(FigureText.value(other.figure)) \(other.state.title)")
      line.append(piece, ifFitting: width)
    }
    let grounds = point.payment.map { self.grounds($0, point) } ?? derivation(point)
    if count == 1 {
      line.append("  ")
      line.append(grounds)
      return [line]
    }
    var second = StyledLine(" ")
    second.append(grounds)
    return [line, second]
  }

  /// `2028  KRW bn 1,583.7  +2.1 % on 2027  projected`.
  private func value(of point: ChartSeries.Point, withBase: Bool) -> StyledLine {
    var line = StyledLine(" ")
    line.append("\(point.year)", .crosshair)
    line.append("  \(amount(point.figure))", .text)
    if let payment = point.payment, payment.confidence?.isWeak ?? false {
      line.append(" \(FigureText.mark(payment.confidence))", .badgeDerived)
    }
    if let rise = state.chart.series.rise(of: point) {
      let (change, role) = (
        FigureText.change(rise), rise.value.coefficient < 0 ? Role.negative : .positive
      )
      line.append("  ", role)
      line.append(
        withBase ? FigureText.rise(rise, of: point.year) : Phrase(verbatim: change), .dim,
        marking: change, role)
    }
    if let agreement = point.payment?.agreement {
      line.append("  \(state.shown.title(ofAgreement: agreement))", .dim)
    }
    if point.isProjected { line.append("  \(point.state.title)", .chartLine2) }
    return line
  }

  /// `KRW bn 1,519.2`, `2.31 %`: the unit before an amount, the sign behind a share.
  private func amount(_ figure: Figure) -> String {
    guard let measure = state.chart.measure.measure else { return "" }
    let unit = measure.unit(
      money: state.shown.money, priceYear: state.projections.selected?.priceYear)
    return FigureText.amount(FigureText.value(figure), unit: unit.text)
  }

  private func bands(_ year: Int) -> [StyledLine] {
    guard let measure = state.chart.measure.measure else { return [] }
    guard let band = state.bands?[year] else { return [] }
    let texts = band.percentiles.map { PercentileText.band($0, in: band, measure) }
    return [
      StyledLine(display("  90 % \(texts[0])-\(texts[4])")),
      StyledLine(display("  50 % \(texts[1])-\(texts[3])"), .dim),
    ]
  }

  private func grounds(_ payment: Payment, _ point: ChartSeries.Point) -> StyledLine {
    let separator = state.symbols.separator.string
    var line = DetailBuilder(state: state, width: width).grounds(
      payment.confidence, payment.sources)
    if state.chart.measure == .payments(.krw) {
      line.append("\(separator)\(payment.place)", .dim)
      if !payment.note.isEmpty { line.append("\(separator)\(payment.note)", .dim) }
    } else {
      if state.chart.measure == .payments(.usd), let usd = payment.usd {
        line.append(separator + say("USD \(usd.grouped)m as agreed"), .text)
      }
      if let formula = point.figure.provenance.formula {
        line.append("\(separator)\(formula)", .dim)
      }
    }
    return line
  }

  private func derivation(_ point: ChartSeries.Point) -> StyledLine {
    guard let projection = state.projections.selected, let measure = state.chart.measure.measure
    else { return StyledLine() }
    return StyledLine(display(projection.derivation(measure, point.year)), .dim)
  }

  private func categories(_ year: Int) -> [StyledLine] {
    var line = StyledLine(" ")
    line.append("\(year)", .crosshair)
    guard let split = CategoryBars(state.shown).split(year) else {
      line.append(say("  no split by category is on record for this year"), .dim)
      return [line]
    }
    for part in CategoryBars.parts(of: split) {
      line.append("  \(part.category.name) ", .dim)
      line.append(display(FigureText.money(part.amount)), part.category.role)
      if let share = split.share(of: part.amount) {
        line.append(" \(FigureText.value(share)) %", .dim)
      }
    }
    var grounds = StyledLine(" ")
    grounds.append(
      DetailBuilder(state: state, width: width).grounds(split.confidence, split.sources))
    grounds.append("\(state.symbols.separator.string)\(split.place)", .dim)
    if !split.note.isEmpty {
      grounds.append("\(state.symbols.separator.string)\(split.note)", .dim)
    }
    return [line, grounds]
  }
}

extension PercentileText {
  /// A percentile as the dashboard shows it: whole, or with the decimals a small measure needs.
  static func band(_ value: Double, in band: Distribution, _ measure: Measure) -> String {
    band.text(value, decimals: measure.decimals)
  }
}
