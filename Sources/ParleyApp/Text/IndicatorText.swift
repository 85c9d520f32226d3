import ParleyModel

/// Series of indicators as the dashboard names them.
enum IndicatorText {
  /// What a series is about, whatever it counts it in: `CPI`, `defence budget`, `GDP`.
  static func subject(_ series: String) -> String {
    switch series {
    case Indicator.Series.defenceGrowth: say("defence budget")
    case Indicator.Series.gdp2015, Indicator.Series.gdp2020: say("GDP")
    default: series.hasPrefix("usfk_") ? say("troops") : name(series)
    }
  }

  /// `CPI`, `defence budget`; a series parley does not know goes by its own name.
  static func name(_ series: String) -> String {
    switch series {
    case Indicator.Series.cpi: say("CPI")
    case Indicator.Series.defenceGrowth: say("growth of the defence budget")
    case Indicator.Series.defenceBudget: say("defence budget")
    case Indicator.Series.exchangeRate: say("exchange rate")
    case Indicator.Series.gdp2015: say("GDP at 2015 prices")
    case Indicator.Series.gdp2020: say("GDP at 2020 prices")
    case Indicator.Series.troops: say("troops as cited")
    default: series
    }
  }
}
