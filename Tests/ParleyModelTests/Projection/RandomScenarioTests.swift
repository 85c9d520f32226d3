import Testing

@testable import ParleyModel

/// Nothing a file may say stops the program: figures or an error, never a trap.
struct RandomScenarioTests {
  /// Asks for every figure and every sentence.
  private func askForAll(_ projection: Projection) throws {
    for growth in [projection.firstRise, projection.cumulativeRise, projection.riseWithin] {
      #expect(growth?.text != "")
    }
    var quantities: [Simulation.Quantity] = []
    for measure in Measure.allCases {
      let measured = try? projection.measured(measure)
      if let measured { #expect(measured.years.count == projection.years.count) }
      for year in projection.years {
        #expect(!projection.derivation(measure, year).isEmpty)
        _ = projection.figure(measure, year)
        _ = projection.state(of: year)
        quantities.append(.value(0, measure, year: year))
        quantities.append(.excessOverCap(0, year: year))
      }
      #expect(!projection.allSteps(measure, projection.years.upperBound).isEmpty)
      quantities.append(.total(0, measure, years: projection.years))
      quantities.append(
        .difference(
          .value(0, measure, year: projection.years.lowerBound),
          .total(0, measure, years: projection.years)))
    }
    let simulation = Simulation([projection], .init(paths: 80, hasIntervals: true, threads: 1))
    #expect(simulation.unrounded(quantities).count == quantities.count)
    #expect(try simulation.distributions(of: quantities).count == quantities.count)
  }

  @Test(arguments: 0..<60)
  func `a scenario with extreme numbers is projected or refused`(seed: Int) throws {
    var random = RandomScenario(seed: UInt64(seed))
    let inputs = ProjectionInputs(random.workspace())
    let first = random.scenario("first")
    let second = random.scenario("second", follows: first)
    for scenario in [first, second] {
      do {
        let projection = try Projection(
          of: scenario, inputs: inputs, scenarios: ["first": first, "second": second])
        try askForAll(projection)
      } catch let error as ProjectionError {
        #expect(!error.message.isEmpty && !error.help.isEmpty)
      }
    }
  }

  @Test(arguments: [1000...1009, 9_990...9_999])
  func `scenarios at both ends of the calendar are projected or refused`(
    years: ClosedRange<Int>
  ) throws {
    let terms = [SampleProjection.term(years, .cpi, lag: 10, cap: 5)]
    let scenario = SampleProjection.scenario(terms, years: years)
    do {
      let projection = try SampleProjection.projection(scenario)
      #expect(years.lowerBound == 9_990)
      let found = try Simulation([projection], .init(paths: 2)).distributions(
        of: [.total(0, .usd, years: years)])
      #expect(found[0]?.percentiles[0].isFinite == true)
    } catch let error as ProjectionError {
      #expect(
        error == .missingIndicator(.cpi, year: 991, payment: 1001, site: .term(0), series: .won))
    }
  }

  @Test(arguments: 0..<25)
  func `any number of a scenario can be sought and moved`(seed: Int) {
    var random = RandomScenario(seed: UInt64(1_000 + seed))
    let inputs =
      random.isLucky(0.5) ? SampleProjection.inputs : ProjectionInputs(random.workspace())
    let scenario = random.scenario()
    for key in scenario.keys {
      let measure = random.one(of: Measure.allCases)
      let target = GoalSeek.Target(
        measure: measure,
        year: random.one(of: [nil, nil, scenario.lastYear, scenario.firstYear, 1900]),
        value: random.one(of: [8_000, 1_000, 0.5, 0, -1, 1e308, random.number()]))
      do throws(GoalSeek.Failure) {
        let found = try GoalSeek(
          scenario, vary: key, to: target, inputs: inputs, scenarios: [:])
        #expect(found.between.contains(found.value))
      } catch {
        #expect(error != .unknownKey)
      }
    }
    let rows = try? Sensitivity(
      scenario, measure: random.one(of: Measure.allCases), inputs: inputs, scenarios: [:]
    ).rows
    if let rows { #expect(!rows.isEmpty) }
  }

  @Test(arguments: 0..<200)
  func `published figures however odd are back-tested`(seed: Int) {
    var random = RandomScenario(seed: UInt64(2_000 + seed))
    var workspace = random.workspace()
    for number in 1...8 {
      var term = SampleWorkspace.term(
        number, 2018...2018 + random.integer(0...12), random.one(of: TermIndex.allCases))
      term.lag = random.one(of: [nil, 0, 2, 10])
      term.add = random.one(of: [nil, random.decimal()])
      term.cap = random.one(of: [nil, random.decimal()])
      term.floor = random.one(of: [nil, random.decimal()])
      workspace.terms.append(term)
    }
    let test = BackTest(of: workspace)
    #expect(test.equalCount <= test.publishedCount)
    for row in test.rows { #expect(!row.steps.isEmpty && !row.rule.isEmpty) }
  }
}
