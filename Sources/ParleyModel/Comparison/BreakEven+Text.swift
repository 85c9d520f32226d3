extension BreakEven {
  /// The result in a sentence that can be read aloud, in the language in force; of what cannot be compared why, and what to do.
  ///
  /// - Parameter names: What A and B are called, as `as-signed`; both are needed.
  public func text(names: [Phrase]) -> String {
    func name(_ place: Int) -> Phrase {
      names.indices.contains(place) ? names[place] : place == 0 ? "A" : "B"
    }
    let both: Phrase = "\(name(0)) and \(name(1))"
    let span: Phrase? = years.map { years in
      years.count == 1
        ? Phrase(english: "in \(years.lowerBound)", korean: "\(years.lowerBound)년에")
        : "over \(years.lowerBound)-\(years.upperBound)"
    }
    let unit = driver == .fx ? "" : " %"
    let tried: Phrase =
      "from \(Rounded.setting(range.lowerBound)) to \(Rounded.setting(range.upperBound))\(unit)"
    return sentence(both, (name(0), name(1)), span ?? "", unit, tried).text
  }

  private func sentence(
    _ both: Phrase, _ names: (Phrase, Phrase), _ span: Phrase, _ unit: String, _ tried: Phrase
  ) -> Phrase {
    func ends(_ cheaper: Int) -> (Phrase, Phrase) { cheaper == 0 ? names : (names.1, names.0) }
    switch answer {
    case .at:
      let start = constantYears.lowerBound
      let (article, title) = (driver.article, driver.title)
      guard let value = figure.map({ "\($0.value.grouped)\(unit)" }) else {
        return "With \(article)\(title) in every year from \(start), \(both) cost the same \(span)."
      }
      return """
        With \(article)\(title) of \(value) in every year from \(start), \(both) cost the same \
        \(span).
        """
    case .always: return "\(both) cost the same \(span) at every \(driver.title) \(tried)."
    case .never(let cheaper):
      let (less, more) = ends(cheaper)
      return "\(less) costs less than \(more) \(span) at every \(driver.title) \(tried)."
    case .noEffect(let cheaper):
      let (less, more) = ends(cheaper)
      return """
        \(less) costs less than \(more) \(span), and no \(driver.title) changes by how much.
        """
    case .failed(let error): return "\(error.message). \(error.help)"
    }
  }
}

extension Driver {
  /// As its title needs it in a sentence.
  fileprivate var article: Phrase {
    switch self {
    case .cpi, .defenceBudget, .gdp: ""
    case .fx: Phrase(english: "an ", korean: "")
    }
  }
}
