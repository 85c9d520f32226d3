extension Scenario {
  /// Reads what a person typed for a setting: `5`, `5.0`, `5 %`, `1,519.2`, `none`, `cpi`, the
  /// beginning of a choice that no other one shares, as `def`. An empty text is `none` where that is
  /// allowed.
  ///
  /// - Throws: ``SettingRefusal`` where it is none of those; the range is checked by
  ///   ``setting(_:to:in:)``.
  public func value(
    typed text: String, for setting: ScenarioSetting
  ) throws(SettingRefusal) -> SettingValue {
    let typed = text.trimmed.lowercased()
    // 없음 is what the screen calls it in Korean.
    if setting.isOptional, "none".hasPrefix(typed) || typed == "없음" { return .none }
    switch setting {
    case .index:
      return .index(try choice(typed, of: TermIndex.allCases, names: TermIndex.names))
    case .openingKind:
      let names = ScenarioKey.Opening.names
      return .opening(try choice(typed, of: ScenarioKey.Opening.allCases, names: names))
    case .firstYear, .lastYear, .openingOn, .termEnd, .priceYear:
      guard typed.utf8.count == 4, typed.utf8.allSatisfy(isDigit), let year = Int(typed) else {
        throw SettingRefusal(
          typed.isEmpty ? "no year was typed" : "'\(typed)' is no year",
          help: setting.isOptional
            ? "Write it with four digits, as 2026, or none." : "Write it with four digits, as 2026."
        )
      }
      return .year(year)
    case .opening, .term, .amount, .process, .path:
      return .number(try number(typed, for: setting))
    }
  }

  private func choice<Choice: RawRepresentable<String>>(
    _ typed: String, of all: [Choice], names: String
  ) throws(SettingRefusal) -> Choice {
    if let exact = Choice(rawValue: typed) { return exact }
    let meant = typed.isEmpty ? [] : all.filter { $0.rawValue.hasPrefix(typed) }
    guard let choice = meant.first else {
      throw SettingRefusal(
        typed.isEmpty ? "nothing was typed" : "'\(typed)' is none of the choices",
        help: "Choose one of \(names).")
    }
    guard meant.count == 1 else {
      throw SettingRefusal(
        "'\(typed)' may be \(Self.either(meant.map(\.rawValue)))",
        help: "Type one letter more.")
    }
    return choice
  }

  /// `cpi or gdp`.
  private static func either(_ names: [String]) -> Phrase {
    guard let first = names.first else { return "" }
    return names.dropFirst().reduce(Phrase(verbatim: first)) { "\($0) or \($1)" }
  }

  private func number(
    _ typed: String, for setting: ScenarioSetting
  ) throws(SettingRefusal) -> Double {
    guard !typed.isEmpty else {
      throw SettingRefusal(
        "nothing was typed for \(setting.title)",
        help: setting.isOptional
          ? "Type a number, as 2.5, or none." : "Type a number, as 2.5.")
    }
    guard typed.hasSuffix("%") else { return try plainNumber(typed[...]) }
    guard setting.unit(in: self, money: "") == "%" else {
      throw SettingRefusal(
        "\(setting.title) is not counted in per cent", help: "Type the number without '%'.")
    }
    return try plainNumber(typed.dropLast())
  }

  private func plainNumber(_ text: Substring) throws(SettingRefusal) -> Double {
    let typed = String(text).trimmed
    let unsigned = typed.hasPrefix("-") || typed.hasPrefix("+") ? typed.dropFirst() : typed[...]
    let halves = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    let groups = halves[0].split(separator: ",", omittingEmptySubsequences: false)
    let digits =
      groups.map { Substring($0) } + halves.dropFirst()
    let isNumber =
      halves.count <= 2
      && digits.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }
    let isGrouped =
      groups.count == 1
      || ((1...3).contains(groups[0].utf8.count)
        && groups.dropFirst().allSatisfy { $0.utf8.count == 3 })
    guard isNumber else {
      throw SettingRefusal("'\(typed)' is no number", help: "Type a number, as 2.5.")
    }
    guard isGrouped else {
      throw SettingRefusal(
        "'\(typed)' has a comma that sets no thousands apart",
        help: "Decimals stand behind a point, as 2.5.")
    }
    guard let number = Double(typed.filter { $0 != "," }), number.isFinite else {
      throw SettingRefusal("'\(typed)' is too long a number", help: "Type fewer digits.")
    }
    return number
  }
}

extension ScenarioSetting {
  /// Whether it need not be stated.
  public var isOptional: Bool {
    switch self {
    case .openingOn, .term(_, .cap), .term(_, .floor), .priceYear, .path: true
    default: false
    }
  }
}

extension String {
  /// Without the white space at both ends.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
