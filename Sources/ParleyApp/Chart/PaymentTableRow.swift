import ParleyModel

/// One row of the table beside the chart, in words.
struct PaymentTableRow: Sendable {
  let year: Int
  let value: String
  let rise: String
  let state: Phrase
  /// `12th`; empty for a year of the scenario.
  let agreement: Phrase
  /// `~derived`, `?recalled`; empty for what is firm.
  let mark: Phrase
  /// Whether the row is a point of a line, and of which.
  let kind: Kind

  /// What a row stands for.
  enum Kind: Sendable {
    case record, scenario
    /// A sum that is not agreed: budgeted, executed, carried over.
    case other
  }

  /// The rows of the chart's lines and of other sums on record, by year; of one year the record
  /// first, then other sums, then the scenario.
  static func rows(
    of series: ChartSeries, others: [Payment], in workspace: Workspace
  ) -> [PaymentTableRow] {
    var rows = series.record.map { PaymentTableRow($0, in: series) }
    rows += others.filter { $0.status != .agreed }.sorted { $0.status.rank < $1.status.rank }
      .map { PaymentTableRow($0, in: workspace) }
    rows += series.projected.map { PaymentTableRow($0, in: series) }
    return rows.enumerated().sorted {
      ($0.element.year, $0.offset) < ($1.element.year, $1.offset)
    }.map(\.element)
  }

  private init(_ point: ChartSeries.Point, in series: ChartSeries) {
    year = point.year
    value = FigureText.value(point.figure)
    rise = series.rise(of: point).map { FigureText.change($0) } ?? ""
    kind = point.isProjected ? .scenario : .record
    // A payment in dollars of a year whose rate is not known yet is projected, however agreed it is.
    state = point.state == .agreed ? point.payment?.status.title ?? "" : point.state.title
    agreement = point.payment?.agreement.map { Ordinal.phrase($0) } ?? ""
    mark = Self.mark(point.payment?.confidence)
  }

  private init(_ payment: Payment, in workspace: Workspace) {
    year = payment.year
    value = FigureText.money(payment.money)
    rise = workspace.rise(of: payment).map { FigureText.change($0) } ?? ""
    kind = .other
    state = payment.status.title
    agreement = payment.agreement.map { Ordinal.phrase($0) } ?? ""
    mark = Self.mark(payment.confidence)
  }

  private static func mark(_ confidence: Confidence?) -> Phrase {
    guard let confidence, confidence.isWeak else { return "" }
    return "\(FigureText.mark(confidence))\(confidence.title)"
  }
}

extension PaymentStatus {
  /// The order in which the rows of one year are listed; the record first.
  var rank: Int { PaymentStatus.allCases.firstIndex(of: self) ?? 0 }
}
