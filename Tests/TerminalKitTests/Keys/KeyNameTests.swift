import TerminalKit
import Testing

@Suite struct KeyNameTests {
  private static let keys: [Key] = [
    .character("j"), .character("한"), .character("^"), .character("-"), .character(" "), .enter,
    .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
    .pageUp, .pageDown, .function(1), .function(12), .control("s"), .control("@"), .control("\\"),
    .control("_"), .alt(.character("x")), .alt(.control("s")), .alt(.enter), .ctrl(.up),
    .shift(.left), .ctrl(.shift(.end)), .alt(.ctrl(.shift(.up))), .shift(.function(5)),
    .alt(.character("-")), .alt(.character(" ")), .alt(.backTab),
  ]

  @Test(arguments: keys) func `a key reads the name it shows`(key: Key) {
    #expect(Key(name: key.name) == key)
  }

  @Test(
    arguments: [
      ("Enter", Key.enter), ("Escape", .escape), ("Tab", .tab), ("BTab", .backTab),
      ("Space", .character(" ")), ("BSpace", .backspace), ("PPage", .pageUp), ("PageUp", .pageUp),
      ("NPage", .pageDown), ("PageDown", .pageDown), ("IC", .insert), ("DC", .delete),
      ("F5", .function(5)),
      ("C-s", .control("s")), ("C-S", .control("s")), ("C-Space", .control("@")),
      ("C-@", .control("@")),
      ("M-x", .alt(.character("x"))), ("M-X", .alt(.character("X"))),
      ("C-M-x", .alt(.control("x"))),
      ("M-C-x", .alt(.control("x"))), ("S-Up", .shift(.up)), ("S-C-Up", .ctrl(.shift(.up))),
      ("S-Tab", .backTab), ("C-i", .tab), ("C-m", .enter), ("C-[", .escape), ("^S", .control("s")),
      ("^^", .control("^")), ("C--", nil), ("M--", .alt(.character("-"))), ("é", .character("é")),
    ] as [(String, Key?)])
  func `tmux's names are read`(name: String, key: Key?) {
    #expect(Key(name: name) == key)
  }

  @Test(arguments: [
    (Key.control("s"), "^S"), (.tab, "Tab"), (.pageUp, "PgUp"), (.alt(.character("x")), "M-x"),
    (.up, "↑"), (.control("@"), "^Space"), (.character(" "), "Space"), (.ctrl(.up), "C-↑"),
    (.backTab, "S-Tab"), (.escape, "Esc"), (.function(10), "F10"),
  ])
  func `names are short`(key: Key, name: String) {
    #expect(key.name == name)
  }

  @Test(arguments: [
    "", "up", "enter", "word", "F0", "F64", "F+5", "Fx", "S-a", "S-C-a", "C-한", "X-a", "C-", "M-",
    "C-Nope",
  ])
  func `other words are no keys`(name: String) {
    #expect(Key(name: name) == nil)
  }
}
