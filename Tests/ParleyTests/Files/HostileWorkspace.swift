import ParleyTestSupport

/// A copy of the bundled workspace with escape sequences wherever a file can hold them.
struct HostileWorkspace {
  let sandbox: Sandbox
  let path: String

  init(_ sandbox: Sandbox) throws {
    self.sandbox = sandbox
    path = try sandbox.workspace(named: "sma\u{1B}]0;owned\u{07}\u{202E}")
    try fillTables()
    try fillNotes()
    try fillSettings()
    try fillScenarios()
    try fillThemes()
  }

  private func append(_ rows: [[UInt8]], to table: String) throws {
    let file = path + "/" + table
    var bytes = try sandbox.run(["cat", file]).outputBytes
    if bytes.last != 0x0A { bytes.append(0x0A) }
    try sandbox.write(bytes + rows.flatMap { $0 + [0x0A] }, to: file)
  }

  /// In quotes, as CSV wants it.
  private func row(_ cells: [String]) -> [UInt8] {
    Array(cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",").utf8)
  }

  private func fillTables() throws {
    let texts = HostileText.texts
    let all = HostileText.all
    try append(
      texts.enumerated().map { index, text in
        row([
          "12-\(20 + index)", "12", "round", "\(20 + index)", "", "2024-11-30", "2024-11-30",
          "Seoul" + text, "ROK", "Lead" + text, "Lead" + text, "Outcome" + text, "read", "KT24",
        ])
      } + texts.map { row(["12-9" + $0, "12", "round" + $0]) }
        + HostileText.bytes.map { Array("12-80,12,round,80,,2024-12-0".utf8) + $0 },
      to: "rounds.csv")
    try append(
      texts.map {
        row(["12", "ROK", "envoy" + $0, "Name" + $0, "이름" + $0, "Title" + $0, "2024-03"])
      }, to: "delegations.csv")
    try append(
      texts.enumerated().map {
        row(["H\($0)", "2024-10-02", "ROK", "Speaker" + $1, "12", "level", "Said" + $1, "read", $1])
      } + [row(["H" + all, all, all, all, all, all, all, all, all])], to: "positions.csv")
    try append(
      [
        row([
          "12-hostile", "12", "level", "Title" + all, all, "line" + all, "line" + all, "settled",
          "outcome" + all, "2024-10-02", "read", "KT24",
        ])
      ], to: "issues.csv")
    try append(
      texts.map {
        row(["S" + $0, "press", "Publisher" + $0, "Title" + $0, "2024", "http://x/" + $0])
      },
      to: "sources.csv")
    try append(HostileText.bytes + texts.map { row(["2026" + $0, "agreed"]) }, to: "payments.csv")
    try append([row([all, all, all, all])], to: "indicators.csv")
    try append([row([all, all, all, all])], to: "agreement_terms.csv")
    try append([row([all, all, all, all])], to: "offers.csv")
    try append([row([all, all, all, all])], to: "categories.csv")
    try append([row(["13", all, all, all])], to: "agreements.csv")
  }

  private func fillNotes() throws {
    let lines = HostileText.texts.flatMap { text in
      [
        "# Head\(text)", "- item **bold\(text)** `code\(text)` [\(text)](http://x/\(text))", text,
        "",
      ]
    }
    try sandbox.write(lines.joined(separator: "\n"), to: path + "/notes/12-08x.md")
    try sandbox.write(
      Array("# Bytes\n".utf8) + HostileText.bytes.joined(separator: [0x0A]),
      to: path + "/notes/12-08.md")
    for (index, text) in HostileText.texts.enumerated() where !text.contains("/") {
      try sandbox.write(text, to: path + "/notes/12-9\(text).md")
      try sandbox.write(text, to: path + "/scenarios/\(text)\(index).toml")
      try sandbox.write(text, to: path + "/file\(text)")
    }
  }

  /// All texts as TOML writes them inside quotes.
  private var escaped: String {
    HostileText.texts.joined().unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// A scenario that can be projected, from rows of hostile sources.
  private func fillScenarios() throws {
    try append(
      HostileText.texts.filter { !$0.contains(";") }.enumerated().map { index, text in
        row([
          "\(1900 + index)", "cpi_pct", "2.0", "%", "", "read", "S" + text, HostileText.all,
        ])
      }, to: "indicators.csv")
    try sandbox.write(
      "title = \"Title\(escaped)\\nsecond line\"\nnote = \"Note\(escaped)\\nsecond line\"\n"
        + "first_year = 1905\nlast_year = 1925\n[opening]\nkrw_bn = 1000\n"
        + "[[terms]]\nfrom = 1906\nto = 1925\nindex = \"cpi\"\nlag = 5\n",
      to: path + "/scenarios/hostile.toml")
  }

  private func fillSettings() throws {
    let file = path + "/workspace.toml"
    let text = try sandbox.run(["cat", file]).output
    let changed = text.replacing("title = \"", with: "title = \"\(escaped)")
      .replacing("name = \"", with: "name = \"\(escaped)")
      .replacing("name_native = \"", with: "name_native = \"\(escaped)")
    try sandbox.write(
      changed + "\n" + HostileText.texts.map { "\"k\($0)\" = '\($0)'\n" }.joined(), to: file)
  }

  private func fillThemes() throws {
    for text in HostileText.texts where !text.contains("/") {
      try sandbox.write(
        "inherits = \"\(text)\"\n[roles]\n\"x\(text)\" = '\(text)'\n",
        to: sandbox.home + "/config/parley/themes/theme\(text).toml")
    }
  }
}
