import ParleyModel

/// The figures of the Now strip, each with where it comes from.
struct NowFigures {
  /// The agreed payment of the day's year; nil when it is not on record.
  let payment: Payment?
  /// The payment's rise on the year before, in per cent.
  let rise: Figure?
  /// The payment in USD m, and the row of the rate.
  let dollars: (figure: Figure, rate: Indicator)?
  /// The payment the way the payer's own papers write it.
  let native: String?

  init(_ workspace: Workspace, on day: Day) {
    payment = workspace.payment(in: day.year)
    rise = payment.flatMap { workspace.rise(of: $0) }
    dollars = payment.flatMap { workspace.dollars(of: $0) }
    native = payment.flatMap { FigureText.native($0.money, unit: workspace.money) }
  }

  /// Every figure with a label and its text, for the list of where figures come from.
  func labelled(money: String) -> [(label: String, text: String, figure: Figure)] {
    var list: [(label: String, text: String, figure: Figure)] = []
    guard let payment else { return list }
    list.append(
      ("payment \(payment.year)", "\(money) \(FigureText.money(payment.money))", payment.figure))
    if let rise {
      list.append(
        ("rise on \(payment.year - 1)", FigureText.change(rise), rise))
    }
    if let dollars {
      list.append(
        ("in dollars", FigureText.dollars(dollars.figure), dollars.figure))
    }
    return list
  }
}
