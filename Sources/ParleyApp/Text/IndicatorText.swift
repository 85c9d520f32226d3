import ParleyModel

/// Series of indicators as the dashboard names them.
enum IndicatorText {
  /// What a series is about, whatever it counts it in: `CPI`, `defence budget`, `GDP`.
  static func subject(_ series: String) -> String {
    switch series {
    case Indicator.Series.defenceGrowth: say("defence budget")
    default:
      switch SeriesSubject(series) {
      case .gdp2015, .gdp2020: say("GDP")
      case .troops: say("troops")
      case .exchangeRate, .defenceBudget: name(series)
      // Other counts of the same forces, as `usfk_personnel_dmdc`.
      case nil:
        series.contains("troops") || series.contains("_personnel") ? say("troops") : name(series)
      }
    }
  }

  /// `CPI`, `defence budget`; a series parley does not know goes by its own name.
  static func name(_ series: String) -> String {
    switch series {
    case Indicator.Series.cpi: say("CPI")
    case Indicator.Series.defenceGrowth: say("growth of the defence budget")
    default:
      switch SeriesSubject(series) {
      case .defenceBudget: say("defence budget")
      case .exchangeRate: say("exchange rate")
      case .gdp2015: say("GDP at 2015 prices")
      case .gdp2020: say("GDP at 2020 prices")
      case .troops: say("troops as cited")
      case nil: series
      }
    }
  }
}
