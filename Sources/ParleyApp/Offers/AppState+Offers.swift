import ParleyModel
import ParleyStore

/// The offers screen in the state: opening and leaving it, and an offer as a scenario's column.
extension AppState {
  /// Opens the offers of the agreement one stands at.
  mutating func openOffers() {
    let here = RecordPlace(self).record as? Offer
    let number = here?.agreement ?? selectedTalks?.id ?? standing.agreement?.number
    guard let number = number ?? shown.offers.last?.agreement else {
      message = Message("there is no agreement that offers could be about", isWarning: true)
      return
    }
    tables = nil
    offers = OfferScreen(number, in: self)
    if let here { changeOffers { $0.choose(here.id) } }
  }

  /// Changes the screen; does nothing where it is not open.
  mutating func changeOffers(_ change: (inout OfferScreen) -> Void) {
    guard var screen = offers else { return }
    change(&screen)
    offers = screen
  }

  /// Brings the screen up to date.
  mutating func settleOffers() { changeOffers { $0.settle(self) } }

  /// What an offer is as a scenario, after the one the chart shows.
  func outlook(of offer: Offer) -> OfferOutlook {
    guard let assumptions = loaded.assumptions else { return .none }
    do throws(OfferScenarioFault) {
      return .scenario(
        try OfferScenario(
          of: offer, in: shown, assumptions: assumptions,
          following: projections.selected?.scenario))
    } catch { return .fault(error) }
  }

  /// The column of an offer by its id; nil where it is not known or gives no scenario.
  func offerColumn(of id: String) -> ScenarioColumn? {
    guard let offer = shown.offer(id), case .scenario(let reading) = outlook(of: offer) else {
      return nil
    }
    return ScenarioColumn(reading.scenario, .offer(reading))
  }

  /// Opens the offer under the cursor as a column beside the scenarios compared last, and leaves the
  /// offers.
  mutating func openOfferAsScenario() {
    guard let screen = offers, let id = screen.chosen, let column = offerColumn(of: id) else {
      return
    }
    let isThere = scenarios != nil
    offers = nil
    if !isThere { openScenarios() }
    if overlay?.kind == .pickScenario(.add) { overlay = nil }
    guard let open = scenarios else {
      scenarios = ScenarioScreen([column], column: 0)
      projectScenarios()
      scenarios?.row = .setting(.opening)
      return
    }
    // An offer that stands there as it was made is gone to, not added again.
    if let place = open.columns.firstIndex(where: { $0.saved.id == column.saved.id }) {
      scenarios?.move(toColumn: place)
    } else {
      put(column, for: .add)
    }
    if open.view == .columns { scenarios?.row = .setting(.opening) }
  }

  /// Why the offer under the cursor cannot be opened as a scenario; nil where it can.
  static func reasonAgainstOpening(_ state: AppState) -> Phrase? {
    guard let screen = state.offers, screen.rung != nil else { return "there is no offer here" }
    switch screen.outlook.value {
    case .scenario: return nil
    case .fault(let fault): return "\(fault.message). \(fault.help)"
    case .none: return ScenarioAbsence.reason(state)
    }
  }
}
