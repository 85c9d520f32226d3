import ParleyModel

/// What `workspace.toml` says.
struct SettingsFile {
  private(set) var title = ""
  /// The unit of all amounts, as `JPY bn`; empty when it is not stated.
  private(set) var money = ""
  /// What an agreement is called; empty when it has no name of its own.
  private(set) var agreement = ""
  /// The sides; nil when none could be read.
  private(set) var parties: [Party]?
  /// What projections assume; nil when it is not stated.
  private(set) var assumptions: AssumptionsPart?
  private(set) var faults: [Fault] = []

  static let name = "workspace.toml"
  /// The schema this parley reads.
  static let schema = 1

  private static let keys = ["schema", "title", "agreement", "money", "parties", "assumptions"]
  private static let partyKeys = ["code", "name", "name_native", "role"]
  private static let roles = ["party-a", "party-b"]

  /// A workspace without the file.
  init() {}

  init(_ document: TOMLDocument) {
    var check = SettingsCheck(document)
    let root = document.root
    check.checkKeys(of: root, known: Self.keys, name: Phrase(verbatim: Self.name))
    Self.checkSchema(root, &check)
    check.reportMissing("title", in: root, help: "Name the negotiation, as title = \"…\".")
    title = check.string("title", in: root) ?? ""
    agreement = check.string("agreement", in: root) ?? ""
    money = Self.money(root, &check)
    check.reportMissing(
      "parties", in: root, help: "Declare each side: a line [[parties]], then its code and name.")
    if let tables = check.tables("parties", in: root) {
      let read = Self.parties(tables, &check)
      parties = read.isEmpty ? nil : read
    }
    if let assumptions = check.table("assumptions", in: root) {
      self.assumptions = check.assumptions(assumptions, file: Self.name, isPartial: false)
    }
    faults = check.faults
  }

  private static func checkSchema(_ root: TOMLTable, _ check: inout SettingsCheck) {
    check.reportMissing("schema", in: root, help: "Begin the file with a line schema = \(schema).")
    guard let value = root["schema"], let number = check.integer("schema", in: root, 0...9999),
      number != schema
    else { return }
    check.report(
      at: value.span, "schema '\(number)' is not known",
      help: "This parley reads schema \(schema). A newer parley may be needed for this workspace.")
  }

  private static func money(_ root: TOMLTable, _ check: inout SettingsCheck) -> String {
    check.reportMissing(
      "money", in: root, help: "Say what amounts are counted in, as money = \"JPY bn\".")
    guard let value = root["money"], let money = check.string("money", in: root) else { return "" }
    if let fault = SettingsRule.fault(ofMoney: money) {
      check.report(at: value.span, fault.message, help: fault.help)
    } else if money == SettingsRule.undecidedMoney {
      check.warn(
        at: value.span, "the currency is not chosen yet",
        help: "Write its three letters in place of XXX, as money = \"JPY bn\".")
    }
    return money
  }

  private static func parties(_ tables: [TOMLTable], _ check: inout SettingsCheck) -> [Party] {
    var parties: [Party] = []
    for (index, table) in tables.enumerated() {
      check.checkKeys(of: table, known: partyKeys, name: "a party")
      check.reportMissing(
        "code", in: table, help: "The tables name the party by it, as code = \"KR\".")
      check.reportMissing("name", in: table, help: "Write the party's name, as name = \"…\".")
      let name = check.string("name", in: table)
      let native = check.string("name_native", in: table) ?? ""
      let role = role(table, &check) ?? roles[min(index, roles.count - 1)]
      guard let code = code(table, taken: parties, &check) else { continue }
      parties.append(Party(code: code, name: name ?? code, nativeName: native, role: role))
    }
    return parties
  }

  private static func code(
    _ table: TOMLTable, taken: [Party], _ check: inout SettingsCheck
  ) -> String? {
    guard let value = table["code"], let code = check.string("code", in: table) else { return nil }
    let others = taken.map { (code: $0.code, name: $0.name) }
    guard let fault = SettingsRule.fault(ofCode: code, besides: others) else { return code }
    check.report(at: value.span, fault.message, help: fault.help)
    return nil
  }

  private static func role(_ table: TOMLTable, _ check: inout SettingsCheck) -> String? {
    guard let value = table["role"], let role = check.string("role", in: table) else { return nil }
    if roles.contains(role) { return role }
    check.report(
      at: value.span, "unknown role \(quoted(role))",
      help: "Known roles: \(list(roles)).\(didYouMean(role, among: roles)) "
        + "A role chooses the colour of the theme.")
    return nil
  }
}
