extension Scenario {
  /// Another opening that comes to the present central payment of the first year.
  func opening(
    as kind: ScenarioKey.Opening, in context: SettingContext
  ) throws(SettingRefusal) -> Opening {
    let projection = try context.projection(of: self)
    guard let payment = projection.payment(firstYear)?.payment else {
      throw SettingRefusal(.yearWithoutTerm(firstYear))
    }
    var changed = self
    switch kind {
    case .money:
      changed.opening = .money(payment.billions)
    case .change:
      changed.opening = .change(try change(to: payment, in: projection), on: nil)
    case .usd:
      guard let rate = projection.course.value(.fx, firstYear) else {
        throw SettingRefusal(
          .missingIndicator(
            .fx, year: firstYear, payment: firstYear, site: .opening,
            series: projection.course.published.series))
      }
      changed.opening = .usd(toTenth(payment.billions * 1000 / rate.number))
    }
    if case .number(let number)? = changed.value(of: .opening) {
      _ = try changed.checked(number, for: .opening)
    }
    return changed.opening
  }

  /// Per cent on the payment of the year before, to four decimals.
  private func change(
    to payment: CentralPayment, in projection: Projection
  ) throws(SettingRefusal) -> Double {
    let year = firstYear - 1
    guard let base = projection.reading(year, before: 0) else {
      throw SettingRefusal(
        "no payment of '\(year)' is known that a change could count on",
        help: """
          Keep the payment itself, follow a scenario that has the year, or begin a year after one \
          on record.
          """)
    }
    guard base.tenths > 0 else {
      throw SettingRefusal(
        "the payment of '\(year)' is not above zero, so no per cent leads on from it",
        help: "Keep the payment itself.")
    }
    let change = 100 * (Double(payment.tenths) / Double(base.tenths) - 1)
    return Rounded.decimal(change, 4)?.doubleValue ?? change
  }

  /// Rounded to 0.1, half away from zero.
  func toTenth(_ number: Double) -> Double { Rounded.decimal(number, 1)?.doubleValue ?? number }
}
