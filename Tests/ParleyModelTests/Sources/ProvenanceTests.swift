import ParleyModel
import Testing

struct ProvenanceTests {
  @Test func `a computed figure rests on all its rows, each named once`() {
    let place = Place(file: "payments.csv", line: 37)
    let first = Provenance(places: [place], sources: ["KT24", "JAD24"], confidence: .read)
    let second = Provenance(places: [place], sources: ["JAD24"], confidence: .recalled)
    let computed = Provenance.computed("a + b", from: [first, second])
    #expect(computed.places == [place])
    #expect(computed.sources == ["KT24", "JAD24"])
    #expect(computed.confidence == .recalled)
    #expect(place.description == "payments.csv:37")
  }

  @Test func `a missing confidence never hides a weak one`() {
    #expect(Confidence.weakest([nil, .derived, .read]) == .derived)
    #expect(Confidence.weakest([nil, nil]) == nil)
    #expect(Confidence.allCases.map(\.isWeak) == [false, false, true, true])
  }
}
