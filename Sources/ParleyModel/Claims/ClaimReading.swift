/// One way to read a claim, with what it comes to.
public struct ClaimReading: Hashable, Sendable {
  /// What is set beside the printed figure.
  public enum Comparison: Hashable, Sendable {
    /// The whole rise from one year to another; nil where the sum printed names no year.
    case rise(from: Int, to: Int?)
    /// The rise a year that leads from one year to another.
    case yearlyRise(from: Int, to: Int)
    /// The sum of a year.
    case sum(Int)
    /// The sum of a scenario's years.
    case total(ClosedRange<Int>)
    /// A year's share of the defence budget or of GDP.
    case share(Measure, Int)
  }

  /// Where the sum comes from.
  public enum Subject: Hashable, Sendable {
    /// The sum that was printed beside the figure, as printed: what it was rounded from may be set
    /// beside the figure instead.
    case printed(Decimal)
    /// A row of the payments.
    case payment(PaymentStatus)
    /// The same as somebody converted it.
    case reported
    /// The scenarios' central case, by their ids; several where they have the same figure.
    case scenarios([String], YearState)
    /// A scenario at its cap, or without any rise.
    case bound(String, isCeiling: Bool)
    /// What a side offered or asked for, by the row's id.
    case offer(String)
  }

  /// The currency sums are counted in, and how they came into it.
  public enum Currency: Hashable, Sendable {
    /// The payer's.
    case money
    /// US dollars, as the agreement or the offer set them.
    case usd
    /// Converted at the average rate of a year.
    case average(Int)
    /// Converted at the rate that the row itself states.
    case ownRate(Decimal)
  }

  /// What is compared.
  public let comparison: Comparison
  /// Where the sum comes from.
  public let subject: Subject
  /// What sums are counted in.
  public let currency: Currency
  /// The sum a rise is counted from; nil where there is no rise.
  public let base: Figure?
  /// The sum itself, or the one the rise leads to.
  public let amount: Figure
  /// What it comes to, with the decimals of the printed figure, at least one.
  public let figure: Figure
  /// ``figure`` less the printed one, in its unit.
  public let difference: Decimal
  /// Whether the printed figure is so.
  public let verdict: ClaimVerdict
  /// Whether it is counted from the year, or is of the year, that was printed.
  public let isAsPrinted: Bool
}
