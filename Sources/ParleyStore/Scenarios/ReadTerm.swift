import ParleyModel

/// One `[[terms]]` of a scenario as read, and where its faults are shown.
struct ReadTerm {
  let from, to: Int
  /// Its header.
  let place: ByteSpan?
  /// The term; nil where something in it is wrong.
  let term: ScenarioTerm?

  private static let keys = [
    "from", "to", "index", "lag", "add", "cap", "floor", "rate", "krw_bn", "usd_m",
  ]

  /// Checks a term; nil when its years are not clear.
  init?(_ table: TOMLTable, file: String, _ check: inout SettingsCheck) {
    let faultsBefore = check.faults.count
    check.checkKeys(of: table, known: Self.keys, name: "a term")
    for key in ["from", "to"] {
      check.reportMissing(key, in: table, help: "A term says its years, as \(key) = 2027.")
    }
    let from = check.year("from", in: table)
    let to = check.year("to", in: table)
    let rule = Self.rule(table, &check, years: from.flatMap { from in to.map { $0 - from + 1 } })
    guard let from, let to else { return nil }
    guard from <= to else {
      check.report(
        at: table["to"]?.span, "the term ends in '\(to)', before it begins in '\(from)'",
        help: "'from' is its first year and 'to' its last; they may be swapped.")
      return nil
    }
    self.from = from
    self.to = to
    place = table["from"]?.span ?? table.span
    let isGood = check.faults.count == faultsBefore
    term = isGood ? rule?.term(from: from, to: to, at: check.place(of: table.span, in: file)) : nil
  }

  /// What a term says besides its years.
  private struct Rule {
    var index: TermIndex
    var lag = 0
    var add = 0.0
    var rate = 0.0
    var cap, floor: Double?
    var amounts: [Double] = []
    var isInUSD = false

    func term(from: Int, to: Int, at place: Place) -> ScenarioTerm {
      ScenarioTerm(
        from: from, to: to, index: index, lag: lag, add: add, cap: cap, floor: floor, rate: rate,
        amounts: amounts, isInUSD: isInUSD, place: place)
    }
  }

  /// Notes terms that claim the same year.
  static func checkOverlaps(_ terms: [ReadTerm], _ check: inout SettingsCheck) {
    var longest: ReadTerm?
    for term in terms.sorted(by: { $0.from < $1.from }) {
      if let longest, term.from <= longest.to {
        check.report(
          at: term.place,
          "the term from '\(term.from)' overlaps the one of \(longest.from)-\(longest.to)",
          help: "Each year after first_year has exactly one term: let the earlier one end in "
            + "\(term.from - 1), or delete one of them.")
      }
      if longest.map({ $0.to < term.to }) ?? true { longest = term }
    }
  }

  private static func rule(
    _ term: TOMLTable, _ check: inout SettingsCheck, years: Int?
  ) -> Rule? {
    let known = TermIndex.allCases.map(\.rawValue)
    check.reportMissing("index", in: term, help: "Known indexes: \(list(known)).")
    let lag = check.integer("lag", in: term, 0...10) ?? 0
    let add = check.percent("add", in: term) ?? 0
    let rate = check.percent("rate", in: term) ?? 0
    let cap = check.percent("cap", in: term)
    let floor = check.percent("floor", in: term)
    if let floor, let cap, floor > cap {
      check.report(
        at: term["floor"]?.span, "floor '\(floor)' lies above cap '\(cap)'",
        help: "No yearly rise can meet both; they may be swapped.")
    }
    guard let value = term["index"], let name = check.string("index", in: term) else { return nil }
    guard let index = TermIndex(rawValue: name) else {
      check.report(
        at: value.span, "unknown index \(quoted(name))",
        help: "Known indexes: \(list(known)).\(didYouMean(name, among: known))")
      return nil
    }
    checkCompanions(of: index, term, &check)
    var rule = Rule(index: index, lag: lag, add: add, rate: rate, cap: cap, floor: floor)
    if index == .amounts {
      rule.amounts = amounts(term, &check, years: years) ?? []
      rule.isInUSD = term["usd_m"] != nil
    }
    return rule
  }

  /// Keys that go with one index only.
  private static func checkCompanions(
    of index: TermIndex, _ term: TOMLTable, _ check: inout SettingsCheck
  ) {
    if index == .fixed {
      check.reportMissing(
        "rate", in: term, help: "Give the yearly rise in per cent, as rate = 3.0.")
    }
    let companions = [("rate", TermIndex.fixed), ("krw_bn", .amounts), ("usd_m", .amounts)]
    for (key, wanted) in companions where index != wanted {
      guard let entry = term.entry(named: key) else { continue }
      check.report(
        at: entry.key.span, "\(quoted(key)) does not go with index '\(index.rawValue)'",
        help: "It goes with index = \"\(wanted.rawValue)\". Delete it, or change the index.")
    }
  }

  private static func amounts(
    _ term: TOMLTable, _ check: inout SettingsCheck, years: Int?
  ) -> [Double]? {
    let given = term.entries.filter { $0.key.text == "krw_bn" || $0.key.text == "usd_m" }
    guard given.count == 1 else {
      check.report(
        at: given.last?.key.span ?? term["index"]?.span,
        given.isEmpty ? "index 'amounts' without amounts" : "amounts in two currencies",
        help: "Give one list with a payment for each year: krw_bn = [ … ] or usd_m = [ … ].")
      return nil
    }
    let key = given[0].key.text
    guard let items = given[0].value.array else {
      return check.wrongType(
        given[0].value, of: key, help: "It must be a list, as \(key) = [1500.0, 1550.0].")
    }
    let amounts = items.compactMap { check.number($0, of: key, .notNegative) }
    if let years, years > 0, items.count != years {
      check.report(
        at: given[0].value.span, "\(quoted(key)) has \(items.count) amounts for \(years) years",
        help: "Give one amount for each year of the term.")
    }
    return amounts
  }
}
