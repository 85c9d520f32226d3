import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  /// `kill -9` while somebody types and saves.
  struct NoteKillTests {
    private static let text = "# Talks\n\nfirst line\n"

    @Test func `a kill at any moment of saving leaves the old text or the new`() throws {
      let note = try NoteTerminal()
      try note.write(Self.text)
      var chance = SeededGenerator(seed: 20_261_125)
      for _ in 0..<Tries.count(20, long: 1_000) {
        let terminal = try note.open()
        // What an earlier start left behind is gone once this one is up.
        try Deadline().wait(for: "no stale file: \(note.leftovers)") { note.leftovers.isEmpty }
        let before = try #require(note.read())
        // Every text there can be: the caret is at the top.
        var typed = ""
        var texts = [before]
        var acknowledged = 0
        let end = ContinuousClock.now + .microseconds(Int.random(in: 0...60_000, using: &chance))
        while ContinuousClock.now < end {
          if acknowledged == typed.count {
            typed += String(UnicodeScalar(UInt8.random(in: 97...122, using: &chance)))
            texts.append(typed + before)
            terminal.type(String(typed.suffix(1)) + "\u{13}")
          }
          terminal.take(waitingMilliseconds: 0)
          let screen = terminal.screen
          if screen.text.contains("│ \(typed)\(before.prefix(7))"),
            screen.text.contains("2 Note of R8x, 12th · saved")
          {
            acknowledged = typed.count
          }
        }
        terminal.child.send(SIGKILL)
        _ = try terminal.waitForEnd()
        let after = try #require(note.read(), "the note is missing")
        let index = try #require(texts.firstIndex(of: after), "torn: \(after.prefix(80))")
        #expect(index >= acknowledged, "a save that was acknowledged is lost")
        terminal.closeTerminal()
        // Drafts and growth are not what this is about.
        try note.write(Self.text)
        try note.forgetDrafts()
      }
      let last = try note.open()
      try Deadline().wait(for: "no stale file: \(note.leftovers)") { note.leftovers.isEmpty }
      #expect(try last.leave() == .exited(0))
    }

    @Test func `a kill while typing loses no more than what was typed just now`() throws {
      var chance = SeededGenerator(seed: 4)
      // No more at a time than the machine answers at once.
      for _ in 0..<Tries.count(1, long: 50) {
        var writers = try (0..<4).map { _ in try Typist(&chance) }
        // Twenty letters a second each, until all are gone.
        while writers.contains(where: { !$0.isKilled }) {
          let next = ContinuousClock.now + .milliseconds(50)
          for index in writers.indices { writers[index].step(&chance) }
          while ContinuousClock.now < next { for writer in writers { writer.read() } }
        }
        for writer in writers {
          let (typed, known) = (writer.typed, writer.mustBeThere)
          let recovered = try writer.recover()
          #expect(typed.hasPrefix(recovered), "recovered '\(recovered)' of '\(typed)'")
          #expect(recovered.count >= known, "'\(recovered)' lacks letters of '\(typed)'")
        }
      }
    }
  }
}

/// Somebody who types until the program is killed.
private struct Typist {
  let note: NoteTerminal
  let terminal: PseudoTerminal
  let rest: String
  private(set) var typed = ""
  private(set) var isKilled = false
  /// When each letter was typed.
  private var times: [ContinuousClock.Instant] = []
  private let killTime: ContinuousClock.Instant
  private(set) var mustBeThere = 0

  /// What may be lost: where others build and test on the machine meanwhile a disk may stall for long.
  private static let mostLost = Duration.milliseconds(Tries.isLong ? 250 : 1_500)

  init(_ chance: inout SeededGenerator) throws {
    note = try NoteTerminal()
    rest = note.read() ?? ""
    terminal = try note.open()
    killTime = ContinuousClock.now + .milliseconds(Int.random(in: 100...3_000, using: &chance))
  }

  func read() { terminal.take(waitingMilliseconds: 0) }

  mutating func step(_ chance: inout SeededGenerator) {
    guard !isKilled else { return }
    if ContinuousClock.now >= killTime {
      let now = ContinuousClock.now
      terminal.child.send(SIGKILL)
      isKilled = true
      mustBeThere = times.count { $0 < now - Self.mostLost }
      return
    }
    let letter = String(UnicodeScalar(UInt8.random(in: 97...122, using: &chance)))
    typed += letter
    times.append(ContinuousClock.now)
    terminal.type(letter)
  }

  /// The letters that are there after the next start.
  func recover() throws -> String {
    _ = try terminal.waitForEnd()
    let next = try note.start()
    if typed.isEmpty || mustBeThere == 0 && !next.screen.text.contains("left unsaved") { return "" }
    try next.wait(forText: "draft left unsaved")
    next.type("D\r")
    try next.wait(forText: "2 Note of R8x, 12th · not saved")
    try next.save()
    let text = note.read() ?? ""
    #expect(text.hasSuffix(rest))
    return String(text.dropLast(rest.count))
  }
}
