import ParleyModel
import TerminalKit

extension CommandTable {
  /// The offers of an agreement: opening them, moving among them, what can be made of one.
  static let offers: [Command] =
    [
      Command(
        "offers.open", "Show the offers and claims of the agreement, and what each comes to",
        keys: ["O"], section: .offers
      ) { state, _ in
        state.openOffers()
        return []
      },
      Command(
        "offers.note", "Enter an offer in one line, from any screen", keys: [.alt("n")],
        section: .offers, disabledReason: TimeTravel.writingReason
      ) { state, _ in
        if state.offers == nil { state.openOffers() }
        return state.offers == nil ? [] : OfferEntryForm.begin(&state)
      },
    ] + offerMotions + offerWork

  private static let offerMotions: [Command] = [
    screen(
      "down", "Move down", footer: .init(title: "move", rank: 1, keys: "j/k"), ["j", .down]
    ) { $0.stand(on: $0.cursor + ($1 ?? 1)) },
    screen("up", "Move up", ["k", .up]) { $0.stand(on: $0.cursor - ($1 ?? 1)) },
    screen("first", "Go to the first offer", ["g", .home]) { screen, _ in screen.stand(on: 0) },
    screen("last", "Go to the newest offer", ["G", .end]) { screen, _ in
      screen.stand(on: screen.rungs.count)
    },
    agreement(
      "before", "Show the offers of the agreement before",
      footer: .init(title: "agreement", rank: 2, keys: "h/l"), ["h", .left, .backTab], by: -1),
    agreement(
      "next", "Show the offers of the next agreement", footer: nil, ["l", .right, .tab], by: 1),
  ]

  private static let offerWork: [Command] = [
    Command(
      "offers.enter", "Enter an offer in one line",
      footer: .init(title: "enter one", rank: 3, day: .today), keys: ["n"], scope: .offers,
      section: .offers, disabledReason: TimeTravel.writingReason
    ) { state, _ in
      OfferEntryForm.begin(&state)
    },
    Command(
      "offers.scenario", "Open the offer as a scenario beside the one compared last",
      footer: .init(title: "as scenario", rank: 3), keys: ["x"], scope: .offers, section: .offers,
      disabledReason: AppState.reasonAgainstOpening
    ) { state, _ in
      state.openOfferAsScenario()
      return []
    },
    Command(
      "offers.change", "Change the offer's row",
      footer: .init(title: "change", rank: 5, day: .today), keys: [.enter], scope: .offers,
      section: .offers,
      disabledReason: { TimeTravel.writingReason($0) ?? rungReason($0) },
      run: { state, _ in
        if let place = state.offers?.rung?.offer.place { state.changeRow(at: place) }
        return []
      }),
    Command(
      "offers.row", "Show the offer's row column by column", footer: .init(title: "row", rank: 7),
      keys: ["r"], scope: .offers, section: .offers, disabledReason: rungReason
    ) { state, _ in
      if let offer = state.offers?.rung?.offer { state.overlay = Overlay(.rows, records: [offer]) }
      return []
    },
    Command(
      "offers.figures", "Say where the offer's figures come from",
      footer: .init(title: "where from", rank: 7), keys: ["i"], scope: .offers, section: .offers
    ) { state, _ in
      state.overlay = Overlay(.figures)
      return []
    },
    Command(
      "offers.copy", "Copy the offer's row as CSV, with the header",
      footer: .init(title: "copy", rank: 7), keys: ["y"], scope: .offers, section: .offers,
      disabledReason: rungReason
    ) { state, _ in
      guard let offer = state.offers?.rung?.offer else { return [] }
      let fields = offer.fields
      let text = CSVText.text(header: fields.map(\.column), rows: [fields.map(\.text)])
      return [.copy(text, what: say("\(offer.place) as CSV"))]
    },
    Command(
      "offers.close", "Leave the offers", footer: .init(title: "leave", rank: 4, keys: "q"),
      keys: [.escape, "q", "O"], scope: .offers, section: .offers
    ) { state, _ in
      state.offers = nil
      return []
    },
  ]

  private static let rungReason: @Sendable (AppState) -> Phrase? = { state in
    state.offers?.rung == nil ? "there is no offer here" : nil
  }

  private static func screen(
    _ id: String, _ title: Phrase, footer: Command.Footer? = nil, _ keys: [Key],
    _ change: @escaping @Sendable (inout OfferScreen, Int?) -> Void
  ) -> Command {
    Command(
      "offers.\(id)", title, footer: footer, keys: keys, scope: .offers, section: .offers
    ) { state, count in
      state.changeOffers { change(&$0, count) }
      return []
    }
  }

  private static func agreement(
    _ id: String, _ title: Phrase, footer: Command.Footer?, _ keys: [Key], by direction: Int
  ) -> Command {
    Command(
      "offers.\(id)", title, footer: footer, keys: keys, scope: .offers, section: .offers
    ) { state, count in
      guard let screen = state.offers else { return [] }
      let all = screen.agreements(in: state)
      let here = all.firstIndex(of: screen.agreement) ?? 0
      let there = min(max(0, here + direction * min(count ?? 1, all.count)), all.count - 1)
      state.changeOffers { $0.show(all[there]) }
      return []
    }
  }
}
