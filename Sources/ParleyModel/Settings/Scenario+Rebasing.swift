extension Scenario {
  /// This scenario, which was changed from one state, with the same changes made to another state.
  ///
  /// Numbers are taken one by one; the opening as a whole where its kind was changed, and the terms as
  /// a whole where their number or their years were. Where both states changed a number, this one's
  /// counts.
  ///
  /// - Parameters:
  ///   - old: What it was changed from.
  ///   - new: What that has become since, in its file.
  public func rebased(from old: Scenario, onto new: Scenario) -> Scenario {
    var result = new
    func take<Value: Equatable>(_ path: WritableKeyPath<Scenario, Value>) {
      if self[keyPath: path] != old[keyPath: path] { result[keyPath: path] = self[keyPath: path] }
    }
    take(\.title)
    take(\.note)
    take(\.follows)
    take(\.firstYear)
    take(\.lastYear)
    take(\.opening)
    if let terms = termsRebased(from: old.terms, onto: new.terms) { result.terms = terms }
    result.assumptions = assumptions.rebased(from: old.assumptions, onto: new.assumptions)
    // A number that a private paper gave is among the changes.
    if restsOnPrivate { result.restsOnPrivate = true }
    return result
  }

  private func termsRebased(
    from old: [ScenarioTerm], onto new: [ScenarioTerm]
  ) -> [ScenarioTerm]? {
    if terms == old { return nil }
    let isSameFrame = [old, new].allSatisfy { other in
      other.count == terms.count
        && zip(other, terms).allSatisfy { $0.from == $1.from && $0.to == $1.to }
    }
    guard isSameFrame else { return terms }
    return terms.indices.map { terms[$0].rebased(from: old[$0], onto: new[$0]) }
  }
}

extension ScenarioTerm {
  fileprivate func rebased(from old: ScenarioTerm, onto new: ScenarioTerm) -> ScenarioTerm {
    // What counts under one index is nothing under another.
    guard index == old.index, new.index == old.index else { return self == old ? new : self }
    var result = new
    if lag != old.lag { result.lag = lag }
    if add != old.add { result.add = add }
    if cap != old.cap { result.cap = cap }
    if floor != old.floor { result.floor = floor }
    if rate != old.rate { result.rate = rate }
    if amounts != old.amounts || isInUSD != old.isInUSD {
      (result.amounts, result.isInUSD) = (amounts, isInUSD)
    }
    return result
  }
}

extension Assumptions {
  fileprivate func rebased(from old: Assumptions, onto new: Assumptions) -> Assumptions {
    var result = new
    if priceYear != old.priceYear { result.priceYear = priceYear }
    if correlation != old.correlation { result.correlation = correlation }
    for driver in Driver.allCases {
      if let own = self[rate: driver], let before = old[rate: driver], var now = new[rate: driver] {
        if own.mean != before.mean { now.mean = own.mean }
        if own.persistence != before.persistence { now.persistence = own.persistence }
        if own.sd != before.sd { now.sd = own.sd }
        result[rate: driver] = now
      }
      let (own, before) = (paths[driver] ?? [:], old.paths[driver] ?? [:])
      for year in Set(own.keys).union(before.keys) where own[year] != before[year] {
        result.paths[driver, default: [:]][year] = own[year]
      }
      if result.paths[driver]?.isEmpty ?? false { result.paths[driver] = nil }
    }
    if fx.drift != old.fx.drift { result.fx.drift = fx.drift }
    if fx.sd != old.fx.sd { result.fx.sd = fx.sd }
    return result
  }
}
