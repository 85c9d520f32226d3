import Foundation
import ParleyTestSupport
import Testing

/// What the Now strip answers without a key.
struct NowTests {
  private func screen(_ size: String = "120x36", asOf: String? = nil, root: String? = nil)
    -> String
  {
    var screen =
      root.map { ScriptedScreen(root: $0, size: size, asOf: asOf) }
      ?? ScriptedScreen(size: size, asOf: asOf)
    screen.press("")
    return screen.text
  }

  @Test func `the next year, the term and the rise stand there at every size`() {
    for size in ["80x24", "120x36", "160x50"] {
      let text = screen(size)
      #expect(text.contains("1,551.1"))
      #expect(text.contains("set by rule"))
      #expect(text.contains("7,917.1"))
      #expect(text.contains("8,204.7 at the cap"))
      #expect(text.contains("7,723.6 at zero"))
    }
  }

  @Test func `a sum without a row is said to have none and is never zero`() throws {
    #expect(screen().contains("no row: budgeted 2027, executed 2026"))
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "workspace")
    let payments = try String(contentsOfFile: root + "/payments.csv", encoding: .utf8)
    let row = "2027,budgeted,12,1551.1,,,,read,KT24,\n"
    try folder.write(Array((payments + row).utf8), to: "workspace/payments.csv")
    #expect(screen(root: root).contains("no row: executed 2026"))
  }

  @Test func `a next year that could only be computed is marked`() {
    let text = screen(asOf: "2024-06-24")
    #expect(text.contains("2025  KRW bn 1,402.8  agreed ~derived"))
  }

  @Test func `what was not published on the day is projected`() {
    let text = screen(asOf: "2025-06-30")
    #expect(text.contains("2026  KRW bn 1,519.2  agreed"))
    #expect(!text.contains("1,551.1"))
  }
}
