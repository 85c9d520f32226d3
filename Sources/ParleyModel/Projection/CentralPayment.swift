/// One year's payment in the central case, with its bounds and how it came about.
struct CentralPayment: Sendable {
  let year: Int
  /// Unit: 0.1 billion of the payer's currency, as are those below.
  let tenths: Int
  /// The payment if every rise not yet published were the cap; nil where a term has none.
  let ceiling: Int?
  /// The payment if every rise not yet published were the floor, else zero.
  let floor: Int?
  let state: YearState
  let rule: AppliedRule

  /// Billions of the payer's currency.
  var billions: Double { Double(tenths) / 10 }
}

/// The rule that gave a payment, with the numbers it read.
enum AppliedRule: Sendable {
  /// `[opening]` states the payment.
  case money
  /// `[opening]` raises the payment of another year.
  case change(ExactRate, on: PaymentReading)
  /// `[opening]` states USD m.
  case usd(Double, rate: DriverCourse.Value)
  /// A term states the payment, in USD m where there is a rate.
  case amount(Double, rate: DriverCourse.Value?, term: Int)
  /// A term raises the payment of the year before.
  case rise(Rise)

  /// A rise by an index.
  struct Rise: Sendable {
    let term: Int
    /// The payment raised, in 0.1 billion.
    let before: Int
    /// The year of the index value.
    let indexYear: Int
    /// The index as it counts, before `add`.
    let index: ExactRate
    /// The rise after `add`, cap and floor.
    let applied: ExactRate
    let bound: Bound
  }

  /// Which bound of a rise holds.
  enum Bound: Sendable {
    case none, cap, floor
  }

  /// Whether dollars are stated, whatever they come to in the payer's currency.
  var isInUSD: Bool {
    switch self {
    case .usd: true
    case .amount(_, let rate, _): rate != nil
    case .money, .change, .rise: false
    }
  }
}

/// A payment that another one is counted on: a row of the record or a year of a followed scenario.
indirect enum PaymentReading: Sendable {
  case record(Payment, tenths: Int)
  /// The place of the scenario in the chain of those followed.
  case followed(CentralPayment, segment: Int)

  /// The payment of a year for a scenario of a chain: that of the scenarios it follows, the nearest
  /// first, else that of the record; nil when none has the year.
  init?(
    _ year: Int, before segment: Int, in segments: [Projection.Segment], record: [Int: Payment]
  ) {
    for index in segments.indices.dropFirst(segment + 1) {
      guard let payment = segments[index].payment(year) else { continue }
      self = .followed(payment, segment: index)
      return
    }
    guard let row = record[year], let tenths = Exact.tenths(row.money.doubleValue) else {
      return nil
    }
    self = .record(row, tenths: tenths)
  }

  var tenths: Int {
    switch self {
    case .record(_, let tenths): tenths
    case .followed(let payment, _): payment.tenths
    }
  }
}
