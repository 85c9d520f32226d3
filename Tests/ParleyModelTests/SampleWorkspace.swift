import ParleyModel

/// A small workspace made by hand, so that the model is tested without any file.
enum SampleWorkspace {
  static func place(_ line: Int) -> Place { Place(file: "sample.csv", line: line) }

  static func date(_ text: String) -> PartialDate {
    guard let date = PartialDate(text) else { preconditionFailure("'\(text)' is no date") }
    return date
  }

  static func decimal(_ text: String) -> Decimal {
    guard let decimal = Decimal(text) else { preconditionFailure("'\(text)' is no number") }
    return decimal
  }

  static func round(
    _ id: String, agreement: Int = 12, kind: RoundKind = .round, announced: String? = nil,
    start: String, end: String? = nil, outcome: String = "", sources: [String] = []
  ) -> Round {
    Round(
      id: id, agreement: agreement, kind: kind, number: nil,
      announced: announced.map { date($0) }, start: date(start), end: end.map { date($0) },
      city: "Seoul", host: "ROK", leads: [:], outcome: outcome, confidence: .read,
      sources: sources, place: place(2))
  }

  static func agreement(
    _ number: Int, concluded: String? = nil, signed: String? = nil, inForce: String? = nil,
    covers: ClosedRange<Int>
  ) -> Agreement {
    Agreement(
      number: number, concluded: concluded.map { date($0) }, concludedMeans: "",
      signed: signed.map { date($0) }, assemblyConsent: nil, inForce: inForce.map { date($0) },
      coversFrom: covers.lowerBound, coversTo: covers.upperBound, firstYear: covers.lowerBound,
      firstYearMoney: nil, firstYearUSD: nil, firstYearChange: nil, changeBasis: "", rule: "",
      currency: "KRW", moneyConfidence: .read, datesConfidence: .read, sources: [], note: "",
      place: place(number))
  }

  static func payment(
    _ year: Int, _ money: String, agreement: Int? = 12, confidence: Confidence = .read
  ) -> Payment {
    Payment(
      year: year, status: .agreed, agreement: agreement, money: decimal(money), usd: nil,
      usdReported: nil, usdReportedSource: "", confidence: confidence, sources: ["S\(year)"],
      note: "", place: place(year))
  }

  static func indicator(
    _ name: String, _ year: Int, _ value: String, published: String? = nil
  ) -> Indicator {
    Indicator(
      year: year, name: name, value: decimal(value), unit: "%",
      published: published.map { date($0) }, confidence: .read, sources: [], note: "",
      place: place(year))
  }

  static func term(_ agreement: Int, _ years: ClosedRange<Int>, _ index: TermIndex) -> AgreementTerm
  {
    AgreementTerm(
      agreement: agreement, from: years.lowerBound, to: years.upperBound, index: index, lag: nil,
      cap: nil, floor: nil, add: nil, rate: nil, note: "", place: place(2))
  }

  static func source(_ id: String, _ published: String?) -> Source {
    Source(
      id: id, kind: .press, publisher: "", title: "", date: published.map { date($0) }, url: "",
      note: "", place: place(2))
  }

  static func issue(
    settledOn: String? = nil, status: IssueStatus = .settled, sources: [String]
  ) -> Issue {
    Issue(
      id: "12-cap", agreement: 12, theme: "cap", title: "Cap", nativeTitle: "",
      lines: ["ROK": "keep it"], status: status, outcome: "5 per cent",
      settledOn: settledOn.map { date($0) }, confidence: .read, sources: sources, place: place(2))
  }

  static var empty: Workspace {
    Workspace(
      title: "Sample", money: "KRW bn",
      parties: [
        Party(code: "ROK", name: "Republic of Korea", nativeName: "대한민국", role: "party-a"),
        Party(code: "US", name: "United States", nativeName: "미국", role: "party-b"),
      ])
  }
}
