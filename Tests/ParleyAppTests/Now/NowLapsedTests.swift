import Foundation
import ParleyTestSupport
import Testing

/// What the Now strip says where no agreement covers the year, and of rules with a floor.
struct NowLapsedTests {
  @Test func `a term that is over is not counted as the present one`() {
    let text = ScriptedScreen(size: "160x50", asOf: "2020-06-01").text
    #expect(!text.contains("year 2 of 1"))
    #expect(text.contains("Term  no agreement covers this year"))
  }

  @Test func `a rule with a floor has its term at the floor`() throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "workspace")
    let terms = try String(contentsOfFile: root + "/agreement_terms.csv", encoding: .utf8)
      .replacing("12,2027,2030,cpi,2,5.0,,", with: "12,2027,2030,cpi,2,5.0,1.0,")
    try folder.write(Array(terms.utf8), to: "workspace/agreement_terms.csv")
    let text = ScriptedScreen(root: root, size: "160x50").text
    #expect(text.contains("7,817.3 at the floor"))
  }
}
