/// A claim read out of what a newspaper wrote: `17.2% from 2026 to 1.64tn in 2030`,
/// `17.2% 2026년 대비 2030년 1조 6400억`.
///
/// A year that no word places is the one counted from, the next one the one counted to.
public struct ClaimText: Sendable {
  /// What was understood.
  public let claim: Claim
  /// What was not, in order: words and numbers that say nothing parley knows.
  public let leftOut: [String]

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - money: The unit of the workspace's payments, as `KRW bn`.
  ///   - unit: The unit of a figure that has none of its own; nil where one must be written.
  public init(
    _ text: String, money: String, unit: ClaimUnit? = nil
  ) throws(ClaimFault) {
    var reader = ClaimReader(text, money: money)
    try reader.read()
    let found = reader.found
    var left = reader.leftOut
    var bare = found.bare
    func take(_ unit: ClaimUnit) throws(ClaimFault) -> PrintedFigure? {
      guard let first = bare.first else { return nil }
      bare.removeFirst()
      return try ClaimReader.figure(first, unit)
    }
    var sums = found.sums[...]
    var figure = found.percents.first?.figure
    left += found.percents.dropFirst().map(\.text)
    if figure == nil, let unit, unit.kind == .percent { figure = try take(unit) }
    if figure == nil { figure = sums.popFirst()?.figure }
    if figure == nil, let unit { figure = try take(unit) }
    guard var figure else { throw bare.first.map { .noUnit($0) } ?? .noFigure }
    if found.isFall, figure.kind == .percent { figure = figure.negative }
    left += bare
    var (baseYear, year) = (found.baseYear, found.year)
    for other in found.years {
      if baseYear == nil {
        baseYear = other
      } else if year == nil {
        year = other
      } else {
        left.append("\(other)")
      }
    }
    let amount = figure.kind == .percent ? sums.popFirst()?.figure : nil
    left += sums.map(\.text)
    if found.isOnYearBefore, figure.kind == .percent {
      // Where one year is named it is the later one.
      year = year ?? baseYear
      baseYear = year.map { $0 - 1 }
    }
    claim = Claim(figure: figure, baseYear: baseYear, amount: amount, year: year)
    leftOut = left
  }

  /// Reads a sum, as `1.64tn`, `1640bn`, `$1.3bn`, `1조 6400억`.
  ///
  /// - Parameter unit: The unit of a number that has none of its own.
  public static func sum(
    _ text: String, money: String, unit: ClaimUnit = .moneyBillions
  ) throws(ClaimFault) -> PrintedFigure {
    var reader = ClaimReader(text, money: money)
    try reader.read()
    let found = reader.found
    guard found.percents.isEmpty, reader.leftOut.isEmpty else { throw .noSum(text) }
    if let sum = found.sums.first { return sum.figure }
    guard let number = found.bare.first ?? found.years.first.map({ "\($0)" }) else {
      throw .noSum(text)
    }
    return try ClaimReader.figure(number, unit)
  }

  /// Reads a year that can be named in a claim.
  public static func year(_ text: String) throws(ClaimFault) -> Int {
    let digits = text.hasSuffix("년") ? text.dropLast() : text[...]
    guard let year = Int(digits), Claim.years.contains(year) else { throw .noYear(text) }
    return year
  }
}
