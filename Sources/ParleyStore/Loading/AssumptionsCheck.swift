import ParleyModel

/// The table `[assumptions]` of a workspace or a scenario.
extension SettingsCheck {
  /// The series that are simulated, in the order of the correlation matrix.
  static let drivers = Driver.allCases.map(\.name)

  /// Checks keys, types and ranges, and gives what is good.
  ///
  /// - Parameters:
  ///   - file: The file's name, for the places of what is read.
  ///   - isPartial: Whether what is missing comes from elsewhere, as in a scenario.
  mutating func assumptions(
    _ assumptions: TOMLTable, file: String, isPartial: Bool
  ) -> AssumptionsPart {
    var part = AssumptionsPart()
    checkKeys(
      of: assumptions, known: ["price_year", "correlation", "drivers", "paths"],
      name: Phrase(verbatim: "[assumptions]"))
    part.priceYear = year("price_year", in: assumptions)
    part.correlation = assumptions["correlation"].flatMap { correlation($0) }
    if let drivers = table("drivers", in: assumptions, path: "assumptions") {
      checkKeys(of: drivers, known: Self.drivers, name: Phrase(verbatim: "[assumptions.drivers]"))
      for driver in Driver.allCases {
        if let table = table(driver.name, in: drivers, path: "assumptions.drivers") {
          part.processes[driver] = process(table, of: driver, file: file, isPartial: isPartial)
        } else if !isPartial {
          reportMissing(
            driver.name, in: drivers,
            help: "A projection needs all of \(list(Self.drivers)): add "
              + "[assumptions.drivers.\(driver.name)].")
        }
      }
    } else if !isPartial {
      reportMissing(
        "drivers", in: assumptions,
        help: "Add a table for each of \(list(Self.drivers)), as [assumptions.drivers.cpi].")
    }
    if let paths = table("paths", in: assumptions, path: "assumptions") {
      readPaths(paths, file: file, into: &part)
    }
    return part
  }

  private mutating func process(
    _ table: TOMLTable, of driver: Driver, file: String, isPartial: Bool
  ) -> AssumptionsPart.Process {
    let isRate = driver != .fx
    let keys = isRate ? ["mean", "persistence", "sd"] : ["drift", "sd"]
    checkKeys(
      of: table, known: keys,
      name: Phrase(verbatim: "[assumptions.drivers.\(driver.name)]"))
    // The drift of the exchange rate alone has a default, zero.
    for key in keys where !isPartial && key != "drift" {
      reportMissing(key, in: table, help: "Add a line \(key) = … to this table, in per cent.")
    }
    var process = AssumptionsPart.Process(
      place: place(of: table.span ?? table.entries.first?.key.span, in: file))
    if isRate {
      process.mean = number("mean", in: table)
      process.persistence = number("persistence", in: table, .persistence)
    } else {
      process.drift = number("drift", in: table)
    }
    process.sd = number("sd", in: table, .deviation)
    return process
  }

  private mutating func readPaths(
    _ paths: TOMLTable, file: String, into part: inout AssumptionsPart
  ) {
    checkKeys(of: paths, known: Self.drivers, name: Phrase(verbatim: "[assumptions.paths]"))
    for driver in Driver.allCases {
      guard let path = table(driver.name, in: paths, path: "assumptions.paths") else { continue }
      for entry in path.entries {
        guard entry.key.text.utf8.count == 4, let year = Int(entry.key.text), year >= 1000 else {
          report(
            at: entry.key.span, "\(quoted(entry.key.text)) is no year",
            help: "A path gives a value for each year, as 2026 = 2.2.")
          continue
        }
        let range: NumberRange = driver == .fx ? .positive : .growth
        guard let value = number(entry.value, of: entry.key.text, range) else { continue }
        part.paths[driver, default: [:]][year] = value
        part.pathPlaces[driver, default: [:]][year] = place(of: entry.key.span, in: file)
      }
    }
  }

  private mutating func correlation(_ value: TOMLValue) -> [[Double]]? {
    let size = Self.drivers.count
    var order: Phrase {
      "It has \(size) rows of \(size) numbers, in the order \(list(Self.drivers))."
    }
    guard let rows = value.array else {
      return wrongType(
        value, of: "correlation", help: "It must be a matrix. \(order)")
    }
    guard rows.count == size, rows.allSatisfy({ $0.array?.count == size }) else {
      report(at: value.span, "'correlation' is no \(size) x \(size) matrix", help: order)
      return nil
    }
    var matrix: [[Double]] = []
    for row in rows {
      let numbers = (row.array ?? []).compactMap { number($0, of: "correlation", .correlation) }
      guard numbers.count == size else { return nil }
      matrix.append(numbers)
    }
    for row in 0..<size {
      let cells = rows[row].array ?? []
      guard matrix[row][row] == 1 else {
        report(
          at: cells[row].span, "the correlation of \(Self.drivers[row]) with itself is not 1",
          help: "The diagonal of the matrix is 1.")
        return nil
      }
      for column in 0..<row where matrix[row][column] != matrix[column][row] {
        report(
          at: cells[column].span,
          "the correlation of \(Self.drivers[row]) and \(Self.drivers[column]) is given twice, "
            + "as \(matrix[column][row]) and \(matrix[row][column])",
          help: "The matrix is symmetric: write the same number in both places.")
        return nil
      }
    }
    guard let row = Cholesky.failingRow(matrix) else { return matrix }
    // Of the drivers before it, the one it is tied to most closely.
    let other = (0..<row).max { abs(matrix[row][$0]) < abs(matrix[row][$1]) } ?? 0
    report(
      at: (rows[row].array ?? [])[other].span,
      "'correlation' is not positive definite: \(Self.drivers[row]) and "
        + "\(Self.drivers[other]) cannot move together by \(matrix[row][other]) beside the other "
        + "numbers",
      help: "No four series can move together like this. Bring the larger numbers nearer to 0.")
    return nil
  }
}
