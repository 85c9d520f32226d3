import ParleyApp
import TerminalKit
import Testing

struct KeyScriptTests {
  @Test(arguments: [
    ("j j Enter", [Key.character("j"), .character("j"), .enter]),
    ("C-s M-x F5", [.control("s"), .alt("x"), .function(5)]),
    ("'a b' q", [.character("a"), .character(" "), .character("b"), .character("q")]),
    ("이태우", [.character("이"), .character("태"), .character("우")]),
    ("\\' \"'\"", [.character("'"), .character("'")]),
    ("", []),
  ])
  func `words are keys or are typed`(script: String, keys: [Key]) {
    #expect(KeyScript(script)?.keys == keys)
  }

  @Test(arguments: ["'open", "\"open", "end\\"])
  func `an open quote is refused`(script: String) {
    #expect(KeyScript(script) == nil)
  }
}
