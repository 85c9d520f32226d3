import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// The scenarios screen in Korean: what it says in words, and how it looks.
struct KoreanScenarioTests {
  private let bench: ScenarioBench

  init() throws { bench = try ScenarioBench() }

  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"
  private static let sizes = ["80x24", "160x50"]
  private static let scenes: [(String, String)] = [
    ("columns", "j j j l l"), ("difference", "d j"), ("tornado", "v j"), ("charts", "m l l"),
    ("goal", "f '8000'"), ("leaving", "L q"),
  ]

  private func say<T>(_ body: () throws -> T) rethrows -> T {
    try Catalogue.$current.withValue(KoreanWords.catalogue, operation: body)
  }

  @Test(arguments: scenes, sizes)
  func `the screen in Korean is as recorded`(_ scene: (String, String), _ size: String) throws {
    let screen = bench.open(
      ["as-signed", "defence-linked"], size: size, keys: "g j j j " + scene.1, language: .korean)
    let snapshot = Snapshot("scenarios-\(scene.0)-ko-\(size)", folder: Self.folder)
    #expect(snapshot.difference(from: screen.text + "\n") == nil)
  }

  @Test func `the comparison is a Korean sentence`() throws {
    let screen = bench.open(["as-signed", "defence-linked"], language: .korean)
    let shown = try #require(screen.state.scenarios)
    #expect(
      say { screen.state.sentence(of: shown) }
        == "defence-linked는 2026-2030년 합계로 as-signed보다 6,891억 원(8.7 %) 더 듭니다. "
        + "모형 경로 100개 중 90개에서는 4,410억 원에서 9,300억 원 더 듭니다. "
        + "매년 상한을 적용하더라도 as-signed는 defence-linked의 중심값보다 적습니다.")
    #expect(screen.state.sentence(of: shown).hasPrefix("defence-linked costs KRW bn "))
  }

  @Test(arguments: [
    (2026, Measure.krw, "2026년 합의액 1,519.2"),
    (
      2027, Measure.krw,
      "1,551.1 = 1,519.2 x (1 + 최솟값(2.1 %, 5.0 %)); 소비자물가 2025 = 2.1 %, indicators.csv:37, ETODAY25"
    ),
    (
      2029, Measure.krw,
      "1,615.4 = 1,583.7 x (1 + 최솟값(2.0 %, 5.0 %)); 소비자물가 2027 = 2.0 %, "
        + "전망: 2.0 + 0.56 x (2.06 - 2.0), 0.1 단위로 반올림, workspace.toml:23"
    ),
    (
      2027, Measure.usd,
      "1,091.2 = 1,000 x 1,551.1 / 1,421.40; 환율 2027 = 1,421.40, 전망: 2026년 1,421.40, 추세 0.0 %, "
        + "workspace.toml:38; 환율 2025 = 1,421.40, indicators.csv:184, FREDFX; "
        + "1,551.1 = 1,519.2 x (1 + 최솟값(2.1 %, 5.0 %)), scenarios/as-signed.toml:10; "
        + "소비자물가 2025 = 2.1 %, indicators.csv:37, ETODAY25"
    ),
  ])
  func `a derivation is in Korean`(year: Int, measure: Measure, text: String) throws {
    let screen = bench.open(["as-signed"])
    let comparison = try #require(screen.state.scenarios?.outlook.value.comparison)
    #expect(say { comparison.projections[0].derivation(measure, year) } == text)
  }

  @Test func `rows that are copied stay English whatever the screen speaks`() throws {
    let english = bench.open(["as-signed", "defence-linked"])
    let korean = bench.open(["as-signed", "defence-linked"], language: .korean)
    let table = try #require(english.state.differenceTable)
    try say {
      let copied = try #require(korean.state.differenceTable)
      #expect(copied.tsv == table.tsv)
      #expect(copied.markdown == table.markdown)
    }
  }

  @Test func `a refusal says in Korean what to do`() throws {
    var screen = bench.open(["as-signed", "defence-linked"], language: .korean)
    screen.stand(on: .term(0, .cap))
    screen.press("'9999999' Enter")
    let message = try #require(screen.state.message)
    #expect(
      say { message.text }
        == "상한 '9,999,999.0'은(는) 범위를 벗어났습니다. 허용 범위: -100에서 1,000,000까지.")
    #expect(
      message.text == "cap '9,999,999.0' is out of range. It must be from -100 to 1,000,000.")
  }
}
