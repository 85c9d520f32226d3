import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// The differences as text for a spreadsheet and for a memo.
struct ScenarioCopyTests {
  private let bench: ScenarioBench

  init() throws { bench = try ScenarioBench() }

  @Test func `y copies the differences with tabs and without thousands`() {
    let screen = bench.open(["as-signed", "defence-linked"], keys: "d y")
    let rows = [
      "year|A as-signed (KRW bn, nominal)|B defence-linked (KRW bn, nominal)|B - A|per cent of A|"
        + "5 %|25 %|75 %|95 %|share of paths above 0|state|weak",
      "2026|1519.2|1519.2|0.0|0.0|||||0.0000|agreed|",
      "2027|1551.1|1633.1|82.0|5.3|||||1.0000|set|",
      "2028|1583.7|1727.8|144.1|9.1|95.4|123.8|164.0|192.3|1.0000|projected|",
      "2029|1615.4|1817.6|202.2|12.5|113.7|164.9|238.3|287.5|1.0000|projected|",
      "2030|1647.7|1908.5|260.8|15.8|135.3|208.1|310.1|385.4|0.9999|projected|",
      "total|7917.1|8606.2|689.1|8.7|440.7|584.2|788.7|930.0|1.0000|projected|",
    ]
    #expect(
      screen.copied == rows.map { $0.replacing("|", with: "\t") + "\n" }.joined())
  }

  @Test func `Y copies them as Markdown with what they compare`() {
    let screen = bench.open(["defence-linked", "freeze"], keys: "BTab Y")
    #expect(
      screen.copied == """
        ### B freeze less A defence-linked (KRW bn, nominal)

        | year | A | B | B - A | % | 90 % band | 50 % band | P(B > A) | state |
        | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
        | 2026 | 1,519.2 | 1,519.2 | 0.0 | 0.0 % |  |  | 0.0 % | agreed |
        | 2027 | 1,633.1 | 1,519.2 | -113.9 | -7.0 % |  |  | 0.0 % | set |
        | 2028 | 1,727.8 | 1,519.2 | -208.6 | -12.1 % | -248 to -167 | -224 to -191 | 0.0 % | projected |
        | 2029 | 1,817.6 | 1,519.2 | -298.4 | -16.4 % | -368 to -227 | -327 to -268 | 0.0 % | projected |
        | 2030 | 1,908.5 | 1,519.2 | -389.3 | -20.4 % | -487 to -292 | -428 to -347 | 0.0 % | projected |
        | total | 8,606.2 | 7,596.0 | -1,010.2 | -11.7 % | -1,203 to -813 | -1,087 to -927 | 0.0 % | projected |

        - freeze costs KRW bn 1,010.2 less than defence-linked over 2026-2030 (11.7 %); in 90 of 100 of the model's paths it costs between 813 and 1,203 less. Even with no rise in any year whose index is not published, defence-linked stays above it.
        - Bands are those of a model's paths, not a forecast.

        """)
  }

  @Test func `what is changed on the screen is in the copy`() {
    let screen = bench.open(["as-signed", "freeze"], keys: "j j j l d y")
    let text = screen.copied ?? ""
    #expect(text.contains("\n2026\t1519.2\t1529.2\t10.0\t0.7\t"))
    #expect(text.contains("\ntotal\t7917.1\t7646.0\t-271.1\t-3.4\t"))
  }

  @Test func `with one column there is nothing to copy`() {
    let screen = bench.open(["as-signed"], keys: "y")
    #expect(screen.message == "not now: there are no two columns to compare")
    #expect(screen.copied == nil)
  }
}
