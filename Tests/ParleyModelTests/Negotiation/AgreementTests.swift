import ParleyModel
import Testing

struct AgreementTests {
  @Test func `the first payment and its change name the row and the confidence of its sums`() throws
  {
    var agreement = SampleWorkspace.agreement(12, covers: 2026...2030)
    agreement.firstYearMoney = SampleWorkspace.decimal("1519.2")
    agreement.firstYearChange = SampleWorkspace.decimal("8.3")
    agreement.moneyConfidence = .derived
    agreement.datesConfidence = .recalled
    agreement.sources = ["KT24"]
    let provenance = Provenance(
      places: [SampleWorkspace.place(12)], sources: ["KT24"], confidence: .derived)
    #expect(
      agreement.firstPayment
        == Figure(SampleWorkspace.decimal("1519.2"), .moneyBillions, provenance))
    #expect(agreement.firstChange == Figure(SampleWorkspace.decimal("8.3"), .percent, provenance))
  }

  @Test func `what a row does not state is no figure`() {
    let agreement = SampleWorkspace.agreement(12, covers: 2026...2030)
    #expect(agreement.firstPayment == nil)
    #expect(agreement.firstChange == nil)
  }
}
