import ParleyModel

/// What the rows of a table may refer to; nil where that is not known, so that nothing is checked.
struct References {
  /// The codes of `workspace.toml`.
  var parties: [String]?
  /// The numbers of `agreements.csv`.
  var agreements: Set<Int>?
  /// The ids of `sources.csv`.
  var sources: Set<String>?
  /// The ids of `rounds.csv`.
  var rounds: Set<String>?
  /// The keys that rows of a table cannot have because rows of another have them, by the table's file:
  /// a private table and the public one it goes with.
  var taken: [String: OtherKeys] = [:]
  /// What `agreements.csv` says of the agreements' first years, by number.
  var firstPayments: [Int: FirstPayment] = [:]
}

/// The keys of another table.
struct OtherKeys: Sendable {
  /// Its file.
  let file: String
  /// The keys with the lines of their rows.
  let keys: [String: Int]
}

/// The payment of an agreement's first year, as the agreement's row has it.
struct FirstPayment: Hashable, Sendable {
  let year: Int
  let money: Decimal

  /// Nil where the row says no year or no payment.
  init?(_ agreement: Agreement) {
    guard let year = agreement.firstYear, let money = agreement.firstYearMoney else { return nil }
    self.year = year
    self.money = money
  }

  /// Whether the same payment may be written so elsewhere: with more or fewer decimals, rounded.
  func agrees(with other: Decimal) -> Bool {
    let decimals = min(money.decimals, other.decimals)
    return money.rounded(to: decimals) == other.rounded(to: decimals)
  }
}
