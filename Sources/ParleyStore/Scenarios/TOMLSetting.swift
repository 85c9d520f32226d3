/// The value of a setting as far as it means something: `5`, `5.0` and `5.00` are one value.
enum TOMLSetting: Hashable {
  case text(String)
  case number(Double)
  case list([TOMLSetting])
  /// Anything else, as it is written: a day, a truth value.
  case other(String)

  /// The value of a key; nil for a table.
  init?(_ value: TOMLValue) {
    switch value.kind {
    case .string(let text): self = .text(text)
    case .integer(let number): self = .number(Double(number))
    case .float(let number): self = .number(number)
    case .boolean(let truth): self = .other(truth ? "true" : "false")
    case .localDate(let text), .localTime(let text), .localDateTime(let text),
      .offsetDateTime(let text):
      self = .other(text)
    case .array(let items):
      let values = items.compactMap { TOMLSetting($0) }
      guard values.count == items.count else { return nil }
      self = .list(values)
    case .table: return nil
    }
  }

  /// The value as TOML, written as a person writes it.
  ///
  /// - Parameter isWhole: Whether whole numbers have no decimal point.
  func literal(isWhole: Bool) -> String {
    switch self {
    case .text(let text): TOMLLiteral.string(text)
    case .number(let number): TOMLLiteral.number(number, isWhole: isWhole)
    case .list(let items):
      "[" + items.map { $0.literal(isWhole: isWhole) }.joined(separator: ", ") + "]"
    case .other(let text): text
    }
  }
}
