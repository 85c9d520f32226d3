import Testing

@testable import ParleyApp

struct NoteEditorMovingTests {
  @Test(arguments: clusters) func `the caret goes from cluster to cluster`(_ script: EditorScript) {
    script.check()
  }

  static let clusters = [
    EditorScript("|abc", "right", "a|bc"),
    EditorScript("a|bc", "left left", "|abc"),
    EditorScript("", "left right up down home end pgup pgdn", "|"),
    EditorScript("|한국", "right", "한|국"),
    EditorScript("한국|", "left", "한|국"),
    EditorScript("|\u{1112}\u{1161}\u{11AB}국", "right", "\u{1112}\u{1161}\u{11AB}|국"),
    EditorScript("\u{1112}\u{1161}\u{11AB}|국", "left", "|\u{1112}\u{1161}\u{11AB}국"),
    EditorScript("|👨‍👩‍👧‍👦x", "right", "👨‍👩‍👧‍👦|x"),
    EditorScript("👨‍👩‍👧‍👦|x", "left", "|👨‍👩‍👧‍👦x"),
    EditorScript("|🇰🇷🇺🇸", "right", "🇰🇷|🇺🇸"),
    EditorScript("🇰🇷🇺🇸|", "left", "🇰🇷|🇺🇸"),
    EditorScript("|e\u{301}\u{302}x", "right", "e\u{301}\u{302}|x"),
    EditorScript("e\u{301}\u{302}|x", "left", "|e\u{301}\u{302}x"),
    EditorScript("|👍🏽x", "right", "👍🏽|x"),
    EditorScript("|‹FF›‹FE›x", "right", "‹FF›|‹FE›x"),
    EditorScript("‹FF›‹FE›|x", "left", "‹FF›|‹FE›x"),
    EditorScript("|‹ED›‹95›x", "right right", "‹ED›‹95›|x"),
    EditorScript("|‹C3›é", "right right", "‹C3›é|"),
    EditorScript("a|\r\nb", "right", "a\r\n|b"),
    EditorScript("a\r\n|b", "left", "a|\r\nb"),
    EditorScript("a|\r\r\nb", "right", "a\r|\r\nb"),
    EditorScript("a\n|\u{301}b", "right", "a\n\u{301}|b"),
    EditorScript("|\t\u{301}b", "right", "\t|\u{301}b"),
    EditorScript("abc|", "right", "abc|"),
  ]

  @Test(arguments: words) func `words, lines and paragraphs`(_ script: EditorScript) {
    script.check()
  }

  static let words = [
    EditorScript("|one two", "wright", "one| two"),
    EditorScript("one| two", "wright", "one two|"),
    EditorScript("one two|", "wleft", "one |two"),
    EditorScript("one |two", "wleft", "|one two"),
    EditorScript("|분담금 협정", "wright", "분담금| 협정"),
    EditorScript("분담금 협정|", "wleft wleft", "|분담금 협정"),
    EditorScript("|(a-b)", "wright wright", "(a|-b)"),
    EditorScript("one|\n\n  two", "wright", "one\n\n  two|"),
    EditorScript("one\n\n  |two", "wleft", "|one\n\n  two"),
    EditorScript("|e\u{301}t\u{301} x", "wright", "e\u{301}t\u{301}| x"),
    EditorScript("|🇰🇷🇺🇸 x", "wright", "🇰🇷🇺🇸| x"),
    EditorScript("|\u{1112}\u{1161}\u{11AB}a x", "wright", "\u{1112}\u{1161}\u{11AB}a| x"),
    EditorScript("‹FF›‹FE›|a", "wleft", "|‹FF›‹FE›a"),
    EditorScript("|", "wleft wright", "|"),
    EditorScript("ab|c\nd", "end", "abc|\nd"),
    EditorScript("ab|c\r\nd", "end", "abc|\r\nd"),
    EditorScript("a\nb|c", "home", "a\n|bc"),
    EditorScript("a\nb|c", "top", "|a\nbc"),
    EditorScript("a|\nbc\n", "bottom", "a\nbc\n|"),
    EditorScript("|a\nb\n\nc", "pardn", "a\nb\n|\nc"),
    EditorScript("a\nb\n|\nc", "pardn", "a\nb\n\nc|"),
    EditorScript("a\n\n \nb|", "parup", "a\n\n| \nb"),
    EditorScript("a\n\n| \nb", "parup", "|a\n\n \nb"),
    EditorScript("|a\nb\nc", ":2", "a\n|b\nc"),
    EditorScript("|a\nb\nc", ":99", "a\nb\n|c"),
    EditorScript("a|\nb", ":0", "|a\nb"),
  ]

