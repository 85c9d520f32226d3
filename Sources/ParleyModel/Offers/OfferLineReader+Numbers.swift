/// Numbers that a word names, and years.
extension OfferLineReader {
  /// `lag2`, `lag 2`, `cap=5%`, `add 0.5`, `fixed 3`, `@1380`, `fx 1,380`.
  func number(_ place: Int) -> Reading? {
    guard let whole = word(place) else { return nil }
    let name = whole.prefix { !($0.isASCII && $0.isNumber) && !"=:+-.".contains($0) }
    guard let column = OfferWords.numbers[String(name)] else { return nil }
    let attached = whole.dropFirst(name.count).drop { "=:".contains($0) }
    var text = attached.isEmpty ? word(place + 1) ?? "" : String(attached)
    var count = attached.isEmpty ? 2 : 1
    guard !text.isEmpty else {
      return Reading(1, fault: "the number of '\(name)' is still to be typed")
    }
    for unit in ["%p", "%", "pp", "pt", "년", "원"] where text.hasSuffix(unit) {
      text.removeLast(unit.count)
    }
    if ["none", "없음"].contains(text) {
      return Reading(count, fault: "no cell says that there is no \(name); leave it out")
    }
    guard let number = Self.decimal(text) else {
      // The word behind may be anything else.
      if attached.isEmpty {
        return Reading(1, fault: "the number of '\(name)' is still to be typed")
      }
      return Reading(1, fault: "'\(text)' is no number")
    }
    if let next = word(place + count), ["%", "%p", "years", "year", "points", "pt"].contains(next) {
      count += 1
    }
    switch column {
    case "lag":
      guard number.decimals == 0, (0...10).contains(number.coefficient) else {
        return Reading(count, fault: "a lag is a whole number of years from 0 to 10")
      }
      return Reading(count, [Field("lag", number)])
    case "fixed":
      return Reading(count, [Field("index", TermIndex.fixed.rawValue), Field("add", number)])
    case "fx_rate":
      guard number.coefficient > 0 else {
        return Reading(count, fault: "a rate of exchange is above zero")
      }
      return Reading(count, [Field("fx_rate", number)])
    default: return Reading(count, [Field(column, number)])
    }
  }

  /// `2027`, `2027-2030`, `2027-30`, `2027~2030년`; `2025년 대비` is what a per cent counts on.
  func years(_ place: Int) -> Reading? {
    guard var text = word(place), let first = text.first, first.isASCII, first.isNumber else {
      return nil
    }
    if text.hasSuffix("대비"), let base = Self.year(text.dropLast(2)) {
      return Reading(1, [Field("base_year", "\(base)")])
    }
    if word(place + 1) == "대비", let base = Self.year(text[...]) {
      return Reading(2, [Field("base_year", "\(base)")])
    }
    for dash in ["–", "~", "—"] { text = text.replacing(dash, with: "-") }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2, let from = Self.year(parts[0]) else { return nil }
    guard parts.count == 2 else { return Reading(1, [Field("first_year", "\(from)")]) }
    let end = parts[1].hasSuffix("년") ? parts[1].dropLast() : parts[1]
    // `2027-30` ends in 2030; `2026-11` is a month.
    let isShort = end.count == 2 && (Int(end) ?? 0) > 12
    guard let to = isShort ? Int("\(from / 100)\(end)") : Self.year(end) else { return nil }
    return Reading(1, [Field("first_year", "\(from)"), Field("last_year", "\(to)")])
  }

  /// A year of four digits, with or without 년.
  static func year(_ text: Substring) -> Int? {
    let digits = text.hasSuffix("년") ? text.dropLast() : text
    guard digits.utf8.count == 4, let year = Int(digits), (1900...2200).contains(year) else {
      return nil
    }
    return year
  }

  /// A number that may have commas between thousands and a plus before it.
  static func decimal(_ text: some StringProtocol) -> Decimal? {
    let digits = String(text).replacing(",", with: "")
    return Decimal(digits.hasPrefix("+") ? digits.dropFirst() : digits[...])
  }
}
