/// What somebody printed: a figure, from which year it is counted, and what it is said to come to.
public struct Claim: Hashable, Sendable {
  /// The figure: a rise or a share in per cent, or a sum of money.
  public var figure: PrintedFigure
  /// The year a rise is counted from, or the year a sum is of; nil where none was printed.
  public var baseYear: Int?
  /// The sum a rise is said to lead to; nil where none was printed.
  public var amount: PrintedFigure?
  /// The year a rise is said to lead to, or the year a sum is of; nil where none was printed.
  public var year: Int?

  /// Makes a claim; see the properties.
  public init(
    figure: PrintedFigure, baseYear: Int? = nil, amount: PrintedFigure? = nil, year: Int? = nil
  ) {
    self.figure = figure
    self.baseYear = baseYear
    self.amount = amount
    self.year = year
  }

  /// The years that can be named in a claim.
  public static let years = 1950...2100

  /// Whether nothing printed says what a rise leads to: some year of some scenario always agrees with
  /// one, so less is taken into account.
  var isOpen: Bool { year == nil && amount == nil }

  /// The year a sum of money is said to be of; nil where none was printed.
  public var yearMeant: Int? { year ?? baseYear }
}
