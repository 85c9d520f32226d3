import ParleyModel
import TerminalKit
import Testing

@testable import ParleyApp

struct StyledLineMarkingTests {
  private let phrase: Phrase = "\("8,204.7") at the cap"

  private func line(_ part: String) -> [String] {
    var line = StyledLine()
    line.append(phrase, .dim, marking: part, .text, .bold)
    return line.runs.map { "\($0.role):\($0.text.string)" }
  }

  @Test func `the text of a gap has its own role wherever a language puts it`() {
    #expect(line("8,204.7") == ["text:8,204.7", "dim: at the cap"])
    let korean = Catalogue.$current.withValue(KoreanWords.catalogue) { line("8,204.7") }
    #expect(korean == ["dim:상한 적용 시 ", "text:8,204.7"])
  }

  @Test func `a phrase without the text is all in one role`() {
    #expect(line("9") == ["dim:8,204.7 at the cap"])
    #expect(line("") == ["dim:8,204.7 at the cap"])
  }
}
