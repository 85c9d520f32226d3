import ParleyModel

/// `[assumptions]` as one file states it: any of the keys, to be laid over those of another file.
struct AssumptionsPart {
  /// A driver's process as far as it is stated.
  struct Process {
    var mean, persistence, drift, sd: Double?
    let place: Place

    init(place: Place) {
      self.place = place
    }
  }

  var priceYear: Int?
  var correlation: [[Double]]?
  var processes: [Driver: Process] = [:]
  var paths: [Driver: [Int: Double]] = [:]
  var pathPlaces: [Driver: [Int: Place]] = [:]

  /// The keys of another file laid over these, key by key.
  func overlaid(by other: AssumptionsPart) -> AssumptionsPart {
    var result = self
    result.priceYear = other.priceYear ?? priceYear
    result.correlation = other.correlation ?? correlation
    for (driver, process) in other.processes {
      var merged = Process(place: process.place)
      let own = processes[driver]
      merged.mean = process.mean ?? own?.mean
      merged.persistence = process.persistence ?? own?.persistence
      merged.drift = process.drift ?? own?.drift
      merged.sd = process.sd ?? own?.sd
      result.processes[driver] = merged
    }
    for (driver, path) in other.paths {
      result.paths[driver, default: [:]].merge(path) { _, new in new }
    }
    for (driver, places) in other.pathPlaces {
      result.pathPlaces[driver, default: [:]].merge(places) { _, new in new }
    }
    return result
  }

  /// The assumptions; nil where a process is not stated in full.
  var whole: Assumptions? {
    func rate(_ driver: Driver) -> RateProcess? {
      guard let process = processes[driver], let mean = process.mean,
        let persistence = process.persistence, let sd = process.sd
      else { return nil }
      return RateProcess(mean: mean, persistence: persistence, sd: sd)
    }
    guard let cpi = rate(.cpi), let defenceBudget = rate(.defenceBudget), let gdp = rate(.gdp),
      let sd = processes[.fx]?.sd
    else { return nil }
    return Assumptions(
      priceYear: priceYear, correlation: correlation ?? Assumptions.independent, cpi: cpi,
      defenceBudget: defenceBudget, gdp: gdp,
      fx: ExchangeProcess(drift: processes[.fx]?.drift ?? 0, sd: sd), paths: paths,
      places: processes.mapValues(\.place), pathPlaces: pathPlaces)
  }
}
