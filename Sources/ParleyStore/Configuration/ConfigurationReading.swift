import ParleyModel

/// What `config.toml` says of the settings that are declared.
public struct ConfigurationReading: Sendable {
  /// A value and where it is stated.
  public struct Statement: Hashable, Sendable {
    /// The value, one the setting may have.
    public let value: ConfigurationValue
    /// The line in the file, from 1; 0 where the value was set since.
    public let line: Int

    /// Makes a statement.
    public init(value: ConfigurationValue, line: Int) {
      self.value = value
      self.line = line
    }
  }

  /// What is stated and can be used, by dotted key.
  public private(set) var statements: [String: Statement] = [:]
  /// The file with its faults.
  public private(set) var text: ConfigurationText

  private let settings: [ConfigurationSetting]
  private let names: @Sendable (ConfigurationSetting) -> [String]

  /// Reads a file; what cannot be used is noted and left out.
  ///
  /// - Parameter names: The names a setting may have that others declare; asked only where the file
  ///   states such a setting.
  public init(
    _ text: ConfigurationText, settings: [ConfigurationSetting],
    names: @escaping @Sendable (ConfigurationSetting) -> [String]
  ) {
    self.text = text
    self.settings = settings
    self.names = names
    read(text.document.root, in: nil)
  }

  private mutating func read(_ table: TOMLTable, in name: String?) {
    let tables = Set(settings.compactMap(\.table))
    for entry in table.entries {
      let key = (name.map { $0 + "." } ?? "") + entry.key.text
      if let setting = settings.first(where: { $0.key == key }) {
        if let value = value(entry.value, of: setting) {
          statements[key] = Statement(value: value, line: text.line(of: entry.key.span))
        }
      } else if name == nil, tables.contains(key) {
        guard let inner = entry.value.table else {
          reportType(
            entry.value, of: key, help: "It must be a table, begun by a line [\(key)].")
          continue
        }
        read(inner, in: key)
      } else {
        reportUnknown(key, at: entry.key.span)
      }
    }
  }

  private mutating func reportUnknown(_ key: String, at span: ByteSpan) {
    let keys = settings.map(\.key)
    let last = key.split(separator: ".").last.map(String.init) ?? key
    // What stands in the wrong table is named by its last word.
    let moved = settings.first { $0.name == last }
    let suggestion: Phrase =
      moved.map { setting in
        setting.table.map { " '\(setting.name)' stands under [\($0)]." }
          ?? " '\(setting.name)' stands before any [table]."
      }
      ?? didYouMean(key, among: keys)
    text.report(
      at: span, "unknown setting \(quoted(key))",
      help: "The line is left out. Known settings: \(list(keys)).\(suggestion)")
  }

  private mutating func value(
    _ value: TOMLValue, of setting: ConfigurationSetting
  ) -> ConfigurationValue? {
    switch (setting.kind, value.kind) {
    case (.boolean, .boolean(let truth)): return .boolean(truth)
    case (.choice(let words, _), .string(let word)):
      return self.word(word, at: value.span, of: setting, among: words)
    case (.name(let also, let standard), .string(let word)):
      if word == standard || also.contains(word) { return .text(word) }
      return self.word(word, at: value.span, of: setting, among: also + names(setting))
    case (.percent, .string(ConfigurationSetting.auto)): return .text(ConfigurationSetting.auto)
    case (.percent(let range), .integer(let number)):
      guard let whole = Int(exactly: number), range.contains(whole) else {
        text.report(
          at: value.span,
          "\(setting.key) \(quoted(text.document.text(at: value.span))) is out of range",
          help: "It must be \(setting.range). \(held(setting))")
        return nil
      }
      return .number(whole)
    default:
      reportType(
        value, of: setting.key, help: "It must be \(setting.range). \(held(setting))")
      return nil
    }
  }

  private mutating func word(
    _ word: String, at span: ByteSpan, of setting: ConfigurationSetting, among known: [String]
  ) -> ConfigurationValue? {
    if known.contains(word) { return .text(word) }
    text.report(
      at: span, "unknown \(setting.key) \(quoted(word))",
      help: "Known: \(list(known)).\(didYouMean(word, among: known)) \(held(setting))")
    return nil
  }

  private mutating func reportType(_ value: TOMLValue, of key: String, help: Phrase) {
    let (kind, written) = (value.kindName, quoted(text.document.text(at: value.span)))
    text.report(
      at: value.span,
      value.table == nil
        ? "\(quoted(key)) is \(kind) \(written)" : "\(quoted(key)) is \(kind)", help: help)
  }

  private func held(_ setting: ConfigurationSetting) -> Phrase {
    "Until then \(setting.key) = \(setting.defaultValue.literal) holds."
  }
}
