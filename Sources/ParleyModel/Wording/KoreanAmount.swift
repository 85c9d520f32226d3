/// Sums of money as Koreans write them, by ten thousands: `1조 5,192억 원`.
public enum KoreanAmount {
  /// A sum; nil where the unit is none that can be counted so, or the sum is too large.
  ///
  /// - Parameters:
  ///   - number: The number as it is written, with thousands set apart or not.
  ///   - unit: Its unit, as `KRW bn` or `USD m`; anything behind that is left out.
  public static func text(_ number: String, unit: String) -> String? {
    let words = unit.split(separator: " ")
    guard words.count > 1, let currency = currencies[String(words[0])],
      let power = powers[String(words[1])]
    else { return nil }
    return text(number, power: power, currency: currency)
  }

  /// A sum whose unit was said before: `1조 5,192억`; nil as for ``text(_:unit:)``.
  public static func bare(_ number: String, unit: String) -> String? {
    text(number, unit: unit).map { sum in
      currencies.values.first { sum.hasSuffix(" \($0)") }.map {
        String(sum.dropLast($0.count + 1))
      } ?? sum
    }
  }

  /// A sum whose unit is in Korean already, as `십억 원` or `십억 원(2020년 가격)`; nil for another one.
  public static func text(_ number: String, koreanUnit unit: String) -> String? {
    for (name, power) in koreanPowers {
      for currency in currencies.values {
        guard let place = unit.firstRange(of: "\(name) \(currency)") else { continue }
        return text(number, power: power, currency: currency).map {
          unit[..<place.lowerBound] + $0 + unit[place.upperBound...]
        }
      }
    }
    return nil
  }

  private static func text(_ number: String, power: Int, currency: String) -> String? {
    guard let value = Decimal(number.filter { $0 != "," }), value.decimals <= power else {
      return nil
    }
    let (factor, product) = (Self.power(of: power - value.decimals), value.coefficient.magnitude)
    let (sum, isTooLarge) = product.multipliedReportingOverflow(by: factor)
    guard !isTooLarge else { return nil }
    return (value.coefficient < 0 ? "-" : "") + myriads(sum) + " " + currency
  }

  /// `1조 5,192억`, `0`.
  private static func myriads(_ sum: UInt) -> String {
    var parts: [String] = []
    var rest = sum
    for (size, name) in sizes where rest >= size || (size == 1 && parts.isEmpty) {
      parts.append(Decimal(coefficient: Int(rest / size)).grouped + name)
      rest %= size
      if rest == 0 { break }
    }
    return parts.joined(separator: " ")
  }

  private static func power(of exponent: Int) -> UInt {
    (0..<max(0, exponent)).reduce(1) { power, _ in power * 10 }
  }

  private static let sizes: [(UInt, String)] = [
    (1_000_000_000_000, "조"), (100_000_000, "억"), (10_000, "만"), (1, ""),
  ]
  private static let koreanPowers = [("십억", 9), ("백만", 6)]
  private static let powers = ["bn": 9, "m": 6]
  private static let currencies = [
    "KRW": "원", "USD": "달러", "JPY": "엔", "EUR": "유로", "GBP": "파운드", "CNY": "위안",
    "AUD": "호주달러", "CAD": "캐나다달러", "PLN": "즈워티", "PHP": "페소", "CHF": "프랑",
  ]

  /// A unit of money, as `십억 엔` for `JPY bn`; nil where it is none that Koreans have a word for.
  public static func unit(_ unit: String) -> String? {
    let words = unit.split(separator: " ")
    guard words.count == 2, let currency = currencies[String(words[0])],
      let power = powers[String(words[1])],
      let name = koreanPowers.first(where: { $0.1 == power })?.0
    else { return nil }
    return "\(name) \(currency)"
  }

  /// A currency, as `엔` for `JPY`; its code where Koreans have no word for it.
  public static func currency(_ code: String) -> String { currencies[code] ?? code }
}

extension Phrase {
  /// A unit of money: `JPY bn`, `십억 엔`.
  public init(money unit: some StringProtocol) {
    let unit = String(unit)
    self.init(english: unit, korean: KoreanAmount.unit(unit) ?? unit)
  }

  /// The same at the prices of one year, nil where that is not known: `JPY bn of 2025`.
  public init(money unit: String, ofPricesIn year: Int?) {
    let korean = KoreanAmount.unit(unit) ?? unit
    self.init(
      english: year.map { "\(unit) of \($0)" } ?? "\(unit), real",
      korean: year.map { "\(korean)(\($0)년 가격)" } ?? "\(korean), 실질")
  }

  /// What an exchange rate counts: `JPY per USD`, `달러당 엔`.
  ///
  /// - Parameter unit: The unit of money, as `JPY bn`.
  public init(moneyPerDollar unit: String) {
    let code = String(unit.prefix { $0 != " " })
    self.init(english: "\(code) per USD", korean: "달러당 \(KoreanAmount.currency(code))")
  }

  /// A sum with its unit: `KRW bn 1,519.2`, `1조 5,192억 원`.
  public init(amount number: String, unit: String) {
    self.init(
      english: "\(unit) \(number)",
      korean: KoreanAmount.text(number, unit: unit) ?? "\(unit) \(number)")
  }
}
