import ParleyModel
import TerminalKit

/// Draws the scenarios screen: frame, names of the columns, one of its views, and the words below.
struct ScenarioScreenView {
  let state: AppState
  let screen: ScenarioScreen
  let layout: ScenarioLayout

  init(state: AppState, screen: ScenarioScreen) {
    self.state = state
    self.screen = screen
    layout = ScenarioLayout(state, screen)
  }

  func draw(into painter: inout Painter) {
    let (title, tabs) = edge
    painter.mark(layout.frame, .scenarios)
    _ = painter.pane(layout.frame, title: title, isFocused: true, others: tabs)
    painter.hear(1, say("\(self.title(parts: 3).plain); view \(screen.view.name)"))
    hearHeads(into: &painter)
    if screen.view != .tornado { drawHeads(into: &painter) }
    switch screen.view {
    case .columns:
      ScenarioColumnsView(state: state, screen: screen, layout: layout).draw(into: &painter)
    case .charts:
      ScenarioChartsView(state: state, screen: screen, layout: layout).draw(into: &painter)
    case .difference:
      ScenarioDifferenceView(state: state, screen: screen, layout: layout).draw(into: &painter)
    case .tornado: TornadoView(state: state, screen: screen, layout: layout).draw(into: &painter)
    }
    ScenarioWordsView(state: state, screen: screen, layout: layout).draw(into: &painter)
  }

  /// The title and the names of the views, in the longest wording that has room for both.
  private var edge: (title: StyledLine, tabs: StyledLine) {
    let choices = [(3, false), (2, false), (2, true), (1, true), (0, true)].map {
      (title: title(parts: $0.0), tabs: tabs(isShort: $0.1))
    }
    // What the frame needs between and beside them.
    let fits = choices.first { $0.title.width + $0.tabs.width + 8 <= layout.frame.width }
    return fits ?? (title(parts: 0), tabs(isShort: true))
  }

