import ParleyModel

/// What a click does on the offers screen.
enum OfferClick {
  static func press(_ target: Target, isLeft: Bool, in state: inout AppState) -> [Effect] {
    guard let before = state.offers else { return [] }
    switch target {
    case .offersOf(let number): state.changeOffers { $0.show(number) }
    case .offer(let id):
      let isHere = before.chosen == id
      state.changeOffers { screen in
        if let place = screen.ladder.value.place(of: id) { screen.stand(on: place) }
      }
      // The right button shows the row at once, as in the tables.
      if isHere || !isLeft { return Label.run("offers.row", in: &state) }
    default: break
    }
    return []
  }
}
