import ParleyModel
import ParleyStore
import Testing

/// The table of PROJECTION.md 7.
struct BundledBackTestTests {
  private let test: BackTest = {
    let scratch = ScratchFolder()
    for (path, bytes) in BundledWorkspace.files { scratch.write(bytes, to: path) }
    return BackTest(of: WorkspaceReader(root: scratch.path).read().workspace)
  }()

  @Test func `all fifteen published payments come out equal`() {
    #expect(test.publishedCount == 15)
    #expect(test.equalCount == 15)
    #expect(test.rows.count == 16)
  }

  @Test(arguments: [
    (7, [2008], "741.5"), (8, Array(2010...2013), "790.4 812.5 836.1 869.5"),
    (9, Array(2015...2018), "932.0 944.1 950.7 960.2"), (10, [2019], "1038.9"),
    (11, Array(2021...2025), "1183.3 1247.2 1289.6 1346.3 1402.8"), (12, [2027], "1551.1"),
  ])
  func `an agreement's years come out as the table has them`(
    agreement: Int, years: [Int], payments: String
  ) {
    let rows = test.rows.filter { $0.agreement == agreement }
    #expect(rows.map(\.year) == years)
    #expect(rows.map(\.reproduced.description).joined(separator: " ") == payments)
  }

  @Test func `the year not yet published is set by rule`() throws {
    let open = test.rows.filter { $0.published == nil }
    #expect(open.map(\.year) == [2027])
    #expect(open.map(\.state) == [.set])
  }

  @Test func `the years whose figures were derived from the rule are marked as circular`() {
    #expect(test.rows.filter(\.isCircular).map(\.year) == [2023, 2024])
  }

  @Test func `every row names the rule, the index, the payment before and the published one`() {
    for row in test.rows {
      let files = row.steps.compactMap { $0.place?.file }
      let published = row.published == nil ? [] : ["payments.csv"]
      #expect(
        files == ["agreement_terms.csv", "payments.csv", "indicators.csv"] + published,
        "\(row.year)")
    }
  }
}
