import ParleyModel

/// One file of `scenarios/` as far as it can be checked by itself.
struct ScenarioFile {
  /// The name of another scenario, and where it stands.
  struct Link {
    let key: String
    let id: String
    let span: ByteSpan
  }

  let id: String
  private(set) var title, note: String?
  private(set) var knownFrom: PartialDate?
  /// The scenarios it rests on, by `base` and `follows`.
  private(set) var links: [Link] = []
  /// First and last projected year; nil where not stated.
  private(set) var firstYear, lastYear: Int?
  /// Where faults of those years are shown; nil where they are not stated.
  private(set) var firstYearSpan, lastYearSpan: ByteSpan?
  /// How its first year is paid; nil where it is not stated or cannot be read.
  private(set) var opening: Scenario.Opening?
  private(set) var openingPlace: Place?
  /// Where faults of the opening are shown.
  private(set) var openingSpan: ByteSpan?
  /// Where the year is written that the opening's change counts on; nil where it is not stated.
  private(set) var openingYearSpan: ByteSpan?
  /// Its terms; nil where none are stated or one cannot be read.
  private(set) var terms: [ReadTerm]?
  /// The keys of `[assumptions]` it states itself.
  private(set) var assumptions: AssumptionsPart?
  /// Where a fault of all terms together is shown.
  private(set) var termsPlace: ByteSpan?
  private(set) var faults: [Fault] = []

  private static let keys = [
    "title", "note", "base", "follows", "first_year", "last_year", "known_from", "opening",
    "terms", "assumptions",
  ]

  init(id: String, _ document: TOMLDocument) {
    self.id = id
    let file = ScenariosFolder.path(of: id)
    var check = SettingsCheck(document)
    let root = document.root
    check.checkKeys(of: root, known: Self.keys, name: "a scenario")
    title = check.string("title", in: root)
    note = check.string("note", in: root)
    knownFrom = check.day("known_from", in: root)
    for key in ["base", "follows"] {
      if let value = root[key], let id = check.string(key, in: root) {
        links.append(Link(key: key, id: id, span: value.span))
        if PaperName(id).isPrivate, !PaperName(self.id).isPrivate {
          check.report(
            at: value.span, "\(key) names \(quoted(id)), one of the private papers",
            help: "A public scenario cannot rest on a private one. Name a public one, or make this "
              + "one private too.")
        }
      }
    }
    if root["base"] == nil { Self.checkRequired(root, &check) }
    firstYear = check.year("first_year", in: root)
    lastYear = check.year("last_year", in: root)
    firstYearSpan = root["first_year"]?.span
    lastYearSpan = root["last_year"]?.span
    if let table = check.table("opening", in: root) {
      opening = Self.opening(table, &check)
      openingSpan = table.span ?? table.entries.first?.key.span
      openingYearSpan = table["on"]?.span
      openingPlace = check.place(of: openingSpan, in: file)
    }
    if let tables = check.tables("terms", in: root) {
      let read = tables.map { ReadTerm($0, file: file, &check) }
      let whole = read.compactMap(\.self)
      if whole.count == read.count { terms = whole }
      ReadTerm.checkOverlaps(whole, &check)
      termsPlace = tables.first?.span ?? root["terms"]?.span
    }
    if let assumptions = check.table("assumptions", in: root) {
      self.assumptions = check.assumptions(assumptions, file: file, isPartial: true)
    }
    faults = check.faults
  }

  /// Whether it is one of the private papers.
  var isPrivate: Bool { PaperName(id).isPrivate }

  /// The scenario it starts from; nil when none.
  var base: String? { links.first { $0.key == "base" }?.id }

  /// Adds a fault that only shows beside the other scenarios.
  mutating func report(at span: ByteSpan?, _ message: Phrase, help: Phrase) {
    faults.append(Fault(.error, at: span, message, help: help))
  }

  private static func checkRequired(_ root: TOMLTable, _ check: inout SettingsCheck) {
    let help: [String: Phrase] = [
      "title": "Name the scenario, as title = \"…\".",
      "first_year": "Give the first projected payment's year, as first_year = 2026.",
      "last_year": "Give the last projected payment's year, as last_year = 2030.",
      "opening": "Say how the first year is paid: a line [opening], then krw_bn, change or usd_m.",
    ]
    for key in ["title", "first_year", "last_year", "opening"] {
      check.reportMissing(
        key, in: root,
        help: "\(help[key] ?? "") Or take it from another scenario by base = \"ID\".")
    }
  }

  private static func opening(
    _ opening: TOMLTable, _ check: inout SettingsCheck
  ) -> Scenario.Opening? {
    let amounts = ["krw_bn", "change", "usd_m"]
    check.checkKeys(of: opening, known: amounts + ["on"], name: Phrase(verbatim: "[opening]"))
    let money = check.number("krw_bn", in: opening, .notNegative)
    let change = check.percent("change", in: opening)
    let usd = check.number("usd_m", in: opening, .notNegative)
    let on = check.year("on", in: opening)
    let given = opening.entries.filter { amounts.contains($0.key.text) }
    let isUnreadable = opening.unreadableKeys.contains { amounts.contains($0.text) }
    let choice: Phrase =
      "[opening] has exactly one of krw_bn (the payment), change (per cent on another "
      + "year's) and usd_m (the payment in dollars)."
    if given.isEmpty, !isUnreadable {
      check.report(at: opening.span, "the opening says no amount", help: choice)
    }
    for extra in given.dropFirst() {
      check.report(
        at: extra.key.span,
        "\(quoted(extra.key.text)) beside \(quoted(given[0].key.text)): the opening is said twice",
        help: "\(choice) Delete one.")
    }
    if let on = opening.entry(named: "on"), opening["change"] == nil, !isUnreadable {
      check.report(
        at: on.key.span, "'on' without 'change'",
        help: "'on' names the year that 'change' is counted on. Delete it, or use 'change'.")
    }
    if let money { return .money(money) }
    if let usd { return .usd(usd) }
    return change.map { .change($0, on: on) }
  }
}
