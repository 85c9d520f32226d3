/// Amounts: money with a scale, or per cent.
extension OfferLineReader {
  /// `1.3bn usd`, `$1.3bn`, `usd 1300m`, `1.5tn krw`, `1,519.2 bn`, `1조 5,192억`, `+8.3% on 2025`.
  func amount(_ place: Int) -> Reading? {
    var scan = Scan(reader: self, place: place)
    guard scan.readAll() else { return nil }
    let count = scan.place - place
    let text = tokens[place..<place + count].map(\.text).joined(separator: " ")
    guard let number = scan.number else {
      return Reading(count, fault: "the amount in '\(text)' is still to be typed")
    }
    if scan.isPercent {
      var cells = [Field("amount", number), Field("unit", OfferUnit.percent.rawValue)]
      if let base = scan.base { cells.append(Field("base_year", "\(base)")) }
      return Reading(count, cells)
    }
    guard let power = scan.power else {
      return Reading(
        count, fault: "'\(text)' has no unit; write bn, m or % behind it, as 1.3bn usd")
    }
    let isDollars = scan.isDollars ?? false
    guard let value = number.scaled(byTenTo: power - (isDollars ? 6 : 9)) else {
      return Reading(count, fault: "'\(text)' has more digits than a figure holds")
    }
    let unit: OfferUnit = isDollars ? .usdMillions : .moneyBillions
    return Reading(count, [Field("amount", value), Field("unit", unit.rawValue)])
  }

  /// What has been read of an amount.
  private struct Scan {
    let reader: OfferLineReader
    /// The word to be read next.
    var place: Int
    /// The digits as they were written; of several parts the sum in units of ``power``.
    var number: Decimal?
    /// The power of ten of the unit; nil while no scale is read.
    var power: Int?
    /// Whether dollars or the payer's money are named; nil while neither is.
    var isDollars: Bool?
    var isPercent = false
    var base: Int?

    init(reader: OfferLineReader, place: Int) {
      self.reader = reader
      self.place = place
    }

    /// Reads word by word as long as they belong to an amount; false where the first does not.
    mutating func readAll() -> Bool {
      let start = place
      while let word = reader.word(place), read(word) { place += 1 }
      guard place > start else { return false }
      // A currency alone is one; other words before a number are none.
      guard number != nil || isDollars != nil else { return false }
      if isPercent, let word = reader.word(place), ["on", "vs", "over"].contains(word),
        let year = reader.word(place + 1).flatMap({ OfferLineReader.year($0[...]) })
      {
        base = year
        place += 2
      }
      return true
    }

    /// Takes one word, piece by piece; false, with nothing changed, where it is no part of the amount.
    private mutating func read(_ word: String) -> Bool {
      var next = self
      var rest = word[...]
      while !rest.isEmpty {
        guard next.takePiece(&rest) else { return false }
      }
      self = next
      return true
    }

    private mutating func takePiece(_ rest: inout Substring) -> Bool {
      if let first = rest.first, first.isASCII && first.isNumber || "+-".contains(first) {
        return takeNumber(&rest)
      }
      // A currency or scale reaches to the next digit.
      let name = String(rest.prefix { !($0.isASCII && $0.isNumber) && !"+-".contains($0) })
      if number != nil, !isPercent, name == "%" || name == "퍼센트" || name == "pct" {
        guard power == nil, isDollars == nil else { return false }
        isPercent = true
        rest = rest.dropFirst(name.count)
        return true
      }
      for length in stride(from: name.count, through: 1, by: -1) where takeName(name.prefix(length))
      {
        rest = rest.dropFirst(length)
        return true
      }
      return false
    }

    /// A number; a second one only behind a scale, as in `1조 5,192억`.
    private mutating func takeNumber(_ rest: inout Substring) -> Bool {
      let digits = rest.prefix { $0.isASCII && $0.isNumber || "+-.,".contains($0) }
      guard let value = OfferLineReader.decimal(digits), !isPercent else { return false }
      guard let before = number else {
        number = value
        rest = rest.dropFirst(digits.count)
        return true
      }
      let behind = rest.dropFirst(digits.count)
      let tail = behind.isEmpty ? reader.word(place + 1)?.prefix(1) ?? "" : behind.prefix(1)
      guard let power, let small = OfferWords.scales[String(tail)], small < power, tail == "억",
        let large = before.scaled(byTenTo: power - small)
      else { return false }
      (number, self.power) = (large + value, nil)
      rest = behind
      return true
    }

    private mutating func takeName(_ name: Substring) -> Bool {
      let name = String(name)
      if OfferWords.dollars.contains(name) || reader.words.money.contains(name) {
        guard isDollars == nil, !isPercent else { return false }
        isDollars = OfferWords.dollars.contains(name)
        return true
      }
      guard let scale = OfferWords.scales[name], number != nil, power == nil, !isPercent else {
        return false
      }
      power = scale
      return true
    }
  }
}

extension Decimal {
  /// The number times a power of ten, with no more decimals than it needs; nil where it has more
  /// digits than a number holds.
  func scaled(byTenTo power: Int) -> Decimal? {
    var (coefficient, decimals) = (coefficient, decimals - power)
    while decimals > 0, coefficient % 10 == 0, coefficient != 0 {
      (coefficient, decimals) = (coefficient / 10, decimals - 1)
    }
    while decimals < 0 {
      let (product, isTooLong) = coefficient.multipliedReportingOverflow(by: 10)
      guard !isTooLong, product.magnitude < 1_000_000_000_000_000 else { return nil }
      (coefficient, decimals) = (product, decimals + 1)
    }
    guard decimals <= 6 else { return nil }
    return Decimal(coefficient: coefficient, decimals: decimals)
  }
}
