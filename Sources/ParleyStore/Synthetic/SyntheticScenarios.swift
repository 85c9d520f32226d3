import ParleyModel

/// The scenarios of a synthetic workspace: families of ten, a first one and nine that differ from it,
/// each in another way or by another figure.
enum SyntheticScenarios {
  static func id(_ number: Int) -> String { "synthetic-\(padded(number + 1, 4))" }

  /// The text of a scenario.
  ///
  /// - Parameter number: Its place among them, from 0.
  static func text(of number: Int, payments: SyntheticPayments, seed: UInt64) -> String {
    var chance = SyntheticChance(seed: seed, stream: ScenariosFolder.path(of: id(number)))
    let member = number % 10
    let base = id(number - member)
    let amount = payments.amount(in: SyntheticCourse.today)
    guard member > 0 else {
      return head(number, "the rule of the family", base: nil) + """
        first_year = 2026
        last_year = \(2030 + number / 10 % 6)

        [opening]
        krw_bn = \(tenths(amount + number + chance.number(in: 0...90)))

        [[terms]]
        from = 2027
        to = \(2030 + number / 10 % 6)
        index = "cpi"
        lag = 2
        cap = \(tenths(chance.number(in: 25...60)))

        """
    }
    let last = 2030 + number / 10 % 6
    let (what, rule) = rule(member, amount: amount, years: 2027...last, &chance)
    return head(number, what, base: base)
      + "\n[[terms]]\nfrom = 2027\nto = \(last)\n" + rule + "\n"
  }

  private static func head(_ number: Int, _ what: String, base: String?) -> String {
    """
    title = "Synthetic scenario \(number + 1): \(what)"
    note = "Synthetic: generated to try parley with many scenarios. No figure is a real one."
    \(base.map { "base = \"\($0)\"\n" } ?? "")
    """
  }

  private static func rule(
    _ member: Int, amount: Int, years: ClosedRange<Int>, _ chance: inout SyntheticChance
  ) -> (what: String, text: String) {
    let points = tenths(chance.number(in: 1...60))
    switch member {
    case 1, 2: return ("fixed at \(points) per cent", "index = \"fixed\"\nrate = \(points)")
    case 3, 4:
      return (
        "with the budget, plus \(points)",
        "index = \"defence-budget\"\nlag = 1\nadd = \(points)"
      )
    case 5: return ("with the product", "index = \"gdp\"\nlag = 1\ncap = \(points)")
    case 6: return ("frozen", "index = \"none\"")
    case 7, 8:
      let amounts = years.map { _ in tenths(amount + chance.number(in: 0...400)) }
      return ("sums by year", "index = \"amounts\"\nkrw_bn = [\(amounts.joined(separator: ", "))]")
    default:
      return (
        "with prices of three years before, up to \(points)",
        "index = \"cpi\"\nlag = 3\ncap = \(points)"
      )
    }
  }
}
