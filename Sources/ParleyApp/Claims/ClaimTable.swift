import ParleyModel
import ParleyStore

/// The answer to a claim as a table, as CSV and as JSON.
struct ClaimTable {
  let answer: ClaimAnswer
  /// What was not understood of the claim.
  let leftOut: [String]
  let workspace: Workspace

  private var words: ClaimWords { ClaimWords(money: workspace.money) }

  /// For reading: the sentence, then the readings.
  ///
  /// - Parameter isWide: Whether places have a column of their own, which is wider than a screen.
  func table(isWide: Bool) -> FigureTable {
    var table = FigureTable(
      title: say(words.phrase(answer.claim)),
      lead: leftOut.isEmpty ? [] : [say(Self.leftOut(leftOut))],
      columns: [
        .init("verdict", isNumeric: false), .init(Phrase(english: "comes to", korean: "결과")),
        .init("off by"),
        .init("read as", isNumeric: false), .init("rests on", isNumeric: false),
      ])
    table.lead.append(say(words.sentence(answer)))
    if let rate = words.rate(answer) { table.lead.append(say(rate)) }
    table.rows = answer.readings.map { reading in
      let places = reading.figure.provenance.places.map(\.description).joined(separator: ", ")
      let text = say(words.words(reading))
      return [
        say(words.verdict(reading.verdict)), say(words.value(reading.figure)),
        words.difference(reading), isWide || places.isEmpty ? text : "\(text)  [\(places)]",
        isWide ? places : "",
      ]
    }
    var seen: Set<String> = []
    for id in answer.readings.flatMap(\.figure.provenance.sources) where seen.insert(id).inserted {
      guard let source = workspace.source(id) else { continue }
      let date = source.date?.description ?? say("no date")
      table.notes.append("\(id): \(source.title), \(source.publisher), \(date)")
    }
    return table.withoutEmptyColumns()
  }

  /// What was typed and says nothing parley knows.
  static func leftOut(_ words: [String]) -> Phrase { "left out: \(words.joined(separator: " "))" }

  static let csvHeader = [
    "verdict", "as_printed", "kind", "comes_to", "unit", "off_by", "base_year", "base", "year",
    "amount", "amount_unit", "from", "read_as", "derivation", "places", "sources",
  ]

  var csvRows: [[String]] {
    answer.readings.map { reading in
      let facts = Facts(reading)
      return [
        reading.verdict.name, reading.isAsPrinted ? "yes" : "no", facts.kind,
        reading.figure.value.description, reading.figure.unit.fileName,
        reading.difference.description, facts.baseYear.map(String.init) ?? "",
        reading.base?.value.description ?? "", facts.year.map(String.init) ?? "",
        reading.amount.value.description, reading.amount.unit.fileName, facts.from,
        words.words(reading).english, reading.figure.provenance.formula?.english ?? "",
        reading.figure.provenance.places.map(\.description).joined(separator: ";"),
        reading.figure.provenance.sources.joined(separator: ";"),
      ]
    }
  }

  var json: JSON {
    let claim = answer.claim
    return .object([
      (
        "claim",
        .object([
          ("text", .string(words.phrase(claim).english)),
          ("figure", .number(claim.figure.value.doubleValue)),
          ("unit", .string(claim.figure.kind.fileName)), ("base_year", .year(claim.baseYear)),
          ("amount", .optional(claim.amount?.value.doubleValue)), ("year", .year(claim.year)),
          ("left_out", .array(leftOut.map { .string($0) })),
        ])
      ),
      ("verdict", answer.best.map { .string($0.verdict.name) } ?? .null),
      ("answer", .string(words.sentence(answer).english)),
      ("needed_rate", .optional(answer.neededRate?.value.doubleValue)),
      ("readings", .array(answer.readings.map(json))),
    ])
  }

  private func json(_ reading: ClaimReading) -> JSON {
    let facts = Facts(reading)
    let provenance = reading.figure.provenance
    return .object([
      ("verdict", .string(reading.verdict.name)), ("as_printed", .boolean(reading.isAsPrinted)),
      ("kind", .string(facts.kind)), ("comes_to", .number(reading.figure.value.doubleValue)),
      ("unit", .string(reading.figure.unit.fileName)),
      ("off_by", .number(reading.difference.doubleValue)), ("base_year", .year(facts.baseYear)),
      ("base", .optional(reading.base?.value.doubleValue)), ("year", .year(facts.year)),
      ("amount", .number(reading.amount.value.doubleValue)),
      ("amount_unit", .string(reading.amount.unit.fileName)), ("from", .string(facts.from)),
      ("read_as", .string(words.words(reading).english)),
      ("derivation", provenance.formula.map { .string($0.english) } ?? .null),
      ("places", .array(provenance.places.map { .string($0.description) })),
      ("sources", .array(provenance.sources.map { .string($0) })),
    ])
  }
}

/// A reading as files name its parts.
private struct Facts {
  let kind: String
  let baseYear: Int?
  /// The later year, or the only one; the last one of a total.
  let year: Int?
  /// Where the sum comes from.
  let from: String

  init(_ reading: ClaimReading) {
    (kind, baseYear, year) =
      switch reading.comparison {
      case .rise(let from, let to): ("rise", from, to)
      case .yearlyRise(let from, let to): ("yearly-rise", from, to)
      case .sum(let year): ("amount", nil, year)
      case .total(let years): ("total", years.lowerBound, years.upperBound)
      case .share(let measure, let year): (measure.name, nil, year)
      }
    from =
      switch reading.subject {
      case .printed: "printed"
      case .payment(let status): status.rawValue
      case .reported: "reported"
      case .scenarios(let ids, _): ids.joined(separator: ";")
      case .bound(let id, isCeiling: true): "\(id) at cap"
      case .bound(let id, isCeiling: false): "\(id) at floor"
      case .offer(let id): "offer \(id)"
      }
  }
}

extension JSON {
  fileprivate static func year(_ year: Int?) -> JSON { year.map { .integer($0) } ?? .null }
}

extension ClaimUnit.Kind {
  /// The unit figures of the kind are compared in, as the tables name it.
  fileprivate var fileName: String {
    switch self {
    case .percent: "pct"
    case .money: "krw_bn"
    case .usd: "usd_m"
    }
  }
}

extension Unit {
  /// As the tables name it.
  fileprivate var fileName: String {
    switch self {
    case .moneyBillions: "krw_bn"
    case .moneyMillions: "krw_m"
    case .usdMillions: "usd_m"
    case .percent: "pct"
    case .points: "points"
    case .perUSD: "per_usd"
    case .days: "days"
    }
  }
}
