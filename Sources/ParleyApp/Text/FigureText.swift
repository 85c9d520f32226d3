import ParleyModel

/// Figures as the dashboard writes them; the value itself is never computed here.
enum FigureText {
  /// `1,519.2`, with at least one decimal for money.
  static func money(_ value: Decimal) -> String {
    value.decimals == 0 ? value.rounded(to: 1).grouped : value.grouped
  }

  /// A figure with the decimals its unit is shown with: `1,519.2`, `2.31`.
  static func value(_ figure: Figure) -> String {
    figure.unit == .moneyBillions ? money(figure.value) : figure.value.grouped
  }

  /// `+8.3 %`, `-8.9 %`, `0.0 %`, with the mark of what is weak: `+4.2 % ~`.
  static func change(_ figure: Figure) -> String {
    let text = (figure.value.coefficient > 0 ? "+" : "") + figure.value.grouped + " %"
    return figure.isWeak ? text + " " + mark(figure.provenance.confidence) : text
  }

  /// A change on the year before: `+8.3 % on 2025`, `전년 대비 +8.3 %`.
  static func rise(_ figure: Figure, of year: Int) -> Phrase { rise(change(figure), of: year) }

  /// The same of a change as it is written.
  static func rise(_ change: String, of year: Int) -> Phrase {
    Phrase(english: "\(change) on \(year - 1)", korean: "전년 대비 \(change)")
  }

  /// A difference with its sign: `+734.8`, `-12.0`, `0.0`.
  static func signed(_ figure: Figure) -> String {
    (figure.value.coefficient > 0 ? "+" : "") + value(figure)
  }

  /// A figure with its unit, in the language in force: `KRW bn 1,519.2`, `2.16 %`, `1조 5,192억 원`.
  static func amount(_ figure: String, unit: String) -> String {
    if Catalogue.current?.language == .korean {
      let korean = say(Phrase(money: unit))
      if let sum = KoreanAmount.text(figure, koreanUnit: korean) { return sum }
    }
    return unit == "%" ? "\(figure) %" : unit.isEmpty ? figure : "\(unit) \(figure)"
  }

  /// `USD 1,069m`.
  static func dollars(_ figure: Figure) -> String {
    let millions = figure.value.rounded(to: 0).grouped
    return say(
      Phrase(
        english: "USD \(millions)m",
        korean: KoreanAmount.text(millions, unit: "USD m") ?? "USD \(millions)m"))
  }

  /// The amount the way the payer's own papers count it, as `1조 5,192억 원`; nil where the currency
  /// has no such way or the amount is not whole in it.
  ///
  /// - Parameter unit: Name of the unit of `value`, as `KRW bn`.
  static func native(_ value: Decimal, unit: String) -> String? {
    guard unit.hasSuffix(" bn"), let currency = myriadCurrencies[String(unit.dropLast(3))],
      case let rounded = value.rounded(to: 1), !(value < rounded), !(rounded < value),
      rounded.coefficient > 0
    else { return nil }
    // A billion is ten units of 10^8; 10^4 of those are one of 10^12.
    let tenths = rounded.coefficient
    let large = tenths / 10_000
    let small = tenths % 10_000
    var parts: [String] = []
    if large > 0 { parts.append(Decimal(coefficient: large).grouped + currency.trillion) }
    if small > 0 { parts.append(Decimal(coefficient: small).grouped + currency.hundredMillion) }
    return parts.joined(separator: " ") + " " + currency.name
  }

  /// Names of 10^12 and 10^8 in the currencies that count by ten thousands.
  private static let myriadCurrencies = [
    "KRW": (trillion: "조", hundredMillion: "억", name: "원"),
    "JPY": (trillion: "兆", hundredMillion: "億", name: "円"),
  ]

  /// `read`, or `derived` and `recalled` with the mark that stands beside weak figures.
  static func mark(_ confidence: Confidence?) -> String {
    switch confidence {
    case .derived: "~"
    case .recalled: "?"
    case .read, .seed, nil: ""
    }
  }
}
