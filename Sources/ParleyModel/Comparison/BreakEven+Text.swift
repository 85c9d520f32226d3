extension BreakEven {
  /// The result in a sentence that can be read aloud; of what cannot be compared why, and what to do.
  ///
  /// - Parameter names: What A and B are called, as `as-signed`; both are needed.
  public func text(names: [String]) -> String {
    func name(_ place: Int) -> String {
      names.indices.contains(place) ? names[place] : place == 0 ? "A" : "B"
    }
    let both = "\(name(0)) and \(name(1))"
    let span = years.map { years in
      years.count == 1
        ? "in \(years.lowerBound)" : "over \(years.lowerBound)-\(years.upperBound)"
    }
    let period = span.map { " \($0)" } ?? ""
    let unit = driver == .fx ? "" : " %"
    let tried =
      "from \(Rounded.setting(range.lowerBound)) to \(Rounded.setting(range.upperBound))\(unit)"
    switch answer {
    case .at:
      let value = figure.map { " of \($0.value.grouped)\(unit)" } ?? ""
      return "With \(driver.article)\(driver.title)\(value) in every year from "
        + "\(constantYears.lowerBound), \(both) cost the same\(period)."
    case .always: return "\(both) cost the same\(period) at every \(driver.title) \(tried)."
    case .never(let cheaper):
      return "\(name(cheaper)) costs less than \(name(1 - cheaper))\(period) at every "
        + "\(driver.title) \(tried)."
    case .noEffect(let cheaper):
      return "\(name(cheaper)) costs less than \(name(1 - cheaper))\(period), and no "
        + "\(driver.title) changes by how much."
    case .failed(let error): return "\(error.message). \(error.help)"
    }
  }
}

extension Driver {
  /// As its title needs it in a sentence.
  fileprivate var article: String {
    switch self {
    case .cpi, .defenceBudget, .gdp: ""
    case .fx: "an "
    }
  }
}
