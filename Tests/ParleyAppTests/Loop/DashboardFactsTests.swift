import ParleyTestSupport
import Testing

/// What the first screens must say, whatever they look like.
struct DashboardFactsTests {
  private func screen(_ size: String = "120x50", asOf: String? = nil, keys: String = "") -> String {
    var screen = ScriptedScreen(size: size, asOf: asOf)
    screen.press(keys)
    return screen.text
  }

  @Test func `the bundled workspace shows the twelfth talks whole`() {
    let text = screen()
    for label in (1...8).map({ "R\($0) " }) + ["R8x"] { #expect(text.contains(label)) }
    for milestone in ["initialled", "signed", "assembly vote", "in force"] {
      #expect(text.contains(milestone))
    }
    #expect(text.contains("Lee Tae-woo 이태우"))
    #expect(text.contains("Linda Specht 린다 스펙트"))
    #expect(text.contains("R4  25-27 Jun    Seoul       +13 ROK"))
    #expect(text.contains("expires 2030-12-31 (1,500 days)"))
    #expect(text.contains("2026  KRW bn 1,519.2  agreed"))
    #expect(text.contains("2027  KRW bn 1,551.1  set by rule   CPI 2025 2.1 %, cap 5.0 slack"))
    #expect(text.contains("no row: budgeted 2027, executed 2026"))
    #expect(text.contains("7,917.1 central · 8,204.7 at the cap · 7,723.6 at zero"))
    #expect(text.contains("2030: +17.5 % on 2025 (3.3 % a year)"))
    #expect(text.contains("2030   1,647.7   +2.0 %    projected      1,571-1,725"))
    #expect(text.contains("1조 5,192억 원"))
    #expect(text.contains("+8.3 % on 2025"))
  }

  @Test func `the day before round 4 shows three rounds held and nothing of the agreement`() {
    let text = screen(asOf: "2024-06-24")
    #expect(text.contains("12th in talks  3 rounds held, 1 to come"))
    #expect(text.contains("R4  25-27 Jun    Seoul  +13  in 1 day"))
    for later in ["R5", "R8x", "initialled  ", "1,519.2", "2026-2030", "2024-10"] {
      #expect(!text.contains(later), "\(later) was not known")
    }
    for tab in ["2 l", "2 l l", "2 l l l", "2 l l l l"] {
      let text = screen(asOf: "2024-06-24", keys: tab)
      #expect(!text.contains("1,519.2") && !text.contains("1519.2"))
    }
  }

  @Test func `the day after the announcement shows the text settled and the first payment`() {
    let text = screen(asOf: "2024-10-05")
    #expect(text.contains("Text of the agreement and implementing arrangement settled"))
    #expect(text.contains("1,519.2"))
    #expect(!text.contains("in force  ") && !text.contains("1,551.1"))
  }

  @Test func `the footer names the workspace and its weak figures`() {
    #expect(screen("160x50").contains("~/sma  ~ 2023, 2024 derived"))
  }
}