  @Test(arguments: rows) func `up and down keep the column`(_ script: EditorScript) {
    script.check()
  }

  static let rows = [
    EditorScript("abc|d\nx\nabcd", "down", "abcd\nx|\nabcd"),
    EditorScript("abc|d\nx\nabcd", "down down", "abcd\nx\nabc|d"),
    EditorScript("abc|d\nx\nabcd", "down left down", "abcd\nx\n|abcd"),
    EditorScript("ab|cd\n한국\nabcd", "down down", "abcd\n한국\nab|cd"),
    EditorScript("abc|d\n한국\nabcd", "down", "abcd\n한|국\nabcd"),
    EditorScript("abc|d\n한국\nabcd", "down down", "abcd\n한국\nabc|d"),
    EditorScript("a\tb|\n12345678", "down", "a\tb\n12345|678"),
    EditorScript("|a\r\nb\r\n", "down down down", "a\r\nb\r\n|"),
    EditorScript("ab|\nc", "up", "ab|\nc"),
    EditorScript("aaaa bb|bb cccc", "#5x5 down", "aaaa bbbb cc|cc"),
    EditorScript("aaaa bbbb cc|cc", "#5x5 up", "aaaa bb|bb cccc"),
    EditorScript("aa|aabbbb", "#4x5 down", "aaaabb|bb"),
    EditorScript("aaaabbb|b", "#4x5 up", "aaa|abbbb"),
    // At the end of a row that goes on, the last letter is as far right as one can stand.
    EditorScript("aaaabb\nccc|c", "#4x5 up up", "aaa|abb\ncccc"),
    EditorScript("|a\nb\nc\nd\ne", "#5x3 pgdn", "a\nb\n|c\nd\ne"),
    EditorScript("|a\nb\nc\nd\ne", "#5x3 pgdn pgdn pgdn", "a\nb\nc\nd\n|e"),
    EditorScript("a\nb\nc\nd\n|e", "#5x3 pgup", "a\nb\n|c\nd\ne"),
    EditorScript("ab|\nb\nc\ndef", "#5x4 pgdn", "ab\nb\nc\nde|f"),
  ]

  @Test(arguments: selections) func `motions select`(_ script: EditorScript) {
    script.check()
  }

  static let selections = [
    EditorScript("a|bc", "S-right", "a{b|}c"),
    EditorScript("a|bc", "S-left", "{|a}bc"),
    EditorScript("a|bc", "S-right S-left", "a|bc"),
    EditorScript("{ab|}c", "left", "|abc"),
    EditorScript("{|ab}c", "right", "ab|c"),
    EditorScript("{ab|}c\n", "end", "abc|\n"),
    EditorScript("|한국어", "S-right S-right", "{한국|}어"),
    EditorScript("a|b\ncd", "S-down", "a{b\nc|}d"),
    EditorScript("|ab cd", "S-wright", "{ab|} cd"),
    EditorScript("a|bc", "mark right right", "a{bc|}"),
    EditorScript("a|bc", "mark right mark right", "ab{c|}"),
    EditorScript("a|bc", "mark mark right", "ab|c"),
    EditorScript("a|bc", "mark right none right", "abc|"),
    EditorScript("a|bc", "all", "{abc|}"),
    EditorScript("|", "all", "|"),
    EditorScript("{ab|}c", "none", "ab|c"),
  ]
}
