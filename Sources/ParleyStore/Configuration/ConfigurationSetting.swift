public import ParleyModel

/// One setting of `config.toml`, declared once: reading, faults and the file of all defaults are
/// drawn from it.
public struct ConfigurationSetting: Hashable, Sendable {
  /// What a setting may be.
  public enum Kind: Hashable, Sendable {
    /// `true` or `false`.
    case boolean(default: Bool)
    /// One word of a closed list.
    case choice([String], default: String)
    /// One of the names whoever reads knows, or one of these words.
    case name(also: [String], default: String)
    /// Per cent of the screen, or `auto`, which is the default.
    case percent(ClosedRange<Int>)
  }

  /// The dotted key, as `layout.chart-height`.
  public let key: String
  /// What it may be, and what it is where nothing is stated.
  public let kind: Kind
  /// What it is for: a sentence without a full stop.
  public let sentence: String

  /// Declares a setting.
  public init(_ key: String, _ kind: Kind, _ sentence: String) {
    self.key = key
    self.kind = kind
    self.sentence = sentence
  }

  /// What it is where nothing is stated.
  public var defaultValue: ConfigurationValue {
    switch kind {
    case .boolean(let value): .boolean(value)
    case .choice(_, let word), .name(_, let word): .text(word)
    case .percent: .text(Self.auto)
    }
  }

  /// The table it stands in, as `layout`; nil at the top of the file.
  public var table: String? {
    key.firstIndex(of: ".").map { String(key[..<$0]) }
  }

  /// The key inside its table.
  public var name: String {
    key.firstIndex(of: ".").map { String(key[key.index(after: $0)...]) } ?? key
  }

  /// What it may be, in words: `true or false`.
  public var range: Phrase {
    switch kind {
    case .boolean: "true or false"
    case .choice(let words, _): Self.either(words.map { Phrase(verbatim: "\"\($0)\"") })
    case .name(let also, _): Self.either(also.map { Phrase(verbatim: "\"\($0)\"") } + ["a name"])
    case .percent(let range): "\"auto\" or per cent from \(range.lowerBound) to \(range.upperBound)"
    }
  }

  /// The word for what parley finds best by itself.
  public static let auto = "auto"

  /// Whether a value is one of those it may be; names that only others know count.
  public func accepts(_ value: ConfigurationValue) -> Bool {
    switch (kind, value) {
    case (.boolean, .boolean), (.name, .text): true
    case (.choice(let words, _), .text(let word)): words.contains(word)
    case (.percent(let range), .number(let number)): range.contains(number)
    case (.percent, .text(let word)): word == Self.auto
    default: false
    }
  }

  private static func either(_ words: [Phrase]) -> Phrase {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(Array(words.dropLast()).joined(separator: ", ")) or \(last)"
  }
}

/// The value of a setting.
public enum ConfigurationValue: Hashable, Sendable {
  case boolean(Bool)
  case text(String)
  case number(Int)

  /// The value as a file states it.
  public var literal: String {
    switch self {
    case .boolean(let value): value ? "true" : "false"
    case .text(let text): TOMLLiteral.string(text)
    case .number(let number): String(number)
    }
  }
}

/// A setting and what it is to be from now on.
public struct ConfigurationChange: Hashable, Sendable {
  /// The dotted key.
  public let key: String
  /// What it is to be.
  public let value: ConfigurationValue

  /// - Precondition: The setting may have the value.
  public init(_ setting: ConfigurationSetting, _ value: ConfigurationValue) {
    precondition(setting.accepts(value), "\(setting.key) cannot be \(value.literal)")
    key = setting.key
    self.value = value
  }
}
