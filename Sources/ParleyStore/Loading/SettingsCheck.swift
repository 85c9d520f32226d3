import ParleyModel

/// Reads the keys of a TOML file by name and type, and notes what is missing, unknown or wrong.
struct SettingsCheck {
  let document: TOMLDocument
  private(set) var faults: [Fault]

  init(_ document: TOMLDocument) {
    self.document = document
    faults = document.faults.map { Fault($0) }
  }

  /// Notes a fault at a place of the file.
  mutating func report(at span: ByteSpan?, _ message: Phrase, help: Phrase) {
    faults.append(Fault(.error, at: span, message, help: help))
  }

  /// Notes something doubtful at a place of the file.
  mutating func warn(at span: ByteSpan?, _ message: Phrase, help: Phrase) {
    faults.append(Fault(.warning, at: span, message, help: help))
  }

  /// Notes the keys of a table that nobody knows.
  ///
  /// - Parameter name: The table in words, as `a term`.
  mutating func checkKeys(
    of table: TOMLTable, known: [String], name: @autoclosure () -> Phrase
  ) {
    for entry in table.entries where !known.contains(entry.key.text) {
      report(
        at: entry.key.span, "unknown key \(quoted(entry.key.text))",
        help: "Known keys of \(name()): \(list(known)).\(didYouMean(entry.key.text, among: known))")
    }
  }

  /// Notes that a key is not there, unless its own fault says so already.
  mutating func reportMissing(
    _ key: String, in table: TOMLTable, help: @autoclosure () -> Phrase
  ) {
    guard table[key] == nil, !table.unreadableKeys.contains(where: { $0.text == key }) else {
      return
    }
    let place = table.span ?? (table.origin == .root ? nil : table.entries.first?.key.span)
    report(at: place, "key \(quoted(key)) is missing", help: help())
  }

  /// The text of a key; an empty one is reported.
  mutating func string(_ key: String, in table: TOMLTable) -> String? {
    guard let value = table[key] else { return nil }
    guard let text = value.string else {
      return wrongType(value, of: key, help: "It must be a text in quotes, as \(key) = \"…\".")
    }
    return text
  }

  /// The number of a key, finite and in range.
  mutating func number(
    _ key: String, in table: TOMLTable, _ range: NumberRange = .any
  ) -> Double? {
    table[key].flatMap { number($0, of: key, range) }
  }

  /// A value as a number, finite and in range.
  mutating func number(_ value: TOMLValue, of key: String, _ range: NumberRange) -> Double? {
    guard let number = value.number else {
      return wrongType(value, of: key, help: "It must be a number, as \(key) = 2.5.")
    }
    guard number.isFinite, range.contains(number) else {
      report(
        at: value.span, "\(key) \(quoted(document.text(at: value.span))) is out of range",
        help: "It must be \(range.words).")
      return nil
    }
    return number
  }

  /// A rate in per cent, which has at most four decimals.
  mutating func percent(_ key: String, in table: TOMLTable) -> Double? {
    guard let number = number(key, in: table, .percent), let value = table[key] else { return nil }
    // Ten-thousandths are whole but for the last place of a binary fraction.
    let places = number * 10_000
    guard abs(places - places.rounded()) < 1e-6 else {
      report(
        at: value.span,
        "\(key) \(quoted(document.text(at: value.span))) has more than four decimals",
        help: "Round it to four: payments are computed with no more decimals of a per cent.")
      return nil
    }
    return number
  }

  /// Where a span stands, as derivations name it.
  func place(of span: ByteSpan?, in file: String) -> Place {
    Place(file: file, line: span.map { document.lines.line(of: $0.start) } ?? 0)
  }

  /// The whole number of a key.
  mutating func integer(_ key: String, in table: TOMLTable, _ range: ClosedRange<Int>) -> Int? {
    guard let value = table[key] else { return nil }
    guard let number = value.integer else {
      let example = range == Self.years ? 2026 : range.lowerBound
      return wrongType(
        value, of: key, help: "It must be a whole number, as \(key) = \(example).")
    }
    guard let whole = Int(exactly: number), range.contains(whole) else {
      report(
        at: value.span, "\(key) \(quoted(document.text(at: value.span))) is out of range",
        help: range == Self.years
          ? "Write the year with four digits, as 2026."
          : "It must be a whole number from \(range.lowerBound) to \(range.upperBound).")
      return nil
    }
    return whole
  }

  /// A calendar year.
  mutating func year(_ key: String, in table: TOMLTable) -> Int? {
    integer(key, in: table, Self.years)
  }

  private static let years = 1000...9999

  /// The day of a key.
  mutating func day(_ key: String, in table: TOMLTable) -> PartialDate? {
    guard let value = table[key] else { return nil }
    guard case .localDate(let text) = value.kind else {
      return wrongType(
        value, of: key, help: "It must be a day without quotes, as \(key) = 2024-10-04.")
    }
    return PartialDate(text)
  }

  /// The table of a key.
  ///
  /// - Parameter path: The dotted key of the table it stands in; empty for the root.
  mutating func table(_ key: String, in table: TOMLTable, path: String = "") -> TOMLTable? {
    guard let value = table[key] else { return nil }
    guard let inner = value.table else {
      let path = path.isEmpty ? key : "\(path).\(key)"
      return wrongType(
        value, of: key, help: "It must be a table, begun by a line [\(path)].")
    }
    return inner
  }

  /// The tables of a key, each begun by `[[key]]`.
  mutating func tables(_ key: String, in table: TOMLTable) -> [TOMLTable]? {
    guard let value = table[key] else { return nil }
    var help: Phrase { "It must be a list of tables, each begun by a line [[\(key)]]." }
    guard let items = value.array else { return wrongType(value, of: key, help: help) }
    var tables: [TOMLTable] = []
    for item in items {
      if let table = item.table {
        tables.append(table)
      } else {
        let _: Never? = wrongType(item, of: key, help: help)
      }
    }
    return tables
  }

  /// Notes that a value is of another type; always nil.
  mutating func wrongType<T>(_ value: TOMLValue, of key: String, help: Phrase) -> T? {
    let written: Phrase =
      value.table == nil
      ? "\(value.kindName) \(quoted(document.text(at: value.span)))" : "\(value.kindName)"
    report(at: value.span, "\(quoted(key)) is \(written)", help: help)
    return nil
  }
}

/// The numbers a setting may take.
struct NumberRange: Sendable {
  let words: Phrase
  let contains: @Sendable (Double) -> Bool

  static let any = NumberRange(words: "a number, not inf or nan") { _ in true }
  static let percent = NumberRange(words: "from -100 to 1,000,000") { $0 >= -100 && $0 <= 1e6 }
  static let notNegative = NumberRange(words: "0 or more") { $0 >= 0 }
  static let deviation = NumberRange(words: "from 0 to 1,000") { $0 >= 0 && $0 <= 1000 }
  static let growth = NumberRange(words: "more than -100") { $0 > -100 }
  static let positive = NumberRange(words: "more than 0") { $0 > 0 }
  static let persistence = NumberRange(words: "0 or more and less than 1") { $0 >= 0 && $0 < 1 }
  static let correlation = NumberRange(words: "from -1 to 1") { $0 >= -1 && $0 <= 1 }
}
