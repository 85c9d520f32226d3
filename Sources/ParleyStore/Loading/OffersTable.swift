import ParleyModel

/// `offers.csv`: public and claimed offers.
struct OffersTable: WorkspaceTable {
  private let id, agreement, round, date, published, by, level, state, amount, unit: Column
  private let fxRate, baseYear, eachYear, firstYear, lastYear, index, lag, cap, add: Column
  private let conditions, replyTo, confidence, sources: Column
  private var replies: [(id: String, to: String, place: ByteSpan)] = []

  static let file = "offers.csv"

  static func columns(parties: [String]) -> [TableColumns.Entry] {
    [
      .key("id"), .needed("agreement", .agreement), .optional("round", .round),
      .optional("date", .date), .optional("published", .date),
      .needed("by", .party(withJoint: true)), .optional("level", .choice(of: OfferLevel.self)),
      .optional("state", .choice(of: OfferState.self)), .expected("amount", .number),
      .expected("unit", .choice(of: OfferUnit.self)), .optional("fx_rate", .number),
      .optional("base_year", .year), .optional("each_year"), .optional("first_year", .year),
      .optional("last_year", .year), .optional("index", .choice(of: TermIndex.self)),
      .optional("lag", .wholeNumber), .optional("cap", .number), .optional("add", .number),
      .optional("conditions", .longText), .optional("reply_to", .offer), .confidence, .sources,
    ]
  }

  init(_ header: TableHeader, parties: [String]) {
    id = header["id"]
    agreement = header["agreement"]
    round = header["round"]
    date = header["date"]
    published = header["published"]
    by = header["by"]
    level = header["level"]
    state = header["state"]
    amount = header["amount"]
    unit = header["unit"]
    fxRate = header["fx_rate"]
    baseYear = header["base_year"]
    eachYear = header["each_year"]
    firstYear = header["first_year"]
    lastYear = header["last_year"]
    index = header["index"]
    lag = header["lag"]
    cap = header["cap"]
    add = header["add"]
    conditions = header["conditions"]
    replyTo = header["reply_to"]
    confidence = header["confidence"]
    sources = header["sources"]
  }

  mutating func record(_ row: inout TableReader) -> Offer? {
    let key = row.identifier(id)
    let isNew = key.map { row.isNew(key: $0, at: id) } ?? false
    let agreement = row.agreement(agreement, .needed)
    let by = row.party(by, .needed)
    let date = row.date(date)
    let published = row.date(published)
    let level: OfferLevel? = row.choice(level)
    let state: OfferState? = row.choice(state)
    let amount = row.decimal(amount)
    let unit = self.unit(&row)
    let fxRate = row.decimal(fxRate)
    let baseYear = row.year(baseYear)
    let firstYear = row.year(firstYear)
    let lastYear = self.lastYear(&row, firstYear: firstYear)
    let index: TermIndex? = row.choice(index)
    let lag = row.integer(lag, in: 0...10)
    let cap = row.decimal(cap)
    let add = row.decimal(add)
    let confidence: Confidence? = row.choice(confidence)
    let sources = row.sources(sources)
    let round = roundMet(&row)
    if amount != nil {
      row.checkSource(sources, of: { "offer \(quoted($0.text(id)))" }, self.sources, key: id)
    }
    guard isNew, let key, let agreement, let by else { return nil }
    let answered = row.text(replyTo)
    if !answered.isEmpty, let place = row.cell(replyTo)?.span {
      replies.append((key, answered, place))
    }
    return Offer(
      id: key, agreement: agreement, round: round, date: date, published: published, by: by,
      level: level, state: state, amount: amount, unit: unit, fxRate: fxRate, baseYear: baseYear,
      eachYear: row.text(eachYear), firstYear: firstYear, lastYear: lastYear, index: index,
      lag: lag, cap: cap, add: add, conditions: row.text(conditions), replyTo: answered,
      confidence: confidence, sources: sources, place: row.place, extra: row.extra)
  }

  mutating func finish(_ table: inout TableReader) {
    for reply in replies where !table.hasKey(reply.to) || reply.to == reply.id {
      table.report(
        Fault(
          .error, at: reply.place,
          reply.to == reply.id
            ? "offer \(quoted(reply.id)) answers itself"
            : table.isPrivate
              ? "offer \(quoted(reply.to)) is neither in this table nor in \(quoted(Self.file))"
              : "offer \(quoted(reply.to)) is not in this table",
          help: "'reply_to' holds the id of the offer that was answered."
            + "\(reply.to == reply.id ? "" : didYouMean(reply.to, among: table.allKeys))"))
    }
  }

  private func unit(_ row: inout TableReader) -> OfferUnit? {
    let value: OfferUnit? = row.choice(unit)
    if row.isStated(amount), row.cell(unit) != nil, !row.isStated(unit) {
      let known = list(OfferUnit.allCases.map(\.rawValue))
      row.report(
        .error, unit, "amount \(quoted(row.text(amount))) has no unit",
        help: "Say what it counts. Known units: \(known).")
    }
    return value
  }

  private func lastYear(_ row: inout TableReader, firstYear: Int?) -> Int? {
    let last = row.year(lastYear)
    guard let first = firstYear, let last, last < first else { return last }
    row.reportReversed(from: self.firstYear, to: lastYear, .optional)
    return nil
  }

  private func roundMet(_ row: inout TableReader) -> String {
    let id = row.text(round)
    guard !id.isEmpty, let known = row.references.rounds, !known.contains(id),
      !row.isDamaged(round)
    else { return id }
    row.report(
      .error, round, "round \(quoted(id)) has no row in rounds.csv",
      help: "Correct the id, or leave the cell empty if the offer was made at no round."
        + "\(row.suggestion(for: id, among: known))")
    return id
  }
}
