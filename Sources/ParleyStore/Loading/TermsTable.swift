import ParleyModel

/// `agreement_terms.csv`: the rule of each span of years.
struct TermsTable: WorkspaceTable {
  private let agreement, from, to, index, lag, cap, floor, add, rate, note: Column
  private var spans: [Span] = []

  private struct Span {
    let agreement, from, to, line: Int
    let place: ByteSpan
  }

  static let file = "agreement_terms.csv"

  static func columns(parties: [String]) -> [TableColumns.Entry] {
    [
      .key("agreement", .agreement), .key("from", .year), .needed("to", .year),
      .needed("index", .choice(of: TermIndex.self)), .optional("lag", .wholeNumber),
      .optional("cap", .number), .optional("floor", .number), .optional("add", .number),
      .optional("rate", .number), .note,
    ]
  }

  init(_ header: TableHeader, parties: [String]) {
    agreement = header["agreement"]
    from = header["from"]
    to = header["to"]
    index = header["index"]
    lag = header["lag"]
    cap = header["cap"]
    floor = header["floor"]
    add = header["add"]
    rate = header["rate"]
    note = header["note"]
  }

  mutating func record(_ row: inout TableReader) -> AgreementTerm? {
    let number = row.agreement(agreement, .needed)
    let span = row.yearSpan(from: from, to: to)
    let index: TermIndex? = row.choice(index, .needed)
    let lag = row.integer(lag, in: 0...10)
    let cap = row.decimal(cap)
    var floor = row.decimal(floor)
    let add = row.decimal(add)
    let rate = row.decimal(rate)
    if let low = floor, let high = cap, low > high {
      row.report(
        .error, self.floor, "floor '\(low)' lies above cap '\(high)'",
        help: "No yearly rise can meet both. Check them against the source; they may be swapped.")
      floor = nil
    }
    if index == .fixed, rate == nil, !row.isStated(self.rate) {
      row.report(
        .error, self.index, "index 'fixed' has no rate",
        help: "Put the yearly rise in per cent into 'rate'. If it is zero, the index is 'none'.")
    }
    // A row that is left out has its key all the same, as in every table.
    var isNew = false
    if let number, let first = span?.from ?? Int(row.text(from)) {
      isNew = row.isNew(key: "\(number) \(first)", at: from)
    }
    guard isNew, let number, let span, let index else { return nil }
    spans.append(
      Span(
        agreement: number, from: span.from, to: span.to, line: row.place.line,
        place: row.cell(from)?.span ?? row.rowSpan))
    return AgreementTerm(
      agreement: number, from: span.from, to: span.to, index: index, lag: lag, cap: cap,
      floor: floor, add: add, rate: rate, note: row.text(note), place: row.place,
      extra: row.extra)
  }

  mutating func finish(_ table: inout TableReader) {
    var longest: Span?
    for span in spans.sorted(by: { ($0.agreement, $0.from) < ($1.agreement, $1.from) }) {
      if let longest, longest.agreement == span.agreement, span.from <= longest.to {
        table.report(Self.overlap(of: span, with: longest))
      }
      if longest.map({ $0.agreement != span.agreement || $0.to < span.to }) ?? true {
        longest = span
      }
    }
  }

  /// The term that is to be written is told of every term it overlaps.
  mutating func finish(_ table: inout TableReader, beside others: TermsTable) {
    for own in spans {
      for other in others.spans
      where other.agreement == own.agreement && other.from <= own.to && own.from <= other.to {
        table.report(Self.overlap(of: own, with: other))
      }
    }
  }

  private static func overlap(of span: Span, with other: Span) -> Fault {
    Fault(
      .error, at: span.place,
      "the term from '\(span.from)' overlaps the one of line \(other.line), "
        + "\(other.from)-\(other.to)",
      help: "Each year of agreement \(span.agreement) has one rule: let the earlier term end in "
        + "\(max(span.from, other.from) - 1), or delete one of them.")
  }
}