  /// `Scenarios · KRW bn, nominal · 2026-2030, the years all have`, or less of it.
  private func title(parts: Int) -> StyledLine {
    let separator = state.symbols.separator.string
    var title = StyledLine(display(say("Scenarios")), .titleFocused)
    let measure = parts > 0 ? state.measureTitle(screen).text : state.unit(screen)
    title.append("\(separator)\(measure)", .title)
    if parts > 1, let years = screen.outlook.value.comparison?.years {
      let words = screen.columns.count > 1 && parts > 2 ? say(", the years all have") : ""
      let span =
        years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)-\(years.upperBound)"
      title.append("\(separator)\(span)\(words)", .title)
    }
    return title
  }

  /// The names of the views, that of the one shown marked.
  private func tabs(isShort: Bool) -> StyledLine {
    var line = StyledLine(" ")
    for view in ScenarioScreen.View.allCases {
      let isHere = view == screen.view
      line.append(
        display(say(isShort ? view.shortName : view.name)), isHere ? .accent : .dim,
        isHere ? [.bold, .underline] : [], on: .scenarioView(view))
      line.append(view == .tornado || isShort ? " " : "  ")
    }
    return line
  }

  private func drawHeads(into painter: inout Painter) {
    let hidden = screen.columns.count - layout.columns.count
    if hidden > 0, layout.titleWidth > 0 {
      var letters = StyledLine(" ")
      for column in screen.columns.indices {
        let isShown = layout.columns.contains(column)
        letters.append(
          display(ScenarioColumn.letter(column)), isShown ? .heading : .dim, isShown ? [.bold] : [],
          on: .scenarioColumn(column))
        letters.append(" ")
      }
      letters.append(display(state.key("scenarios.column")), .key)
      painter.put(letters, x: layout.heads.x, y: layout.heads.y, width: layout.titleWidth - 1)
    }
    for (column, place) in zip(layout.columns, layout.places) {
      let head = head(column, width: place.width - 1)
      painter.mark(
        Rect(x: place.x, y: layout.heads.y, width: place.width, height: layout.heads.height),
        .scenarioColumn(column))
      painter.put(head, x: place.x, y: layout.heads.y, width: place.width - 1)
      guard layout.heads.height > 1 else { continue }
      painter.put(
        display(subtitle(column)), x: place.x, y: layout.heads.y + 1, width: place.width - 1,
        role: subtitleRole(column))
    }
  }

  /// All columns, whether or not there is room for them.
  private func hearHeads(into painter: inout Painter) {
    for column in screen.columns.indices {
      let (letter, own) = (ScenarioColumn.letter(column), screen.columns[column])
      let name: Phrase =
        column == screen.column ? "\(own.name), under the cursor" : "\(own.name)"
      if case .left(let reason) = screen.outlook.value.standings[column] {
        painter.hear(2, say("Column \(letter) \(name): cannot be shown: \(reason)"))
      } else if let offer = own.offer {
        painter.hear(
          2, say("Column \(letter) \(name): \(own.scenario.shownTitle); \(offer.count)"))
      } else {
        painter.hear(2, say("Column \(letter) \(name): \(own.scenario.shownTitle)"))
      }
    }
  }

  /// `A as-signed`, the column under the cursor marked; where one column shows, all by letter.
  private func head(_ column: Int, width: Int) -> StyledLine {
    let isHere = column == screen.column
    var line = StyledLine()
    let role: Role = isHere ? .accent : .heading
    line.append(
      display(ScenarioColumn.letter(column)), role, isHere ? [.bold, .underline] : [.bold])
    line.append(" \(screen.columns[column].name)", role)
    if case .left = screen.outlook.value.standings[column] {
      line.append(say(" cannot be shown"), .warning)
    } else if column == 0, screen.columns.count > 1 {
      line.append(say("  the base"), .dim)
    }
    // Where there is a line for it the title says so.
    if layout.heads.height == 1, let offer = screen.columns[column].offer {
      line.append(StyledLine(display("  \(say(offer.count))"), .warning), ifFitting: width)
    }
    let hidden = screen.columns.count - layout.columns.count
    if hidden > 0, layout.titleWidth == 0, layout.columns.count > 1, column == layout.columns.last {
      let key = state.key("scenarios.column")
      line.append(StyledLine(display(say("  \(key): \(hidden) more")), .dim), ifFitting: width)
    }
    guard layout.columns.count == 1, screen.columns.count > 1 else { return line }
    for other in screen.columns.indices where other != column {
      var piece = StyledLine()
      piece.append(
        display("  \(ScenarioColumn.letter(other)) "), .key, on: .scenarioColumn(other))
      piece.append(display(screen.columns[other].name), .dim, on: .scenarioColumn(other))
      line.append(piece, ifFitting: width)
    }
    return line
  }

  private func subtitle(_ column: Int) -> String {
    if case .left(let reason) = screen.outlook.value.standings[column] { return "  " + reason.text }
    let title = screen.columns[column].scenario.shownTitle
    guard let offer = screen.columns[column].offer else { return "  " + title }
    return "  \(say(offer.count))\(state.symbols.separator.string)\(title)"
  }

  private func subtitleRole(_ column: Int) -> Role {
    if case .left = screen.outlook.value.standings[column] { .warning } else { .dim }
  }
}

extension AppState {
  /// What the screen counts, as `KRW bn, nominal`.
  func measureTitle(_ screen: ScenarioScreen) -> Phrase {
    ChartMeasure.payments(screen.measure).title(
      money: shown.money,
      priceYear: screen.outlook.value.comparison?.projections.first?.priceYear)
  }

  /// The unit of the screen's figures, in the language in force, as `KRW bn`.
  func unit(_ screen: ScenarioScreen) -> String {
    screen.measure.unit(
      money: shown.money,
      priceYear: screen.outlook.value.comparison?.projections.first?.priceYear
    ).text
  }
}
