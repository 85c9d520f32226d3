import Testing

@testable import TerminalKit

struct ProbeTests {
  private let samples = [WidthSample("a", "한", .wide), WidthSample("b", "·", .ambiguous)]

  @Test func `every sample is asked for at the line's start, the attributes last`() {
    let probe = TerminalProbe(samples: samples, modes: [2026], hasPrivateModes: true)
    #expect(
      String(decoding: probe.questions, as: UTF8.self)
        == "\r한\u{1B}[6n\r·\u{1B}[6n\r\u{1B}[K\u{1B}]11;?\u{7}\u{1B}]10;?\u{7}\u{1B}[>0q"
        + "\u{1B}[?2026$p\u{1B}[c")
  }

  @Test func `without private modes only cursor and attributes are asked for`() {
    let probe = TerminalProbe(samples: samples, modes: [2026], hasPrivateModes: false)
    #expect(
      String(decoding: probe.questions, as: UTF8.self)
        == "\r한\u{1B}[6n\r·\u{1B}[6n\r\u{1B}[K\u{1B}[c")
  }

  @Test func `places of the cursor are widths in the order of the samples, and no more of them`() {
    var answers = ProbeAnswers(size: Size(width: 80, height: 24))
    for x in [2, 1, 7] { answers.take(.cursor(Point(x: x, y: 3)), count: 2) }
    #expect(answers.widths == [2, 1])
    #expect(!answers.isSilent)
  }

  @Test func `a terminal that says nothing is silent`() {
    #expect(ProbeAnswers(size: Size(width: 80, height: 24), widths: [nil, nil]).isSilent)
    #expect(!ProbeAnswers(size: Size(width: 80, height: 24), attributes: []).isSilent)
  }

  @Test func `what the gate writes in another way has no assumed width`() {
    let assumed = WidthSample.all.map { ($0.name, $0.assumed) }
    #expect(
      assumed.filter { $0.1 == nil }.map(\.0) == [
        "decomposed Hangul", "decomposed letter", "family of emoji",
      ])
    #expect(assumed.filter { $0.1 == 2 }.map(\.0) == ["Hangul", "Han", "emoji", "flag"])
  }
}
