import ParleyModel
import Testing

struct OfferLineTests {
  private let lookups = OfferLine.Lookups(
    date: { text, day in
      switch text {
      case "26 nov", "today", "11월 26일": PartialDate("2026-11-26")
      case "12 dec": PartialDate("2026-12-12")
      default: PartialDate(text)
      }
    },
    nearest: { word, known in known.first { $0.first == word.first && $0.count == word.count } })

  private func line(_ text: String) -> OfferLine {
    var workspace = SampleOffers.workspace([SampleOffers.offer("12-US1")])
    workspace.rounds = [SampleWorkspace.round("12-04", start: "2024-06-25")]
    workspace.sources = [SampleWorkspace.source("KT24", nil)]
    return OfferLine(
      text, in: workspace, on: SampleWorkspace.date("2026-11-26").firstDay, lookups: lookups)
  }

  private func cells(_ text: String) -> [String] {
    line(text).cells.map { "\($0.column)=\($0.text)" }
  }

  @Test func `the line of the issue gives the cells of a row`() {
    let line = line("us 1.3bn usd 2027-2030 cpi lag2 cap5")
    #expect(
      line.cells.map { "\($0.column)=\($0.text)" } == [
        "by=US", "amount=1300", "unit=usd_m", "first_year=2027", "last_year=2030", "index=cpi",
        "lag=2", "cap=5",
      ])
    #expect(line.faults.isEmpty)
    #expect(line.words.map(\.text) == ["us", "1.3bn usd", "2027-2030", "cpi", "lag2", "cap5"])
    #expect(line.words.map(\.span) == [0..<2, 3..<12, 13..<22, 23..<26, 27..<31, 32..<36])
  }

  @Test(arguments: [
    ("1.3bn usd", "1300", "usd_m"), ("$1.3bn", "1300", "usd_m"), ("1300m usd", "1300", "usd_m"),
    ("usd 1300 m", "1300", "usd_m"), ("1.5tn krw", "1500", "krw_bn"),
    ("1,519.2 bn", "1519.2", "krw_bn"), ("1,519.2bn won", "1519.2", "krw_bn"),
    ("1조 5,192억", "1519.2", "krw_bn"), ("1조5192억원", "1519.2", "krw_bn"),
    ("1조 5,192 억 원", "1519.2", "krw_bn"), ("13억 달러", "1300", "usd_m"),
    ("5,192억", "519.2", "krw_bn"), ("+8.3%", "8.3", "pct"), ("-2 %", "-2", "pct"),
  ])
  func `an amount is read however it is written`(text: String, amount: String, unit: String) {
    #expect(cells(text) == ["amount=\(amount)", "unit=\(unit)"])
    #expect(cells("us \(text) 2027 cpi").suffix(2) == ["first_year=2027", "index=cpi"])
  }

  @Test(arguments: [
    ("8.3% on 2025", ["amount=8.3", "unit=pct", "base_year=2025"]),
    ("2025년 대비 8.3%", ["base_year=2025", "amount=8.3", "unit=pct"]),
    ("2027", ["first_year=2027"]), ("2027-30", ["first_year=2027", "last_year=2030"]),
    ("2027~2030년", ["first_year=2027", "last_year=2030"]), ("2026-11", ["date=2026-11"]),
    ("defence budget", ["index=defence-budget"]), ("국방예산", ["index=defence-budget"]),
    ("소비자물가 시차2 상한 5%", ["index=cpi", "lag=2", "cap=5"]),
    ("fixed 3", ["index=fixed", "add=3"]), ("고정3%", ["index=fixed", "add=3"]),
    ("동결", ["index=none"]), ("gdp add 0.5", ["index=gdp", "add=0.5"]),
    ("@1,380", ["fx_rate=1380"]), ("fx 1380", ["fx_rate=1380"]), ("환율 1380", ["fx_rate=1380"]),
    ("re 12-us1", ["reply_to=12-US1"]), ("official", ["level=official"]), ("주장", ["level=claimed"]),
    ("\"with assets outside\"", ["conditions=with assets outside"]),
    ("“조건부", ["conditions=조건부"]), ("2026-11-26", ["date=2026-11-26"]),
    ("26 Nov", ["date=2026-11-26"]), ("11월 26일", ["date=2026-11-26"]),
    ("12 Dec", ["date=2025-12-12"]), ("12-04", ["round=12-04"]), ("kt24", ["sources=KT24"]),
    ("미국", ["by=US"]), ("republic of korea", ["by=ROK"]), ("한국", ["by=ROK"]),
    ("joint", ["by=joint"]), ("13th", ["agreement=13"]), ("제13차", ["agreement=13"]),
    ("매년", ["each_year=yes"]), ("rejected", ["state=rejected"]),
    ("published 2026-11-26", ["published=2026-11-26"]),
  ])
  func `a word gives its cells`(text: String, wanted: [String]) {
    #expect(cells(text) == wanted)
    #expect(line(text).faults.isEmpty)
  }

  @Test(arguments: [
    ("cpl", "'cpl' is not understood; did you mean 'cap'?"), ("xyz", "'xyz' is not understood"),
    ("1519.2", "'1519.2' has no unit; write bn, m or % behind it, as 1.3bn usd"),
    ("usd", "the amount in 'usd' is still to be typed"),
    ("lag", "the number of 'lag' is still to be typed"),
    ("lag 12", "a lag is a whole number of years from 0 to 10"),
    ("capx", "'capx' is not understood"), ("cap=x", "'x' is no number"),
    ("cap none", "no cell says that there is no cap; leave it out"),
    ("@0", "a rate of exchange is above zero"),
    ("re", "what 're' is about is still to be typed"),
    ("re 12-US7", "there is no offer '12-us7'"),
    ("published soon", "'soon' is no date; write it as 2026-11-26"),
    ("2030-2027", "the last year '2027' is before the first, '2030'"),
    ("999999999999tn usd", "'999999999999tn usd' has more digits than a figure holds"),
  ])
  func `a word that says nothing says why`(text: String, fault: String) {
    #expect(line(text).faults.map { $0.fault?.english } == [fault])
    #expect(line(text).cells.isEmpty)
  }

  @Test func `what is said twice counts as it was said first`() {
    let line = line("us cpi gdp rok")
    #expect(line["index"] == "cpi")
    #expect(line["by"] == "US")
    #expect(
      line.faults.map { $0.fault?.english } == [
        "index is said already: cpi", "by is said already: US",
      ])
  }

  @Test func `an empty line says nothing`() {
    #expect(line("  ").words.isEmpty)
    #expect(line(" , ").words.isEmpty)
  }
}
