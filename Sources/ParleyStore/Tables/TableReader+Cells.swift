import ParleyModel

/// Whether a row can do without a value.
enum Need {
  case optional
  /// The row is left out without it.
  case needed
}

/// A list of words that is closed, as messages speak of it.
protocol ClosedList: RawRepresentable<String>, CaseIterable {
  /// What one of its values is.
  static var noun: ListNoun { get }
}

// What the typed reads have in common: an absent column or cell is nil without a word, since the
// header or the row's length has been reported; an empty cell is nil, and reported where needed.
extension TableReader {
  /// The cell's text; empty when nothing is stated.
  func text(_ column: Column) -> String {
    guard let cell = cell(column), cell.start != cell.end, !isTooLong(cell) else { return "" }
    return table.text(of: cell)
  }

  /// The cell's text, or nil, reported, when it is empty.
  mutating func neededText(_ column: Column) -> String? {
    content(column, .needed) == nil ? nil : text(column)
  }

  /// The cell that is the row's key, or nil when it is empty or its bytes are damaged.
  mutating func identifier(_ column: Column) -> String? {
    guard let text = neededText(column), !isDamaged(column) else { return nil }
    return text
  }

  /// A whole number.
  mutating func integer(
    _ column: Column, _ need: Need = .optional, in range: ClosedRange<Int> = 0...9999
  ) -> Int? {
    guard let content = content(column, need) else { return nil }
    guard let number = withBytes(content, CellSyntax.integer) else {
      malformed(.wholeNumber, column, need) { CellSyntax.help(forNumber: $0, isWhole: true) }
      return nil
    }
    guard range.contains(number) else {
      let help: Phrase =
        range == Self.years
        ? "Write the year with four digits, as 2026."
        : "Write a number from \(range.lowerBound) to \(range.upperBound)."
      report(
        .error, column, "\(column.name) \(quoted(text(column))) is out of range",
        help: withConsequence(help, need))
      return nil
    }
    return number
  }

  /// A calendar year of four digits.
  mutating func year(_ column: Column, _ need: Need = .optional) -> Int? {
    integer(column, need, in: Self.years)
  }

  private static var years: ClosedRange<Int> { 1000...9999 }

  /// A number with at most six decimals.
  mutating func decimal(_ column: Column, _ need: Need = .optional) -> Decimal? {
    guard let content = content(column, need) else { return nil }
    if let number = withBytes(content, CellSyntax.decimal) { return number }
    malformed(.number, column, need) { CellSyntax.help(forNumber: $0, isWhole: false) }
    return nil
  }

  /// A day, month or year.
  mutating func date(_ column: Column, _ need: Need = .optional) -> PartialDate? {
    guard let content = content(column, need) else { return nil }
    if let date = withBytes(content, CellSyntax.date) { return date }
    malformed(.date, column, need, help: CellSyntax.help(forDate:))
    return nil
  }

  /// A value of a closed list.
  mutating func choice<Value: ClosedList>(
    _ column: Column, _ need: Need = .optional, as type: Value.Type = Value.self
  ) -> Value? {
    guard content(column, need) != nil else { return nil }
    let text = text(column)
    if let value = Value(rawValue: text) { return value }
    if isDamaged(column) { return nil }
    let known = Value.allCases.map(\.rawValue)
    report(
      .error, column, Value.noun.unknown(text),
      help: withConsequence(
        "\(Value.noun.known(known))\(didYouMean(text, among: known))", need))
    return nil
  }

  /// The bytes of a cell with something in it.
  mutating func content(_ column: Column, _ need: Need) -> Range<Int>? {
    guard let cell = cell(column) else { return nil }
    guard cell.isEmpty else { return table.content(of: cell) }
    if need == .needed {
      report(
        .error, column, "\(quoted(column.name)) is empty",
        help: withConsequence("Every row needs a value in this column.", .needed))
    }
    return nil
  }

  /// The help with what a fault in a needed cell costs; a row that is not written yet costs nothing.
  func withConsequence(_ help: Phrase, _ need: Need) -> Phrase {
    need == .needed && draft == nil ? "\(help) The row is left out until then." : help
  }

  /// Whether the cell's bytes were reported already.
  func isDamaged(_ column: Column) -> Bool {
    !damaged.isEmpty && (cellIndex(column).map(damaged.contains) ?? false)
  }

  private mutating func malformed(
    _ form: CellForm, _ column: Column, _ need: Need, help: (String) -> Phrase
  ) {
    guard !isDamaged(column) else { return }
    let text = text(column)
    let isLong = form != .date && text.utf8.count > 15 && isNumeric(text)
    let remedy =
      isLong ? "A number has at most 15 digits, six of them after the point." : help(text)
    report(
      .error, column, isLong ? form.tooLong(text) : form.malformed(text),
      help: withConsequence(remedy, need))
  }

  private func isNumeric(_ text: String) -> Bool {
    text.utf8.allSatisfy { "-.0123456789".utf8.contains($0) }
  }

  private func withBytes<Result>(
    _ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    table.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }
}
