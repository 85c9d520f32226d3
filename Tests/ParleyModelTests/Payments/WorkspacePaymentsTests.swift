import ParleyModel
import Testing

struct WorkspacePaymentsTests {
  private var workspace: Workspace {
    var workspace = SampleWorkspace.empty
    workspace.payments = [
      SampleWorkspace.payment(2026, "1519.2"),
      SampleWorkspace.payment(2025, "1402.8", confidence: .derived),
    ]
    workspace.indicators = [
      SampleWorkspace.indicator(Indicator.Series.exchangeRate, 2024, "1363.44"),
      SampleWorkspace.indicator(Indicator.Series.exchangeRate, 2025, "1421.4"),
    ]
    return workspace
  }

  @Test func `a rise names both years, both rows and the weaker confidence`() throws {
    let payment = try #require(workspace.payment(in: 2026))
    let rise = try #require(workspace.rise(of: payment))
    #expect(rise.value.description == "8.3")
    #expect(rise.unit == .percent)
    #expect(rise.provenance.formula?.english == "1,519.2 / 1,402.8 - 1 (2026 on 2025)")
    #expect(rise.provenance.places.map(\.line) == [2026, 2025])
    #expect(rise.provenance.sources == ["S2026", "S2025"])
    #expect(rise.provenance.confidence == .derived)
    #expect(rise.isWeak)
  }

  @Test func `the first year has no rise`() throws {
    #expect(workspace.rise(of: try #require(workspace.payment(in: 2025))) == nil)
  }

  @Test func `dollars use the last yearly average on record and say so`() throws {
    let payment = try #require(workspace.payment(in: 2026))
    let dollars = try #require(workspace.dollars(of: payment))
    #expect(dollars.figure.value.description == "1068.8")
    #expect(dollars.rate.year == 2025)
    #expect(
      dollars.figure.provenance.formula?.english == "1,519.2 x 1000 / 1,421.4 (average of 2025)")
  }

  @Test func `without a rate there are no dollars`() throws {
    var workspace = workspace
    workspace.indicators = []
    #expect(workspace.dollars(of: try #require(workspace.payment(in: 2026))) == nil)
  }

  @Test func `the record is in the order of years and lists its weak ones`() {
    #expect(workspace.record.map(\.year) == [2025, 2026])
    #expect(workspace.weakYears(.derived) == [2025])
    #expect(workspace.weakYears(.recalled) == [])
  }
}
