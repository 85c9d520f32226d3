import TerminalKit
import Testing

@testable import ParleyApp

struct KeySequenceTests {
  @Test(arguments: [
    ("j", KeySequence("j")), ("C-s", KeySequence(.control("s"))),
    ("^S", KeySequence(.control("s"))),
    ("M-x", KeySequence(.alt("x"))), ("F5", KeySequence(.function(5))), (" ", KeySequence(" ")),
    ("Space", KeySequence(" ")), ("C-w o", KeySequence(.control("w"), "o")),
    ("g  Down", KeySequence("g", .down)), ("^W ^W", .pane(.control("w"))),
  ])
  func `names are read`(name: String, expected: KeySequence) {
    #expect(KeySequence(name: name) == expected)
  }

  @Test(arguments: ["", "   ", "Cntrl-s", "a b c", "S-j", "up", "\u{7}", "M-\u{1B}", "x \u{200B}"])
  func `what names no key is none`(name: String) {
    #expect(KeySequence(name: name) == nil)
  }

  @Test func `every key of the table is read back from its name, in ASCII too`() {
    for keys in CommandTable.all.flatMap(\.defaultKeys) {
      for isASCII in [false, true] {
        #expect(KeySequence(name: keys.name(isASCII: isASCII)) == keys)
      }
      #expect(keys.name(isASCII: true).utf8.allSatisfy { $0 < 0x80 })
    }
  }
}
