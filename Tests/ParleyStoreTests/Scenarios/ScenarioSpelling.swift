import ParleyModel

@testable import ParleyStore

/// The ways in which a file can state the same scenario.
enum ScenarioSpelling: CaseIterable, Sendable {
  case asBundled, windows, byteOrderMark, openEnd, ownAssumptions, inline, dotted

  /// A bundled scenario's text in this spelling.
  func text(of text: String) -> String {
    switch self {
    case .asBundled: text
    case .windows: (text + Self.assumptions).replacing("\n", with: "\r\n")
    case .byteOrderMark: "\u{FEFF}" + text
    case .openEnd: String(text.dropLast())
    case .ownAssumptions: text + Self.assumptions
    case .inline: rewritten(text, isInline: true)
    case .dotted: rewritten(text, isInline: false)
    }
  }

  private static let assumptions = """

    [assumptions]
    price_year = 2020   # ours
    # of the drivers
    drivers.cpi.mean = 2.5

    [assumptions.paths.cpi]
    2026 = 2.2   # [BOK26]
    2027 = 2

    # the end

    """

  private func rewritten(_ text: String, isInline: Bool) -> String {
    let document = TOMLDocument(parsing: Array((text + Self.assumptions).utf8))
    let stated = StatedSettings(document)
    var lines = stated.root.map { "\($0.key) = \($0.value.literal(isWhole: true))   # \($0.key)" }
    func state(_ name: String, _ table: ScenarioSettings.Table) {
      lines +=
        isInline
        ? ["\(name) = { \(table.text) } # \(name)"]
        : table.map { "\(name).\($0.key) = \($0.value.literal(isWhole: false).whole) # \($0.key)" }
    }
    if let opening = stated.opening { state("opening", opening) }
    if isInline {
      let items = (stated.terms ?? []).map { "  { \($0.text) }, # a term\n" }
      if stated.terms != nil { lines.append("terms = [\n\(items.joined())]") }
      state(
        "assumptions",
        stated.assumptions.map { ScenarioSettings.Setting(key: $0.key, value: $0.value) })
      lines[lines.count - 1].replace("\"", with: "")
    } else {
      lines.append("\n[assumptions]")
      lines += stated.assumptions.map { "  \($0.key) = \($0.value.literal(isWhole: true)) # x" }
      for term in stated.terms ?? [] {
        lines.append("\n[[terms]]\n  " + term.text.replacing(", ", with: "\n  ").unlisted)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  /// `2026.0` as `2026`: years are whole.
  fileprivate var whole: String { hasSuffix(".0") ? String(dropLast(2)) : self }

  /// Lists are put together again.
  fileprivate var unlisted: String {
    replacing("5000\n  5000\n  5000\n  5000", with: "5000, 5000, 5000, 5000")
  }
}
