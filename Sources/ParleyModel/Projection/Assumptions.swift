/// What a projection assumes of the years that are not published yet: `[assumptions]` of the
/// workspace with a scenario's own keys laid over it.
public struct Assumptions: Hashable, Sendable {
  /// The year whose prices "real" figures are in; nil means the last published CPI year.
  public var priceYear: Int?
  /// Correlation of the shocks, 4 x 4 in the order of ``Driver``; positive definite.
  public var correlation: [[Double]]
  /// The processes of the three rates.
  public var cpi, defenceBudget, gdp: RateProcess
  /// The process of the exchange rate.
  public var fx: ExchangeProcess
  /// Given values for years not yet published: per cent, for ``Driver/fx`` currency per US dollar.
  public var paths: [Driver: [Int: Double]]
  /// Where each driver's process is written.
  public var places: [Driver: Place]
  /// Where each given value is written.
  public var pathPlaces: [Driver: [Int: Place]]

  /// Makes assumptions; the store checks their ranges.
  public init(
    priceYear: Int? = nil, correlation: [[Double]] = Assumptions.independent, cpi: RateProcess,
    defenceBudget: RateProcess, gdp: RateProcess, fx: ExchangeProcess,
    paths: [Driver: [Int: Double]] = [:], places: [Driver: Place] = [:],
    pathPlaces: [Driver: [Int: Place]] = [:]
  ) {
    self.priceYear = priceYear
    self.correlation = correlation
    self.cpi = cpi
    self.defenceBudget = defenceBudget
    self.gdp = gdp
    self.fx = fx
    self.paths = paths
    self.places = places
    self.pathPlaces = pathPlaces
  }

  /// Shocks that have nothing to do with each other.
  public static let independent: [[Double]] = [
    [1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1],
  ]

  /// The process of a rate; nil for the exchange rate, which has one of its own.
  public subscript(rate driver: Driver) -> RateProcess? {
    get {
      switch driver {
      case .cpi: cpi
      case .defenceBudget: defenceBudget
      case .gdp: gdp
      case .fx: nil
      }
    }
    set {
      guard let newValue else { return }
      switch driver {
      case .cpi: cpi = newValue
      case .defenceBudget: defenceBudget = newValue
      case .gdp: gdp = newValue
      case .fx: break
      }
    }
  }

  /// The standard deviation of a driver's yearly shock. Unit: percentage points; of the exchange
  /// rate per cent.
  public func standardDeviation(of driver: Driver) -> Double {
    self[rate: driver]?.sd ?? fx.sd
  }
}

/// A rate that returns to its mean: `rate = mean + persistence (last rate - mean) + sd x shock`.
public struct RateProcess: Hashable, Sendable {
  /// Long-run mean. Unit: per cent.
  public var mean: Double
  /// The share of a deviation that is left a year later, 0 or more and less than 1.
  public var persistence: Double
  /// Standard deviation of the yearly shock. Unit: percentage points.
  public var sd: Double

  /// Makes a process; see the properties.
  public init(mean: Double, persistence: Double, sd: Double) {
    self.mean = mean
    self.persistence = persistence
    self.sd = sd
  }
}

/// A random walk of the logarithm: `rate = last rate x exp(drift + sd x shock)`.
public struct ExchangeProcess: Hashable, Sendable {
  /// Mean of the yearly log change. Unit: per cent.
  public var drift: Double
  /// Standard deviation of the yearly log change. Unit: per cent.
  public var sd: Double

  /// Makes a process; see the properties.
  public init(drift: Double = 0, sd: Double) {
    self.drift = drift
    self.sd = sd
  }
}
