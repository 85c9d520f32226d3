import ParleyModel
import Testing

@testable import ParleyApp

struct KoreanFaultTests {
  private func korean(_ phrase: Phrase) -> String {
    Catalogue.$current.withValue(KoreanWords.catalogue) { phrase.text }
  }

  private func fault(_ keys: String, for id: String) throws -> KeyFault {
    let command = try #require(CommandTable.byID[id])
    let keys = try #require(KeySequence(name: keys))
    return try #require(KeyFault(keys, for: command))
  }

  @Test func `a key that cannot be a command's is refused in Korean`() throws {
    let typed = try fault("x", for: "editor.save")
    #expect(korean(typed.message) == "편집기에서 x는 글자로 입력됩니다")
    #expect(
      korean(typed.help)
        == "그곳에서는 'x' 글자가 글에 들어갑니다. C-t나 F5처럼 글자가 아닌 키를 고르십시오.")
    let kept = try fault("q", for: "figures")
    #expect(korean(kept.message) == "q는 다른 명령에 쓸 수 없습니다")
  }

  @Test func `a theme that cannot be read says so in Korean`() throws {
    let own = Array("[roles]\nheding = \"#010203\"\n".utf8)
    let catalog = ThemeCatalog(own: [(path: "/themes/mine.toml", bytes: own)])
    let answer = catalog.theme(named: "mine")
    let message = try #require(answer.message)
    #expect(
      korean(message)
        == "/themes/mine.toml:2:1: 오류: 'heding' 역할은 없습니다 ('mine' 테마는 제외함)")
    #expect(korean(answer.theme.shownTitle) == "어두움")
  }

  @Test func `what a theme is measured by is said in Korean`() throws {
    let own = Array("inherits = \"dark\"\n[roles]\ndim = \"#555555\"\n".utf8)
    let catalog = ThemeCatalog(own: [(path: "/themes/mine.toml", bytes: own)])
    let check = ThemeCheck(catalog.theme(named: "mine").theme)
    #expect(check.faults.map(korean) == ["dim 명암비 2.3:1, 기준 4.5:1 미만"])
  }
}
