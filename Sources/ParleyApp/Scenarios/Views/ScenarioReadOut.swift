import ParleyModel
import TerminalKit

/// What every column says of the year under the crosshair: value, difference, band, derivation and
/// sources.
struct ScenarioReadOut {
  let state: AppState
  let screen: ScenarioScreen

  private var outlook: ScenarioOutlook { screen.outlook.value }

  /// One line for each column, the one under the cursor with its derivation in full below it.
  func lines(width: Int) -> [StyledLine] {
    guard let comparison = outlook.comparison, let year = screen.year else { return [] }
    let names = screen.columns.map(\.name)
    let nameWidth = min(24, names.map { display($0).width }.max() ?? 0)
    var lines: [StyledLine] = []
    var account: [StyledLine] = []
    for column in screen.columns.indices {
      guard let place = outlook.place(ofColumn: column),
        let (figure, state) = comparison.figure(place, in: year)
      else { continue }
      let isHere = column == screen.column
      var line = StyledLine()
      if column == 0 || lines.isEmpty {
        line.append("\(year) ", .crosshair)
      } else {
        line.append("     ")
      }
      line.append(display(ScenarioColumn.letter(column)), isHere ? .accent : .heading, [.bold])
      line.append(
        display(" " + names[column]).truncated(to: nameWidth + 1).padded(to: nameWidth + 1),
        isHere ? .accent : .text)
      line.append(display(FigureText.value(figure)).paddedLeft(to: 10), .text, [.bold])
      line.append(display(" \(state.title)").padded(to: 10), .dim)
      if place > 0, outlook.hasBase, let difference = comparison.difference(place, in: year) {
        let text = FigureText.signed(difference)
        line.append(
          display(text).paddedLeft(to: 8), difference.value.coefficient < 0 ? .negative : .positive)
        if let percent = comparison.percent(place, in: year) {
          line.append(" (\(FigureText.change(percent)))", .dim)
        }
      }
      if let band = self.state.scenarioBands?.bands[place, year] {
        let texts = [band.percentiles[0], band.percentiles[4]].map {
          PercentileText.band($0, in: band, screen.measure)
        }
        line.append(
          StyledLine(display("  90 % \(texts.joined(separator: "-"))"), .dim), ifFitting: width)
      }
      let derivation = comparison.projections[place].derivation(screen.measure, year)
      if isHere {
        let full = comparison.projections[place].account(screen.measure, year)
        account = StyledLine(display(full), .dim).wrapped(to: width, indent: 2)
      } else if line.width + 24 < width {
        line.append("  ")
        line.append(display(derivation), .dim)
      }
      lines.append(line)
    }
    return lines + account
  }

  /// Where a figure comes from, in a line or two: the formula, then rows and sources.
  static func account(of figure: Figure, in state: AppState, width: Int) -> [StyledLine] {
    let provenance = figure.provenance
    var line = StyledLine()
    if let formula = provenance.formula?.text {
      let isWhole = formula.contains(" = ") || !formula.contains(where: \.isNumber)
      line.append(isWhole ? formula : "= \(formula)", .text)
    }
    let places = provenance.places.map(\.description)
    if !places.isEmpty {
      line.append("  " + places.joined(separator: " "), .dim)
    }
    if !provenance.sources.isEmpty {
      line.append("  " + provenance.sources.joined(separator: " "), .dim)
    }
    return line.wrapped(to: width, indent: 2)
  }
}
