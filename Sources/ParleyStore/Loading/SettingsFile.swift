import ParleyModel

/// What `workspace.toml` says.
struct SettingsFile {
  private(set) var title = ""
  private(set) var money = "KRW bn"
  /// The sides; nil when none could be read.
  private(set) var parties: [Party]?
  /// What projections assume; nil when it is not stated.
  private(set) var assumptions: AssumptionsPart?
  private(set) var faults: [Fault] = []

  static let name = "workspace.toml"
  /// The schema this parley reads.
  static let schema = 1

  private static let keys = ["schema", "title", "money", "parties", "assumptions"]
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
    money = check.string("money", in: root) ?? money
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
    let isWord = code.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_"
    }
    if code.isEmpty || !isWord {
      check.report(
        at: value.span, "the code \(quoted(code)) cannot name a column",
        help: "Use letters, digits, '-' and '_', as code = \"KR\".")
    } else if code.lowercased() == Party.joint {
      check.report(
        at: value.span, "the code \(quoted(code)) is taken",
        help: "'\(Party.joint)' always means both sides together. Choose another code.")
    } else if let other = taken.first(where: { $0.code.lowercased() == code.lowercased() }) {
      check.report(
        at: value.span, "the code \(quoted(code)) is declared twice",
        help: "\(quoted(other.code)) names \(other.name) already; small and capital letters count "
          + "as the same. Choose another code.")
    } else {
      return code
    }
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
