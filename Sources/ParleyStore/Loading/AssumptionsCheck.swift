/// The table `[assumptions]` of a workspace or a scenario.
extension SettingsCheck {
  /// The series that are simulated, in the order of the correlation matrix.
  static let drivers = ["cpi", "defence-budget", "fx", "gdp"]

  private static let exchangeRate = "fx"

  /// Checks keys, types and ranges.
  ///
  /// - Parameter isPartial: Whether what is missing comes from elsewhere, as in a scenario.
  mutating func checkAssumptions(_ assumptions: TOMLTable, isPartial: Bool) {
    checkKeys(
      of: assumptions, known: ["price_year", "correlation", "drivers", "paths"],
      name: "[assumptions]")
    _ = year("price_year", in: assumptions)
    if let value = assumptions["correlation"] { checkCorrelation(value) }
    if let drivers = table("drivers", in: assumptions) {
      checkKeys(of: drivers, known: Self.drivers, name: "[assumptions.drivers]")
      for name in Self.drivers {
        if let driver = table(name, in: drivers) {
          checkDriver(driver, name: name, isPartial: isPartial)
        } else if !isPartial {
          reportMissing(
            name, in: drivers,
            help:
              "A projection needs all of \(list(Self.drivers)): add [assumptions.drivers.\(name)].")
        }
      }
    } else if !isPartial {
      reportMissing(
        "drivers", in: assumptions,
        help: "Add a table for each of \(list(Self.drivers)), as [assumptions.drivers.cpi].")
    }
    if let paths = table("paths", in: assumptions) { checkPaths(paths) }
  }

  private mutating func checkDriver(_ driver: TOMLTable, name: String, isPartial: Bool) {
    let isRate = name != Self.exchangeRate
    let keys = isRate ? ["mean", "persistence", "sd"] : ["drift", "sd"]
    checkKeys(of: driver, known: keys, name: "[assumptions.drivers.\(name)]")
    // The drift of the exchange rate alone has a default, zero.
    for key in keys where !isPartial && key != "drift" {
      reportMissing(key, in: driver, help: "Add a line \(key) = … to this table, in per cent.")
    }
    if isRate {
      _ = number("mean", in: driver)
      _ = number("persistence", in: driver, .persistence)
    } else {
      _ = number("drift", in: driver)
    }
    _ = number("sd", in: driver, .notNegative)
  }

  private mutating func checkPaths(_ paths: TOMLTable) {
    checkKeys(of: paths, known: Self.drivers, name: "[assumptions.paths]")
    for name in Self.drivers {
      guard let path = table(name, in: paths) else { continue }
      for entry in path.entries {
        let isYear =
          entry.key.text.utf8.count == 4 && Int(entry.key.text).map { $0 >= 1000 } ?? false
        guard isYear else {
          report(
            at: entry.key.span, "\(quoted(entry.key.text)) is no year",
            help: "A path gives a value for each year, as 2026 = 2.2.")
          continue
        }
        _ = number(
          entry.value, of: entry.key.text, name == Self.exchangeRate ? .positive : .any)
      }
    }
  }

  private mutating func checkCorrelation(_ value: TOMLValue) {
    let size = Self.drivers.count
    let order = "It has \(size) rows of \(size) numbers, in the order \(list(Self.drivers))."
    guard let rows = value.array else {
      let _: Never? = wrongType(value, of: "correlation", wanted: "a matrix. " + order)
      return
    }
    guard rows.count == size, rows.allSatisfy({ $0.array?.count == size }) else {
      report(at: value.span, "'correlation' is no \(size) x \(size) matrix", help: order)
      return
    }
    var matrix: [[Double]] = []
    for row in rows {
      let numbers = (row.array ?? []).compactMap { number($0, of: "correlation", .correlation) }
      guard numbers.count == size else { return }
      matrix.append(numbers)
    }
    for row in 0..<size {
      let cells = rows[row].array ?? []
      guard matrix[row][row] == 1 else {
        report(
          at: cells[row].span, "the correlation of \(Self.drivers[row]) with itself is not 1",
          help: "The diagonal of the matrix is 1.")
        return
      }
      for column in 0..<row where matrix[row][column] != matrix[column][row] {
        report(
          at: cells[column].span,
          "the correlation of \(Self.drivers[row]) and \(Self.drivers[column]) is given twice, "
            + "as \(matrix[column][row]) and \(matrix[row][column])",
          help: "The matrix is symmetric: write the same number in both places.")
        return
      }
    }
    if !Self.isPositiveDefinite(matrix) {
      report(
        at: value.span, "'correlation' is not positive definite",
        help: "No four series can move together like this. Bring the larger numbers nearer to 0.")
    }
  }

  /// Whether the matrix has a Cholesky factor.
  private static func isPositiveDefinite(_ matrix: [[Double]]) -> Bool {
    var factor = matrix
    for row in matrix.indices {
      for column in 0...row {
        var sum = matrix[row][column]
        for inner in 0..<column { sum -= factor[row][inner] * factor[column][inner] }
        if row == column {
          guard sum > 1e-12 else { return false }
          factor[row][row] = sum.squareRoot()
        } else {
          factor[row][column] = sum / factor[column][column]
        }
      }
    }
    return true
  }
}
