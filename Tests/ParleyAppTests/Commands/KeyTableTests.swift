import ParleyModel
import TerminalKit
import Testing

@testable import ParleyApp

/// The table that leads from keys to commands.
struct KeyTableTests {
  private func command(_ id: String, _ scope: Command.Scope = .screen) -> Command {
    Command(id, "a command", keys: [], scope: scope, section: .move) { _, _ in [] }
  }

  @Test func `keys lead to their command in its place and to none elsewhere`() {
    var table = KeyTable()
    table.add(KeySequence("x"), command("one"))
    table.add(KeySequence("x"), command("two", .form))
    table.add(KeySequence(.control("w"), "x"), command("three"))
    #expect(table[KeySequence("x"), .screen]?.id == "one")
    #expect(table[KeySequence("x"), .form]?.id == "two")
    #expect(table[KeySequence(.control("w"), "x"), .screen]?.id == "three")
    #expect(table[KeySequence("x"), .editor] == nil)
    #expect(table[KeySequence("y"), .screen] == nil)
  }

  /// Letters with the same first scalar, and chords, may share a number.
  @Test func `keys that share a number are told apart`() {
    let keys: [Key] = [
      "e", .character("e\u{301}"), .character("e\u{308}"), .alt("e"), .control("e"),
      .alt(.control("e")), .shift(.up), .up, .alt(.up), .ctrl(.shift(.up)), .function(5),
      .function(63), .enter,
    ]
    var table = KeyTable()
    for (index, key) in keys.enumerated() { table.add(KeySequence(key), command("\(index)")) }
    for (index, key) in keys.enumerated() {
      #expect(table[KeySequence(key), .screen]?.id == "\(index)")
    }
  }
}
