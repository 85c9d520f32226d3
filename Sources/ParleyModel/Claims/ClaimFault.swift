/// Why a text is no claim, and what to write instead.
public enum ClaimFault: Error, Hashable, Sendable {
  /// There is no number in it that could be the figure.
  case noFigure
  /// A figure has no unit, and none was given.
  case noUnit(String)
  /// A word for a unit is none.
  case unknownUnit(String)
  /// A number has more digits than a printed figure.
  case tooLong(String)
  /// A year is none that can be compared.
  case noYear(String)
  /// What was given as the sum is a rise.
  case noSum(String)

  /// What is wrong and what to do, safe to print.
  public var message: Phrase {
    switch self {
    case .noFigure: "there is no figure yet; write one as 17.2 %, 1.64 trillion or $1.3bn"
    case .noUnit(let text):
      "\(text) has no unit; write %, bn or trillion, 조 or 억, or $ before it"
    case .unknownUnit(let text):
      """
      there is no unit '\(text)'; known units: \(ClaimUnit.all.map(\.name).joined(separator: ", "))
      """
    case .tooLong(let text): "\(text) has too many digits; write at most four decimals"
    case .noYear(let text):
      """
      '\(text)' is no year from \(Claim.years.lowerBound) to \(Claim.years.upperBound)
      """
    case .noSum(let text): "'\(text)' is no sum; write one as 1.64tn, 1640bn or $1.3bn"
    }
  }
}
