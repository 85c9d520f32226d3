import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct ThemeCheckTests {
  private let catalog = ThemeCatalog(own: [])

  private func theme(_ name: String) -> Theme { catalog.theme(named: name).theme }

  private func own(_ text: String) -> Theme {
    ThemeCatalog(own: [("/themes/mine.toml", Array(text.utf8))]).theme(named: "mine").theme
  }

  @Test(arguments: ["high-contrast-dark", "high-contrast-light"])
  func `high contrast is the 7 to 1 of level AAA`(name: String) {
    let contrasts = ThemeContrast.all(of: theme(name))
    #expect(contrasts.count == Role.allCases.count)
    #expect(contrasts.filter { $0.ratio < 7 } == [])
  }

  @Test(arguments: ["colorblind-dark", "colorblind-light"])
  func `the themes for colour blindness hold twice the distance`(name: String) {
    let distances = ThemeDistance.all(of: theme(name)).filter { $0.second != "background" }
    #expect(distances.count == RolePair.all.count)
    #expect(distances.filter { $0.worst.distance < 2 * min($0.least, 0.09) } == [])
  }

  @Test func `too little contrast is named with its number`() {
    let dim = own("inherits = \"dark\"\n[roles]\ndim = \"#555555\"\n")
    #expect(ThemeCheck(dim).faults.map(\.english) == ["dim reads at 2.3:1, below 4.5:1"])
  }

  @Test func `a selected row that cannot be read or not be seen is named`() {
    let text = """
      inherits = "dark"
      [roles]
      selection = { fg = "#777777", bg = "night" }
      selection-inactive = { fg = "white", bg = "#1a1a1e" }

      """
    #expect(
      ThemeCheck(own(text)).faults.map(\.english) == [
        "selection reads at 2.6:1, below 4.5:1",
        "selection-inactive and background are 0.00 apart to tritan eyes, below 0.04",
      ])
  }

  @Test func `parties one kind of eyes cannot tell apart are named with the distance`() {
    let text = "inherits = \"dark\"\n[roles]\nparty-a = \"#d08a8a\"\nparty-b = \"#8fae7a\"\n"
    let faults = ThemeCheck(own(text)).faults.map(\.english)
    #expect(
      faults.contains { $0.hasPrefix("party-a and party-b are 0.0") && $0.hasSuffix("below 0.10") },
      "\(faults)")
    #expect(
      colorDistance(
        RGB(red: 0xD0, green: 0x8A, blue: 0x8A), RGB(red: 0x8F, green: 0xAE, blue: 0x7A))
        > 0.1, "usual eyes tell them apart")
  }

  @Test func `roles that look the same are a fault without colours too`() {
    let text = "inherits = \"mono\"\n[roles]\nparty-b = { bold = true }\n"
    #expect(ThemeCheck(own(text)).faults.map(\.english) == ["party-a and party-b look the same"])
    #expect(
      ThemeCheck(theme("mono")).remarks.map(\.english) == [
        "it has no colours: what must be told apart differs in bold, dim or underline"
      ])
  }

  @Test func `the terminal's palette is measured as other terminals have it`() {
    let check = ThemeCheck(theme("ansi"))
    #expect(check.contrasts == [])
    #expect(check.faults == [])
    #expect(check.remarks.count == 1 + TerminalPalette.usual.count)
    #expect(
      check.remarks.first?.english.hasPrefix("its colours are those of the terminal's") ?? false)
    #expect(check.remarks.contains { $0.english.hasPrefix("VGA: least contrast ") })
    #expect(theme("ansi").kind == .any)
  }

  @Test func `a theme without a background says what it needs`() {
    let check = ThemeCheck(own("[roles]\naccent = \"#ff0000\"\n"))
    #expect(
      check.remarks == [
        "it states no background, so contrast is not computed; add background = \"#rrggbb\""
      ])
  }

  @Test func `a painted theme leaves nothing to the terminal and keeps its contrast`() {
    for entry in catalog.entries {
      let theme = theme(entry.name)
      guard theme.kind != .any else {
        #expect(theme.painted == theme)
        continue
      }
      for role in Role.allCases {
        #expect(theme.painted[role].foreground != .terminal, "\(entry.name) \(role.name)")
        #expect(theme.painted[role].background != .terminal, "\(entry.name) \(role.name)")
      }
      #expect(ThemeContrast.all(of: theme.painted) == ThemeContrast.all(of: theme))
    }
  }
}
