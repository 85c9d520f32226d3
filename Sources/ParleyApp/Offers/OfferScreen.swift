import ParleyModel
import TerminalKit

/// The offers screen: the ladder of one agreement's offers and claims, and the one under the cursor.
struct OfferScreen: Sendable {
  /// The number of the agreement whose offers show.
  private(set) var agreement: Int
  /// The offer under the cursor; nil on a ladder without any.
  private(set) var chosen: String?
  /// An offer that was written and is to be chosen once it is read; nil where none is awaited.
  private var awaited: String?
  /// The rungs, and what the one under the cursor says as a scenario.
  private(set) var ladder: Shared<OfferLadder>
  private(set) var outlook = Shared(OfferOutlook.none)
  var window = ListWindow()
  private var builtFor: Basis?

  /// What was built belongs to.
  private struct Basis: Hashable {
    let listing: Int
    let agreement: Int
    let chosen: String?
  }

  /// The ladder of an agreement with the newest offer under the cursor.
  init(_ agreement: Int, in state: AppState) {
    self.agreement = agreement
    ladder = Shared(OfferLadder(of: agreement, in: state.shown))
    settle(state)
  }

  /// The screen with the private papers put away, the offer under the cursor or the one before it.
  init(withoutPapers other: OfferScreen, in state: AppState) {
    self.init(other.agreement, in: state)
    if let id = other.chosen, ladder.value.place(of: id) != nil {
      chosen = id
    } else {
      stand(on: other.rungs.prefix(other.cursor).count { !$0.offer.isPrivate } - 1)
    }
    settle(state)
  }

  /// The rungs, oldest first.
  var rungs: [OfferRung] { ladder.value.rungs }

  /// The place of the offer under the cursor; 0 on an empty ladder.
  var cursor: Int { chosen.flatMap { ladder.value.place(of: $0) } ?? 0 }

  /// The rung under the cursor; nil on an empty ladder.
  var rung: OfferRung? { rungs.indices.contains(cursor) ? rungs[cursor] : nil }

  /// Puts the cursor on a rung, or the nearest there is.
  mutating func stand(on place: Int) {
    guard !rungs.isEmpty else { return }
    chosen = rungs[min(max(0, place), rungs.count - 1)].offer.id
  }

  /// Puts the cursor on an offer now or, where it is not read yet, once it is.
  mutating func choose(_ id: String) { awaited = id }

  /// Shows the offers of another agreement, the newest under the cursor.
  mutating func show(_ agreement: Int) {
    guard agreement != self.agreement else { return }
    self.agreement = agreement
    chosen = nil
  }

  /// The numbers of the agreements that have offers, and that of the one shown, ascending.
  func agreements(in state: AppState) -> [Int] {
    Set(state.shown.offers.map(\.agreement)).union([agreement]).sorted()
  }

  /// Builds the ladder unless it is there, and brings the cursor into view.
  mutating func settle(_ state: AppState) {
    if let awaited, let offer = state.shown.offer(awaited) {
      self.awaited = nil
      (agreement, chosen) = (offer.agreement, awaited)
    }
    if builtFor?.listing != state.listing || builtFor?.agreement != agreement {
      ladder = Shared(OfferLadder(of: agreement, in: state.shown))
    }
    if chosen.flatMap({ ladder.value.place(of: $0) }) == nil {
      chosen = rungs.last?.offer.id
    }
    let basis = Basis(listing: state.listing, agreement: agreement, chosen: chosen)
    if basis != builtFor {
      builtFor = basis
      outlook = Shared(rung.map { state.outlook(of: $0.offer) } ?? .none)
    }
    let layout = OfferLayout(state, count: rungs.count)
    window.follow(cursor: cursor, count: rungs.count, height: layout.rows.height)
  }
}

/// What an offer is as a scenario.
enum OfferOutlook: Sendable {
  case scenario(OfferScenario)
  case fault(OfferScenarioFault)
  /// There is no offer, or the workspace has no assumptions.
  case none
}

extension OfferScreen {
  /// The figures of the rung under the cursor: what can say where it comes from.
  var figures: [(label: String, text: String, figure: Figure)] {
    guard let rung else { return [] }
    var list: [(label: String, text: String, figure: Figure)] = []
    func add(_ label: Phrase, _ figure: Figure?, _ text: (Figure) -> String) {
      if let figure { list.append((say(label), text(figure), figure)) }
    }
    add("\(rung.offer.id) comes to", rung.money, FigureText.value)
    if let other = rung.repliesTo {
      add("on \(other.id)", rung.onReply, FigureText.signed)
      add("on \(other.id)", rung.percentOnReply, FigureText.change)
    }
    if let first = rung.offer.firstYear {
      add("payment \(first - 1)", rung.before, FigureText.value)
      add("on \(first - 1)", rung.onBefore, FigureText.signed)
      add("on \(first - 1)", rung.percentOnBefore, FigureText.change)
    }
    return list
  }
}
