import ParleyModel
import ParleyStore
import Testing

@Suite struct ReferenceFiguresTests {
  private let loaded = ReferenceFigures.load()

  private func projection(_ id: String) throws -> Projection {
    let scenario = try #require(loaded.projectable[id], "\(id) cannot be projected")
    return try Projection(of: scenario, in: loaded.workspace, scenarios: loaded.projectable)
  }

  @Test func `the odd scenarios have no fault`() {
    #expect(Diagnostic.text(loaded.diagnostics) == "0 errors, 0 warnings\n")
    #expect(loaded.projectable.count >= 18)
  }

  @Test func `central cases and percentiles are those recorded, within 1e-12`() throws {
    let rows = ReferenceFigures.rows("figures.csv")
    #expect(rows.count > 3_000)
    let runs = Dictionary(grouping: rows) { "\($0["scenario"]!) \($0["paths"]!) \($0["seed"]!)" }
    var worst = (distance: 0.0, place: "")
    func note(_ figure: Double, _ recorded: String, _ place: String) {
      let distance = ReferenceFigures.distance(figure, Double(recorded)!)
      if !(distance <= worst.distance) { worst = (distance, place) }
    }
    for (name, run) in runs {
      let projection = try projection(run[0]["scenario"]!)
      let settings = Simulation.Settings(
        paths: Int(run[0]["paths"]!)!, seed: UInt64(run[0]["seed"]!)!)
      let quantities = run.map { row -> Simulation.Quantity in
        let measure = Measure(name: row["measure"]!)!
        guard let year = Int(row["year"]!) else {
          return .total(0, measure, years: projection.years)
        }
        return .value(0, measure, year: year)
      }
      let found = try Simulation([projection], settings).distributions(of: quantities)
      for (row, distribution) in zip(run, found) {
        let place = "\(name) \(row["measure"]!) \(row["year"]!)"
        let measured = try projection.measured(try #require(Measure(name: row["measure"]!)))
        let central =
          Int(row["year"]!).map { year in measured.years.first { $0.year == year }!.central }
          ?? measured.total.central
        if measured.measure == .krw {
          #expect(central == Double(row["central"]!)!, "\(place)")
        }
        note(central, row["central"]!, place + " central")
        let percentiles = try #require(distribution).percentiles
        for (percentile, name) in zip(percentiles, Distribution.names) {
          note(percentile, row[name]!, "\(place) \(name)")
        }
      }
    }
    #expect(worst.distance <= 1e-12, "\(worst.place)")
  }

  @Test func `differences path by path are those recorded`() throws {
    let rows = ReferenceFigures.rows("differences.csv")
    #expect(rows.count > 100)
    for row in rows {
      let (a, b) = (try projection(row["a"]!), try projection(row["b"]!))
      let measure = try #require(Measure(name: row["measure"]!))
      let common =
        max(
          a.years.lowerBound, b.years.lowerBound)...min(
          a.years.upperBound, b.years.upperBound)
      let quantity =
        Int(row["year"]!).map { year in
          Simulation.Quantity.difference(
            .value(0, measure, year: year), .value(1, measure, year: year))
        }
        ?? .difference(
          .total(0, measure, years: common), .total(1, measure, years: common))
      let settings = Simulation.Settings(paths: Int(row["paths"]!)!, seed: UInt64(row["seed"]!)!)
      let found = try Simulation([a, b], settings).distributions(of: [quantity])
      let distribution = try #require(found[0])
      #expect(distribution.positiveShare == Double(row["p_b_greater"]!)!)
      // Two sums of about this size are subtracted, so that is what the rounding is relative to.
      let size = try a.measured(measure, in: common).total.central
      for (percentile, name) in zip(distribution.percentiles, Distribution.names) {
        #expect(
          ReferenceFigures.distance(percentile, Double(row[name]!)!, of: size) <= 1e-12, "\(row)")
      }
    }
  }

  @Test func `the probability that a cap binds is the one recorded`() throws {
    let rows = ReferenceFigures.rows("caps.csv")
    #expect(rows.count > 50)
    for row in rows {
      let projection = try projection(row["scenario"]!)
      let settings = Simulation.Settings(paths: Int(row["paths"]!)!, seed: UInt64(row["seed"]!)!)
      let found = try Simulation([projection], settings).distributions(
        of: [.excessOverCap(0, year: Int(row["year"]!)!)])
      #expect(found[0]?.positiveShare == Double(row["share"]!)!, "\(row)")
    }
  }
}
