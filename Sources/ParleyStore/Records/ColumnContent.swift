/// What a column of a table holds, from which a form makes its field.
public enum ColumnContent: Hashable, Sendable {
  /// A short text.
  case text
  /// A text that may run over several lines.
  case longText
  /// A web address.
  case url
  /// Digits only.
  case wholeNumber
  /// Digits with at most one point.
  case number
  /// A year of four digits.
  case year
  /// A day, month or year.
  case date
  /// One of a closed list, as it is written in the cell.
  case choice([String])
  /// The code of a party.
  case party(withJoint: Bool)
  /// The number of a row of `agreements.csv`.
  case agreement
  /// The id of a row of `rounds.csv`.
  case round
  /// The id of a row of `offers.csv`.
  case offer
  /// Ids of rows of `sources.csv`, joined by `;`.
  case sources
  /// A column the user added.
  case custom

  /// The values of a closed list.
  static func choice<Value: ClosedList>(of type: Value.Type) -> ColumnContent {
    .choice(Value.allCases.map(\.rawValue))
  }
}
