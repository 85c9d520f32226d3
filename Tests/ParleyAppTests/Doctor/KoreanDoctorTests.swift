import ParleyModel
import ParleyStore
import TerminalKit
import Testing

@testable import ParleyApp

/// The examination of the terminal in Korean.
struct KoreanDoctorTests {
  private func facts(_ changes: [String: String] = [:]) -> TerminalFacts {
    let usual = ["TERM": "xterm-256color", "LANG": "ko_KR.UTF-8", "COLORTERM": "truecolor"]
    return TerminalFacts(
      environment: usual.merging(changes) { $1 }, type: DoctorReportTests.xterm)
  }

  private func answers(_ widths: [Int?] = DoctorReportTests.usual) -> ProbeAnswers {
    ProbeAnswers(
      size: Size(width: 120, height: 36), widths: widths, attributes: [62, 22],
      version: "foot(1.16)",
      modes: [2026: .reset, 2031: .set, 2004: .reset, 1006: .unknown],
      background: RGB(red: 0, green: 16, blue: 255))
  }

  private func text(_ report: DoctorReport) -> String { Language.korean.speaking { report.text } }

  @Test func `the values of the report stand in one column, by width`() {
    let lines = text(DoctorReport(facts(), answers(), .standard)).split(separator: "\n")
    let values = [
      "종류 (TERM)": "xterm-256color, terminfo에 있음", "크기": "120열, 36행",
      "감싸는 프로그램": "없음", "SSH 접속": "아니요", "로캘": "LANG=ko_KR.UTF-8",
      "화면에 쓰는 색": "모든 색: COLORTERM이 truecolor", "글자색 (OSC 10)": "응답 없음",
      "밝기 전환 알림 (2031)": "예", "한글": "2, 예상과 같음", "분해된 한글": "2; parley의 표기는",
      "가족 그림 문자": "2; parley의 표기는", "mouse": "true",
    ]
    for (name, value) in values {
      let line = lines.first { $0.hasPrefix("  \(name) ") && $0.contains(value) }.map(String.init)
      #expect(line?.column(of: value) == 36, "\(name)")
    }
    #expect(lines.first == "parley \(Version.current) 터미널 점검")
    #expect(lines.last == "  이상이 없습니다.")
  }

  @Test func `advice names marks in Korean and the setting as the file has it`() {
    let widths = zip(WidthSample.all, DoctorReportTests.usual).map {
      ["middle dot", "circle"].contains($0.name) ? 2 : $1
    }
    let report = DoctorReport(facts(), answers(widths), .standard)
    #expect(text(report).contains("  동그라미                          2, parley의 예상은 1\n"))
    #expect(
      text(report).hasSuffix(
        "  - 기호의 칸 수가 parley의 예상과 다릅니다(가운뎃점, 동그라미). 터미널에서 너비가 모호한 문자를 좁게 "
          + "표시하도록 하거나 config.toml에 ascii = true를 설정하십시오.\n"))
    #expect(report.findings.map(\.fix) == [ConfigurationChange(.ascii, .boolean(true))])
  }

  /// Letters of words that are no names of programs, variables or settings.
  private func english(in phrase: Phrase) -> [String] {
    let names: Set<String> = [
      "TERM", "COLORTERM", "NO", "COLOR", "RGB", "GNU", "screen", "screenrc", "tmux", "conf",
      "terminfo", "truecolor", "color", "none", "parley", "config", "toml", "ascii", "true",
      "chart",
      "marks", "blocks", "OSC", "VTE", "Windows", "Terminal", "iTerm", "xterm", "allowWindowOps",
      "SetSelection", "macOS", "set", "clipboard", "on", "render", "linear", "UTF", "default",
      "terminal", "term", "xterm-256color", "u", "nonesuch", "dumb", "Konsole",
    ]
    let text = Language.korean.speaking { phrase.text }
    return text.split { !$0.isASCII || !$0.isLetter }.map(String.init)
      .filter { !names.contains($0) && $0.count > 1 }
  }

  @Test func `no advice and no reason is left in English`() {
    let environments: [([String: String], TerminalType)] = [
      (["TERM": ""], TerminalType()), (["TERM": "nonesuch"], TerminalType()),
      (["TERM": "dumb"], TerminalType(isKnown: true)),
      (["TERM": "xterm", "COLORTERM": ""], DoctorReportTests.xterm),
      (["TERM": "screen", "COLORTERM": "", "TMUX": "x"], DoctorReportTests.xterm),
      (["TERM": "screen", "COLORTERM": "", "STY": "x"], DoctorReportTests.xterm),
      (["NO_COLOR": "1"], DoctorReportTests.xterm), (["STY": "1"], DoctorReportTests.xterm),
    ]
    let widths: [[Int?]] = [
      WidthSample.all.map { $0.assumed.map { $0 + 1 } ?? 2 }, WidthSample.all.map { _ in nil },
    ]
    var phrases = WidthSample.all.map(\.title) + DoctorReport.modes.map(\.1)
    for (variables, type) in environments {
      let facts = TerminalFacts(environment: variables, type: type)
      for widths in widths {
        phrases += DoctorFindings(facts: facts, answers: answers(widths), configuration: .standard)
          .all.map(\.advice)
      }
      let silent = ProbeAnswers(size: Size(width: 80, height: 24))
      phrases += DoctorFindings(facts: facts, answers: silent, configuration: .standard)
        .all.map(\.advice)
      phrases += ColorChoice.allCases.map { ColorGrounds(facts, choice: $0).text }
    }
    phrases += OSC52Belief.allCases.map(\.text)
    #expect(phrases.count > 60)
    for phrase in phrases { #expect(english(in: phrase) == [], "\(phrase.english)") }
  }
}
