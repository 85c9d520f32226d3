import ParleyModel

/// The years of one `[[terms]]` of a scenario.
struct ScenarioTerm {
  let from, to: Int
  /// Its header.
  let place: ByteSpan?

  private static let keys = [
    "from", "to", "index", "lag", "add", "cap", "floor", "rate", "krw_bn", "usd_m",
  ]

  /// Checks a term; nil when its years are not clear.
  init?(_ term: TOMLTable, _ check: inout SettingsCheck) {
    check.checkKeys(of: term, known: Self.keys, name: "a term")
    for key in ["from", "to"] {
      check.reportMissing(key, in: term, help: "A term says its years, as \(key) = 2027.")
    }
    let from = check.year("from", in: term)
    let to = check.year("to", in: term)
    Self.checkRule(term, &check, years: from.flatMap { from in to.map { $0 - from + 1 } })
    guard let from, let to else { return nil }
    guard from <= to else {
      check.report(
        at: term["to"]?.span, "the term ends in '\(to)', before it begins in '\(from)'",
        help: "'from' is its first year and 'to' its last; they may be swapped.")
      return nil
    }
    self.from = from
    self.to = to
    place = term["from"]?.span ?? term.span
  }

  /// Notes terms that claim the same year.
  static func checkOverlaps(_ terms: [ScenarioTerm], _ check: inout SettingsCheck) {
    var longest: ScenarioTerm?
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

  private static func checkRule(_ term: TOMLTable, _ check: inout SettingsCheck, years: Int?) {
    let known = TermIndex.allCases.map(\.rawValue)
    check.reportMissing("index", in: term, help: "Known indexes: \(list(known)).")
    _ = check.integer("lag", in: term, 0...10)
    _ = check.number("add", in: term)
    _ = check.number("rate", in: term)
    let cap = check.number("cap", in: term)
    if let floor = check.number("floor", in: term), let cap, floor > cap {
      check.report(
        at: term["floor"]?.span, "floor '\(floor)' lies above cap '\(cap)'",
        help: "No yearly rise can meet both; they may be swapped.")
    }
    guard let value = term["index"], let name = check.string("index", in: term) else { return }
    guard let index = TermIndex(rawValue: name) else {
      check.report(
        at: value.span, "unknown index \(quoted(name))",
        help: "Known indexes: \(list(known))." + didYouMean(name, among: known))
      return
    }
    checkCompanions(of: index, term, &check)
    if index == .amounts { checkAmounts(term, &check, years: years) }
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

  private static func checkAmounts(
    _ term: TOMLTable, _ check: inout SettingsCheck, years: Int?
  ) {
    let given = term.entries.filter { $0.key.text == "krw_bn" || $0.key.text == "usd_m" }
    guard given.count == 1 else {
      check.report(
        at: given.last?.key.span ?? term["index"]?.span,
        given.isEmpty ? "index 'amounts' without amounts" : "amounts in two currencies",
        help: "Give one list with a payment for each year: krw_bn = [ … ] or usd_m = [ … ].")
      return
    }
    let key = given[0].key.text
    guard let items = given[0].value.array else {
      let _: Never? = check.wrongType(
        given[0].value, of: key, wanted: "a list, as \(key) = [1500.0, 1550.0]")
      return
    }
    for item in items { _ = check.number(item, of: key, .notNegative) }
    if let years, years > 0, items.count != years {
      check.report(
        at: given[0].value.span, "\(quoted(key)) has \(items.count) amounts for \(years) years",
        help: "Give one amount for each year of the term.")
    }
  }
}
