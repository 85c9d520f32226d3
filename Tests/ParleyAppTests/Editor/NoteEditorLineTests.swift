import Testing

@testable import ParleyApp

struct NoteEditorLineTests {
  @Test(arguments: lists) func `Enter goes on with a list`(_ script: EditorScript) {
    script.check()
  }

  static let lists = [
    EditorScript("- one|", "enter", "- one\n- |"),
    EditorScript("* one|\r\n", "enter", "* one\r\n* |\r\n"),
    EditorScript("+ one|", "enter", "+ one\n+ |"),
    EditorScript("1. one|", "enter", "1. one\n2. |"),
    EditorScript("9) one|", "enter", "9) one\n10) |"),
    EditorScript("  - [ ] task|", "enter", "  - [ ] task\n  - [ ] |"),
    EditorScript("- [x] done|", "enter", "- [x] done\n- [ ] |"),
    EditorScript("> quote|", "enter", "> quote\n> |"),
    EditorScript("> - 항목|", "enter", "> - 항목\n> - |"),
    EditorScript("\t- one|", "enter", "\t- one\n\t- |"),
    EditorScript("- |", "enter", "|"),
    EditorScript("a\n  - [ ] |\nb", "enter", "a\n- [ ] |\nb"),
    EditorScript("a\n  - [ ] |\nb", "enter enter", "a\n|\nb"),
    EditorScript("2. |", "enter", "|"),
    EditorScript("> |\r\n", "enter", "|\r\n"),
    EditorScript("- one |two", "enter", "- one \n- |two"),
    EditorScript("- one| two", "enter", "- one\n- |two"),
    EditorScript("3. one| two", "enter", "3. one\n4. |two"),
    EditorScript("- |one", "enter", "- \n- |one"),
    EditorScript("|- one", "enter", "\n|- one"),
    EditorScript("-| one", "enter", "-\n| one"),
    EditorScript("- o{n|}e", "enter", "- o\n- |e"),
    EditorScript("- one|", "enter enter", "- one\n|"),
    EditorScript("--- |", "enter", "--- \n|"),
    EditorScript("* * *|", "enter", "* * *\n|"),
    EditorScript("-one|", "enter", "-one\n|"),
    EditorScript("2026 was|", "enter", "2026 was\n|"),
    EditorScript("- 한국| \u{301}x", "enter", "- 한국\n- | \u{301}x"),
  ]

  @Test(arguments: lines) func `whole lines`(_ script: EditorScript) {
    script.check()
  }

  static let lines = [
    EditorScript("a|b", "in", "  a|b"),
    EditorScript("1. a\n2. |", "in", "1. a\n  1. |"),
    EditorScript("1. a\n  1. b\n  2. |", "out", "1. a\n  1. b\n2. |"),
    EditorScript("1. a\n  1. b\n  2. |", "enter", "1. a\n  1. b\n2. |"),
    EditorScript("3) x\n4) y|", "in", "3) x\n  1) y|"),
    EditorScript("1. a\n  1. b\n\n2. c|", "in", "1. a\n  1. b\n\n  2. c|"),
    EditorScript("9. a\n- b\n1. c|", "in", "9. a\n- b\n  1. c|"),
    EditorScript("|ab", "in", "  |ab"),
    EditorScript("{a\n\nb|}", "in", "{  a\n\n  b|}"),
    EditorScript("{a\n|}b", "in", "{  a\n|}b"),
    EditorScript("  a|b", "out", "a|b"),
    EditorScript(" a|b", "out", "a|b"),
    EditorScript("\ta|b", "out", "a|b"),
    EditorScript(" |   ab", "out", "|  ab"),
    EditorScript("{  a\n b\nc|}", "out", "{a\nb\nc|}"),
    EditorScript("a|b", "out", "a|b"),
    EditorScript("a\nb|b\nc\n", "lineup", "b|b\na\nc\n"),
    EditorScript("a\nb|b\nc\n", "linedown", "a\nc\nb|b\n"),
    EditorScript("a\nb|b\nc", "linedown", "a\nc\nb|b"),
    EditorScript("a\r\nb|", "lineup", "b|\r\na"),
    EditorScript("a|\nb\n", "linedown linedown", "b\na|\n"),
    EditorScript("a|\nb", "lineup", "a|\nb"),
    EditorScript("a\nb\n|", "lineup", "a\nb\n|"),
    EditorScript("{a\nb\n|}c", "linedown", "c\n{a\nb|}"),
    EditorScript("x\n{a\nb\n|}c\n", "lineup", "{a\nb\n|}x\nc\n"),
    EditorScript("한|국\n어", "linedown", "어\n한|국"),
    EditorScript("a|\nb", "double", "a\na|\nb"),
    EditorScript("a\nb|", "double", "a\nb\nb|"),
    EditorScript("a\r\nb|", "double", "a\r\nb\r\nb|"),
    EditorScript("{a\nb|}\nc", "double", "a\nb\n{a\nb|}\nc"),
    EditorScript("|", "double", "\n|"),
  ]

