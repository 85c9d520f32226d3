import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  /// `kill -9` while a scenario is saved.
  struct ScenarioKillTests {
    @Test func `a kill at any moment of saving leaves the old file or the new`() throws {
      let scenario = try ScenarioTerminal()
      let original = try #require(scenario.read("as-signed"))
      var chance = SeededGenerator(seed: 20_261_126)
      var changed = 0
      for _ in 0..<Tries.count(20, long: 500) {
        try scenario.write(original, to: "as-signed")
        let terminal = try scenario.open("freeze")
        // What an earlier start left behind is gone once a scenario is saved or the program is up.
        let opening = Int.random(in: 1_000...1_999, using: &chance)
        terminal.type("\u{1B}[Z\(opening)\r")
        try terminal.wait(forText: "A as-signed*")
        terminal.type("w")
        try terminal.wait(forText: "write it into")
        terminal.type("\r")
        let end = ContinuousClock.now + .microseconds(Int.random(in: 0...25_000, using: &chance))
        while ContinuousClock.now < end { terminal.take(waitingMilliseconds: 0) }
        let isAcknowledged = !terminal.screen.text.contains("A as-signed*")
        terminal.child.send(SIGKILL)
        _ = try terminal.waitForEnd()
        let after = try #require(scenario.read("as-signed"), "the file is missing")
        let new = original.replacing("krw_bn = 1519.2", with: "krw_bn = \(opening).0")
        #expect(after == original || after == new, "torn: \(after.prefix(200))")
        if isAcknowledged { #expect(after == new, "a save that was acknowledged is lost") }
        if after == new { changed += 1 }
        terminal.closeTerminal()
      }
      // Else the kills came before every save.
      #expect(changed > 0)
    }
  }
}
