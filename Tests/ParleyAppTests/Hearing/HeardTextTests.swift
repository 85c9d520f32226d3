import TerminalKit
import Testing

@testable import ParleyApp

struct HeardTextTests {
  @Test(arguments: [
    ("2026  KRW bn 1,519.2  agreed", "2026, KRW bn 1,519.2, agreed"),
    ("read · KT24 JAD24", "read, KT24 JAD24"),
    ("▸ 12th 2026-2030", "12th 2026-2030"),
    ("├─● R4   25-27 Jun", "R4, 25-27 Jun"),
    ("━━━ ┄┄┄ ⠿⠿", ""),
    ("+3.4 % ~ on 2022", "+3.4 % (derived) on 2022"),
    ("11th  ~derived", "11th, derived"),
    ("Sources:   KT24", "Sources: KT24"),
    ("What now? A 5 % cap", "What now? A 5 % cap"),
    ("이태우  Lee Tae-woo", "이태우, Lee Tae-woo"),
  ])
  func `gaps are commas, marks are words and decoration is nothing`(_ text: String, _ words: String)
  {
    #expect(HeardText.words(text) == words)
  }

  @Test func `a mark of a weak figure is said by the role it has`() {
    var line = StyledLine("2023  1,289.6")
    line.append(" ~", .badgeDerived)
    line.append("  agreed", .dim)
    #expect(line.heard == "2023, 1,289.6 derived, agreed")
  }
}
