/// One thing about a scenario that a person may change.
///
/// The order is that of the screen: years, opening, the terms one after the other, assumptions.
public enum ScenarioSetting: Hashable, Sendable {
  /// The first and the last projected payment's fiscal year.
  case firstYear, lastYear
  /// Which of three numbers the opening states.
  case openingKind
  /// The number the opening states.
  case opening
  /// The year a change counts on; only where the opening is one.
  case openingOn
  /// What the yearly rise of a term follows. Terms count from 0, in the order of the file.
  case index(Int)
  /// A number of a term; which ones exist depends on its index.
  case term(Int, ScenarioKey.TermNumber)
  /// A stated payment, by its calendar year.
  case amount(term: Int, year: Int)
  /// The last year of a term that another one follows; moving it moves the beginning of that one.
  case termEnd(Int)
  /// The year whose prices "real" figures are in.
  case priceYear
  /// A number of a driver's process.
  case process(Driver, ScenarioKey.ProcessNumber)
  /// The given value of a driver in a year.
  case path(Driver, Int)
}

extension ScenarioSetting: Comparable {
  /// What stands higher on the screen is less.
  public static func < (left: ScenarioSetting, right: ScenarioSetting) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
  }

  private var order: [Int] {
    switch self {
    case .firstYear: [0]
    case .lastYear: [1]
    case .openingKind: [2]
    case .opening: [3]
    case .openingOn: [4]
    case .index(let term): [5, term, 0]
    case .term(let term, let number): [5, term, 1, number.screenPlace]
    case .amount(let term, let year): [5, term, 2, year]
    case .termEnd(let term): [5, term, 3]
    case .priceYear: [6]
    case .process(let driver, let number): [7, driver.rawValue, 0, number.screenPlace]
    case .path(let driver, let year): [7, driver.rawValue, 1, year]
    }
  }
}

extension ScenarioKey.TermNumber {
  /// The numbers as a rule is read aloud: what it follows, what is added, how it is bounded.
  static let onScreen: [ScenarioKey.TermNumber] = [.lag, .rate, .add, .cap, .floor]

  fileprivate var screenPlace: Int { Self.onScreen.firstIndex(of: self) ?? 0 }
}

extension ScenarioKey.ProcessNumber {
  fileprivate var screenPlace: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
