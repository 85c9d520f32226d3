import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// The lines of the chart: the record, and what a scenario says that the record does not.
struct ChartSeriesTests {
  private let loaded = WorkspaceReader(root: Checkout.workspace).read()

  private func series(_ scenario: String?, _ measure: Measure = .krw) -> ChartSeries {
    let workspace = loaded.workspace
    let projections = ShownProjections(
      loaded, shown: workspace, asOf: nil, year: 2026, agreement: workspace.agreement(12),
      wanted: scenario)
    return ChartSeries(projections, record: workspace.record, measure: measure)
  }

  @Test func `without a choice the newest agreement's own rule is shown`() {
    let series = series(nil)
    #expect(series.scenarioID == "as-signed")
    #expect(series.projected.map(\.year) == [2027, 2028, 2029, 2030])
    #expect(
      series.projected.map { FigureText.value($0.figure) } == [
        "1,551.1", "1,583.7", "1,615.4", "1,647.7",
      ])
    #expect(series.projected.map(\.state) == [.set, .projected, .projected, .projected])
  }

  @Test func `a counterfactual stands beside the record`() {
    let series = series("eleventh-under-cpi")
    #expect(series.projected.map(\.year) == [2022, 2023, 2024, 2025])
    #expect(series.point(2025).map { FigureText.value($0.figure) } == "1,402.8")
    #expect(series.projectedPoint(2025).map { FigureText.value($0.figure) } == "1,313.3")
  }

  @Test func `a scenario that follows another shows the years between`() {
    #expect(series("thirteenth").projected.map(\.year) == Array(2027...2035))
  }

  @Test func `every figure says where it comes from`() {
    for measure in Measure.allCases {
      let series = series(nil, measure)
      #expect(!series.projected.isEmpty)
      for point in series.points {
        #expect(!point.figure.provenance.places.isEmpty, "\(measure) \(point.year)")
      }
    }
  }

  @Test func `shares of GDP are not compared across a change of base`() throws {
    let series = series(nil, .gdpShare)
    #expect(series.breakYear == 2023)
    #expect(series.rise(of: try #require(series.point(2023))) == nil)
    #expect(series.rise(of: try #require(series.point(2024))) != nil)
  }

  @Test func `per soldier begins with the first cited number of soldiers`() {
    #expect(series(nil, .perSoldier).record.first?.year == 2003)
  }
}
