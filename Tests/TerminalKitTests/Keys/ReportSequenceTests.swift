import Testing

@testable import TerminalKit

@Suite struct ReportSequenceTests {
  @Test(
    arguments: [
      ("\u{1B}]11;rgb:1e1e/2e2e/3e3e\u{7}", .background(RGB(red: 0x1E, green: 0x2E, blue: 0x3E))),
      ("\u{1B}]10;rgb:ff/80/00\u{1B}\\", .foreground(RGB(red: 255, green: 128, blue: 0))),
      ("\u{1B}]11;rgb:f/8/0\u{7}", .background(RGB(red: 255, green: 136, blue: 0))),
      ("\u{1B}]11;rgb:fff/7ff/000\u{7}", .background(RGB(red: 255, green: 127, blue: 0))),
      ("\u{1B}]11;rgba:FFFF/0000/8000/8000\u{7}", .background(RGB(red: 255, green: 0, blue: 128))),
      ("\u{1B}[?2026;1$y", .mode(2026, .set)), ("\u{1B}[?2026;2$y", .mode(2026, .reset)),
      ("\u{1B}[?2026;0$y", .mode(2026, .unknown)), ("\u{1B}[?62;22c", .attributes([62, 22])),
      ("\u{1B}[?6c", .attributes([6])), ("\u{1B}[?997;1n", .colorScheme(isDark: true)),
      ("\u{1B}[?997;2n", .colorScheme(isDark: false)),
      ("\u{1B}P>|xterm(379)\u{1B}\\", .version("xterm(379)")),
    ] as [(String, TerminalReport)])
  func `answers are read`(text: String, report: TerminalReport) {
    #expect(decoded("a\(text)b") == [.key("a"), .reported(report), .key("b")])
    // Cut anywhere but behind an Escape, which is a key when nothing follows.
    let bytes = Array(text.utf8)
    for cut in 2..<bytes.count {
      #expect(decoded([Array(bytes[..<cut]), Array(bytes[cut...])]) == [.reported(report)])
    }
  }

  @Test(
    arguments: [
      "\u{1B}]11;rgb:1e1e/2e2e\u{7}", "\u{1B}]11;rgb:11111/2/3\u{7}", "\u{1B}]11;rgb:-1/2/3\u{7}",
      "\u{1B}]11;rgb:+1/2/3\u{7}", "\u{1B}]11;rgb:x/y/z\u{7}", "\u{1B}]11;red\u{7}",
      "\u{1B}]11;\u{7}", "\u{1B}]4;1;rgb:1/2/3\u{7}", "\u{1B}]11\u{1B}\\", "\u{1B}P>|\u{1B}\\",
      "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[?2026;9$y", "\u{1B}[?2026$y", "\u{1B}[?c", "\u{1B}[?;c",
      "\u{1B}[?997;3n", "\u{1B}[0n", "\u{1B}[5;6R",
    ])
  func `a broken answer, and one to nothing asked, is swallowed whole`(text: String) {
    #expect(decoded("a\(text)b") == [.key("a"), .key("b")])
  }

  @Test func `a cursor's place is one only while it was asked for`() {
    let place = TerminalEvent.reported(.cursor(Point(x: 6, y: 4)))
    #expect(decoded("\u{1B}[5;7R", awaitingCursor: true) == [place])
    #expect(decoded("\u{1B}[0;7R", awaitingCursor: true) == [])
    // The attributes end the answers.
    #expect(
      decoded("\u{1B}[?6c\u{1B}[5;7R", awaitingCursor: true) == [.reported(.attributes([6]))])
    let f3 = Key.function(3)
    let keys: [(Key, Int)] = [
      (.shift(f3), 1), (.alt(f3), 2), (.alt(.shift(f3)), 3), (.ctrl(f3), 4), (.ctrl(.shift(f3)), 5),
    ]
    for (key, x) in keys {
      var decoder = KeyDecoder()
      var events: [TerminalEvent] = []
      decoder.feed(.key(key), into: &events)
      decoder.awaitsCursor = true
      decoder.feed(.key(key), into: &events)
      #expect(events == [.key(key), .reported(.cursor(Point(x: x, y: 0)))])
    }
  }

  @Test(arguments: [600, 4000])
  func `a long answer is swallowed whole`(length: Int) {
    let long = String(repeating: "x", count: length)
    #expect(decoded("\u{1B}]11;\(long)\u{7}j") == [.key("j")])
    #expect(decoded("\u{1B}P>|\(long)\u{1B}\\j") == [.key("j")])
    #expect(decoded("\u{1B}[?\(String(repeating: "1", count: length))cj") == [.key("j")])
  }

  @Test func `an answer without an end takes no more than its share`() {
    let endless = String(repeating: "x", count: 5000)
    #expect(decoded("\u{1B}]11;\(endless)").count == 5000 + 3 - KeyDecoder.longest)
    #expect(decoded("\u{1B}]11;rgb:\rj") == [.key(.enter), .key("j")])
    #expect(decoded("\u{1B}]11;rgb:\u{18}j") == [.key("j")])
    #expect(decoded("\u{1B}]11;rgb:\u{1B}[<0;1;1M").count == 1)
    #expect(decoded("\u{1B}P>|x\u{1B}x") == [.key(.alt("x"))])
  }

  @Test(arguments: ["[", "]", "P", "O"])
  func `Alt and a character that may begin a sequence is a key in the end`(letter: Character) {
    var decoder = KeyDecoder()
    var events: [TerminalEvent] = []
    for byte in "\u{1B}\(letter)".utf8 { decoder.feed(.byte(byte), into: &events) }
    decoder.endOfDrain(into: &events)
    #expect(events == [])
    #expect(decoder.patienceMilliseconds == 100)
    decoder.giveUp(into: &events)
    #expect(events == [.key(.alt(.character(letter)))])
    #expect(decoder.patienceMilliseconds == nil)
  }

  @Test func `Alt and such a character before another key are two keys`() {
    #expect(decoded("\u{1B}]q") == [.key(.alt("]")), .key("q")])
    #expect(decoded("\u{1B}Pq") == [.key(.alt("P")), .key("q")])
  }

  @Test func `questions are asked as terminals know them`() {
    let questions: [TerminalQuestion] = [
      .background, .foreground, .mode(2026), .attributes, .version, .cursor,
    ]
    #expect(
      questions.map(\.sequence) == [
        "\u{1B}]11;?\u{7}", "\u{1B}]10;?\u{7}", "\u{1B}[?2026$p", "\u{1B}[c", "\u{1B}[>0q",
        "\u{1B}[6n",
      ])
  }
}
