import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct CopyGateTests {
  /// Keys that copy something public, whatever lies open.
  @Test(arguments: ["y", "3 y", "1 Y", "1 M-y", "T y", "T C"])
  func `public rows are copied with the papers open as without`(keys: String) throws {
    let folder = try TemporaryFolder()
    var open = try PaperScreen.open(folder)
    var plain = ScriptedScreen(simulates: false)
    open.press("P \(keys)")
    plain.press(keys)
    let copied = open.terminalEffects.compactMap(\.copiedText)
    #expect(!copied.isEmpty)
    #expect(copied == plain.terminalEffects.compactMap(\.copiedText))
  }

  @Test(arguments: [
    "2 > > > y", "2 > > > Y", "T 3 S-Tab y", "T 3 S-Tab C", "T 3 S-Tab m", "T 3 S-Tab Y",
    "2 > > y", "T 3 S-Tab r y",
  ])
  func `nothing private is copied, and the screen says why`(keys: String) throws {
    let folder = try TemporaryFolder()
    var screen = try PaperScreen.open(folder)
    screen.press("P \(keys)")
    let copied = screen.terminalEffects.compactMap(\.copiedText)
    for text in copied { #expect(PaperScreen.secrets(in: text).isEmpty) }
    #expect(copied.isEmpty == screen.text.contains("not copied"))
  }

  @Test func `what is cut in a private note stays there`() throws {
    let folder = try TemporaryFolder()
    var screen = try PaperScreen.open(folder)
    screen.press("N M-A C-c")
    #expect(screen.terminalEffects.compactMap(\.copiedText).isEmpty)
    screen.press("C-q P e C-v")
    #expect(PaperScreen.secrets(in: screen.text).isEmpty)
  }

  @Test(arguments: [UInt64(1), 2, 3, 4])
  func `no key and no text carries a private word out of a marked frame`(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var generator = SeededGenerator(seed: seed)
    var screen = try PaperScreen.open(folder)
    let keys =
      Array("jkhlgG<>123?!iryYTsOIbDuPPNecmM/$^").map { "\($0)" }
      + ["Enter", "Escape", "Tab", "S-Tab", "C-s", "C-q", "C-c", "C-k", "M-y", "Down", "Up", "C-o"]
    for _ in 0..<300 {
      guard let key = keys.randomElement(using: &generator) else { continue }
      screen.press(key == "$" ? "'$'" : key)
      let text = screen.text
      let secrets = PaperScreen.secrets(in: text)
      let isMarked = text.hasPrefix(" PRIVATE ")
      #expect(secrets.isEmpty || isMarked, "\(secrets) after \(key)")
      if !isMarked {
        let heard = screen.frame.outline.map { $0.line.string }.joined(separator: "\n")
        #expect(PaperScreen.secrets(in: heard).isEmpty)
      }
    }
    for text in screen.terminalEffects.compactMap(\.copiedText) {
      #expect(PaperScreen.secrets(in: text).isEmpty)
    }
  }
}
