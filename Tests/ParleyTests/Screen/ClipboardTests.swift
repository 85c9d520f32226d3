import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct ClipboardTests {
    @Test(arguments: [
      ("3y", "the payment of 2026", "2026: KRW bn 1,519.2, +8.3 % on 2025 (The Korea Times"),
      ("y", "rounds.csv:", "id: 12-08x\nagreement: 12\n"),
      ("2>>>y", "the note of 12-08x", "#"),
    ])
    func `y copies by OSC 52 and says so`(
      _ keys: String, _ what: String, _ beginning: String
    ) throws {
      let sandbox = try Sandbox()
      let terminal = try PseudoTerminal(columns: 120, rows: 36)
      try terminal.startParley([try sandbox.workspace()], in: sandbox)
      try terminal.wait(forText: "3 Payments")
      // A note is read by another thread; it can be copied once it shows.
      for key in keys.dropLast() { terminal.type(String(key)) }
      if keys.hasPrefix("2") { try terminal.wait(forText: "2 October 2024") }
      terminal.type("y")
      try terminal.wait(forText: "copied \(what)")
      try terminal.wait(forText: "by OSC 52; if it does")
      #expect(terminal.screen.copies.count == 1)
      let data = try #require(Data(base64Encoded: terminal.screen.copies.first ?? "?"))
      let text = String(decoding: data, as: UTF8.self)
      #expect(text.hasPrefix(beginning), "\(text)")
      #expect(terminal.screen.violations.isEmpty)
    }
  }
}
