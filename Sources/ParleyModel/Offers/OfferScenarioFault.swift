/// Why an offer cannot be opened as a scenario.
public enum OfferScenarioFault: Error, Hashable, Sendable {
  /// The offer states no amount, and the agreement in force has no payment of its first year.
  case noAmount
  /// Its amount has no unit.
  case noUnit
  /// It states no first or last year, and no agreement in force says one.
  case noYear(OfferPart)
  /// It ends before it begins.
  case reversed(first: Int, last: Int)
  /// It has more years than a scenario may have.
  case tooManyYears(first: Int, last: Int)
  /// It states no index, and no rule of an agreement in force is on record.
  case noRule
  /// Its later years rise at a fixed rate that nothing states.
  case noRise
  /// Its later years are stated one by one, which no column holds.
  case amountsByYear
  /// A number is outside of what a scenario may have.
  case outOfRange(OfferPart, String)
  /// The payment its change counts on is neither on record nor projected.
  case noBase(year: Int)

  /// What is wrong, in one sentence without a full stop.
  public var message: Phrase {
    switch self {
    case .noAmount: "the offer states no amount, and no payment of its first year is known"
    case .noUnit: "the offer's amount has no unit"
    case .noYear(let part): "the offer states no \(part.title), and no agreement in force says one"
    case .reversed(let first, let last):
      "the offer would end in '\(last)', before it begins in '\(first)'"
    case .tooManyYears(let first, let last):
      "the offer would run for \(last - first + 1) years, from '\(first)' to '\(last)'"
    case .noRule: "the offer states no index, and no rule of an agreement in force is on record"
    case .noRise: "the offer's later years rise at a fixed rate that is not stated"
    case .amountsByYear: "the offer's later years are stated one by one, but not in its row"
    case .outOfRange(let part, let value): "the offer's \(part.title) '\(value)' is out of range"
    case .noBase(let year):
      "the offer's change counts on the payment of '\(year)', which is not known"
    }
  }

  /// What to do about it.
  public var help: Phrase {
    switch self {
    case .noAmount: "Write 'amount' and 'unit' into its row."
    case .noUnit: "Write 'unit' into its row: krw_bn, usd_m or pct."
    case .noYear(let part): "Write '\(part.rawValue)' into its row."
    case .reversed: "Correct 'first_year' or 'last_year' in its row."
    case .tooManyYears: "A scenario has at most \(Scenario.mostYears) years; correct 'last_year'."
    case .noRule: "Write 'index' into its row, as cpi or none."
    case .noRise: "Write the yearly rise in per cent into 'add'."
    case .amountsByYear:
      "Write yes into 'each_year' for the same sum every year, or name another index."
    case .outOfRange(let part, _): "Correct '\(part.rawValue)' in its row."
    case .noBase(let year): "Name a 'base_year' that has a payment, or add the payment of \(year)."
    }
  }
}
