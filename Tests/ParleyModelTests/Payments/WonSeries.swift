import ParleyModel

/// The series of the samples, whose money is the won.
extension Indicator.Series {
  static let exchangeRate = CurrencySeries.won.exchangeRate
  static let defenceBudget = CurrencySeries.won.defenceBudget
  static let gdp2015 = CurrencySeries.won.gdp2015
  static let gdp2020 = CurrencySeries.won.gdp2020
  static let troops = "usfk_troops_cited"
}

extension CurrencySeries {
  static let won = CurrencySeries(money: "KRW bn")
}