  @Test(arguments: searching) func `finding and replacing`(_ script: EditorScript) {
    script.check()
  }

  static let searching = [
    EditorScript("|one two one", "/two", "one {two|} one"),
    EditorScript("|one two one", "/one", "{one|} two one"),
    EditorScript("|one two one", "/one /one", "one two {one|}"),
    EditorScript("|one two one", "/one /one /one", "{one|} two one"),
    EditorScript("one two one|", "?one", "one two {one|}"),
    EditorScript("one two one|", "?one ?one", "{one|} two one"),
    EditorScript("one two one|", "?one ?one ?one", "one two {one|}"),
    EditorScript("a|b", "/x", "a|b"),
    EditorScript("|SMA sma", "/sma", "{SMA|} sma"),
    EditorScript("|sma SMA", "/SMA", "sma {SMA|}"),
    EditorScript("|분담금 한국", "/한국", "분담금 {한국|}"),
    EditorScript("|\u{1112}\u{1161}\u{11AB}x", "/한", "{\u{1112}\u{1161}\u{11AB}|}x"),
    EditorScript("|a 한b", "/\u{1112}\u{1161}\u{11AB}B", "|a 한b"),
    EditorScript("|a 한b", "/\u{1112}\u{1161}\u{11AB}b", "a {한b|}"),
    EditorScript("한국|", "?국", "한{국|}"),
    EditorScript("|\u{1112}\u{1161}\u{11AB}", "/하", "|\u{1112}\u{1161}\u{11AB}"),
    EditorScript("|e\u{301} e", "/e", "e\u{301} {e|}"),
    EditorScript("|x\nx하\u{11AB}x", "/한", "x\nx{하\u{11AB}|}x"),
    EditorScript("|x\n\u{1112}\u{1161}", "/하", "x\n{\u{1112}\u{1161}|}"),
    EditorScript("|x\n\u{F900}", "/豈", "x\n{\u{F900}|}"),
    EditorScript("|É", "/e\u{301}", "{É|}"),
    EditorScript("|Ж ж", "/ж", "{Ж|} ж"),
    EditorScript("‹FF›|\n한a", "/한A", "‹FF›|\n한a"),
    EditorScript("|‹FF›한", "/한", "‹FF›{한|}"),
    EditorScript("|one two", "/two =three", "one three|"),
    EditorScript("|ab", "=x", "|ab"),
    EditorScript("a|b ab AB", "%ab→x", "x| x x"),
    EditorScript("x|yabab", "%ab→cde", "x|ycdecde"),
    EditorScript("한국\n|한국", "%한→x", "x국\n|x국"),
    EditorScript("aaa|", "%aa→b", "ba|"),
    EditorScript("a|", "%→b", "a|"),
    EditorScript("ab ab|", "%ab→ undo", "ab ab|"),
    EditorScript("ab\r\nab|", "%ab→x⏎y", "x\r\ny\r\nx\r\ny|"),
  ]
}
