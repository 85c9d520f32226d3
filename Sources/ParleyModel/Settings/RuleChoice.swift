/// A rule that agreements had and the years of another one could follow.
public struct RuleChoice: Hashable, Sendable, Identifiable {
  /// The newest span that had the rule.
  public let rule: AgreementTerm
  /// The numbers of the agreements that had it, newest first.
  public let agreements: [Int]

  /// Makes a choice; see the properties.
  public init(rule: AgreementTerm, agreements: [Int]) {
    self.rule = rule
    self.agreements = agreements
  }

  /// The rule in words, as `CPI of 2 years earlier, at most 5.0 %`.
  public var text: Phrase { rule.rule }

  /// The rule as part of a name: letters, digits and `-`, as `cpi-lag-2-cap-5`.
  public var id: String {
    let term = ScenarioTerm(rule)
    var parts: [String]
    switch term.index {
    case .none: parts = ["frozen"]
    case .fixed: parts = ["fixed", Self.name(of: term.rate)]
    case .amounts: parts = ["amounts"]
    case .cpi, .defenceBudget, .gdp: parts = [term.index.rawValue, "lag", String(term.lag)]
    }
    if term.add != 0 { parts += [term.add > 0 ? "plus" : "less", Self.name(of: abs(term.add))] }
    if let floor = term.floor { parts += ["floor", Self.name(of: floor)] }
    if let cap = term.cap { parts += ["cap", Self.name(of: cap)] }
    return parts.joined(separator: "-")
  }

  /// `4`, `6-5`, `minus-1`.
  private static func name(of number: Double) -> String {
    let digits = Rounded.setting(abs(number), least: 0).filter { $0 != "," }
    return (number < 0 ? "minus-" : "") + digits.split(separator: ".").joined(separator: "-")
  }
}

extension Workspace {
  /// The rules of the agreements' spans, each distinct one once, the one in force last first; frozen
  /// payments are one of them, amounts stated year by year are none.
  public var ruleChoices: [RuleChoice] {
    var choices: [RuleChoice] = []
    var places: [ScenarioTerm: Int] = [:]
    for row in terms.sorted(by: { ($0.from, $0.agreement) > ($1.from, $1.agreement) })
    where row.index != .amounts {
      let key = row.yearless
      if let place = places[key] {
        guard !choices[place].agreements.contains(row.agreement) else { continue }
        choices[place] = RuleChoice(
          rule: choices[place].rule, agreements: choices[place].agreements + [row.agreement])
      } else {
        places[key] = choices.count
        choices.append(RuleChoice(rule: row, agreements: [row.agreement]))
      }
    }
    return choices
  }
}

extension AgreementTerm {
  /// The rule alone, equal for spans that say the same of other years.
  fileprivate var yearless: ScenarioTerm {
    var term = ScenarioTerm(self)
    (term.from, term.to, term.place) = (0, 0, Place(file: "", line: 0))
    return term
  }
}
