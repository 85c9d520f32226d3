import Testing

@testable import ParleyApp

struct NoteEditorEditingTests {
  @Test(arguments: typing) func `typing and pasting`(_ script: EditorScript) {
    script.check()
  }

  static let typing = [
    EditorScript("|", "'ab", "ab|"),
    EditorScript("a|c", "'b", "ab|c"),
    EditorScript("{ab|}c", "'x", "x|c"),
    EditorScript("한|어", "'국", "한국|어"),
    EditorScript("e|x", "'\u{301}", "e\u{301}|x"),
    EditorScript("\n|\u{301}x", "'e", "\ne\u{301}|x"),
    EditorScript("|x", "'👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦|x"),
    EditorScript("\u{1112}|x", "'\u{1161}", "\u{1112}\u{1161}|x"),
    EditorScript("a|\r\nb", "'x", "ax|\r\nb"),
    EditorScript("‹FF›|‹FF›", "'x", "‹FF›x|‹FF›"),
    EditorScript("a|b", "\"x⏎y", "ax\ny|b"),
    EditorScript("a|b\r\n", "\"x⏎y␍z␍⏎", "ax\r\ny\r\nz\r\n|b\r\n"),
    EditorScript("a|b", "\"x␍⏎y␍z", "ax\ny\nz|b"),
    EditorScript("{a|}b", "\"xyz", "xyz|b"),
    EditorScript("a|b", "\"‹FF›", "a‹FF›|b"),
    EditorScript("a|b", "enter", "a\n|b"),
    EditorScript("a|b\r\n", "enter", "a\r\n|b\r\n"),
    EditorScript("{a|}b", "enter", "\n|b"),
  ]

  @Test(arguments: deleting) func `deleting by clusters, words and lines`(_ script: EditorScript) {
    script.check()
  }

  static let deleting = [
    EditorScript("ab|c", "bs", "a|c"),
    EditorScript("ab|c", "del", "ab|"),
    EditorScript("|a", "bs", "|a"),
    EditorScript("a|", "del", "a|"),
    EditorScript("a{bc|}d", "bs", "a|d"),
    EditorScript("a{bc|}d", "del", "a|d"),
    EditorScript("한국|어", "bs", "한|어"),
    EditorScript("\u{1112}\u{1161}\u{11AB}|x", "bs", "|x"),
    EditorScript("👨‍👩‍👧‍👦|x", "bs", "|x"),
    EditorScript("🇰🇷🇺🇸|", "bs", "🇰🇷|"),
    EditorScript("e\u{301}|x", "bs", "|x"),
    EditorScript("|e\u{301}x", "del", "|x"),
    EditorScript("a\r\n|b", "bs", "a|b"),
    EditorScript("a|\r\nb", "del", "a|b"),
    EditorScript("a\n|b", "bs", "a|b"),
    EditorScript("a‹FF›|b", "bs", "a|b"),
    EditorScript("a|‹FF›‹FE›", "del", "a|‹FE›"),
    // What is left of a torn line end joins it.
    EditorScript("a\rx|\nb", "bs", "a|\r\nb"),
    EditorScript("one two|", "wbs", "one |"),
    EditorScript("one  |two", "wbs", "|two"),
    EditorScript("a\n  |b", "wbs", "a\n|b"),
    EditorScript("a\r\n|b", "wbs", "a|b"),
    EditorScript("|one two", "wdel", "| two"),
    EditorScript("one|\ntwo", "wdel", "one|two"),
    EditorScript("|분담금 x", "wdel", "| x"),
    EditorScript("ab|cd\n", "tostart", "|cd\n"),
    EditorScript("|ab", "tostart", "|ab"),
    EditorScript("ab|cd\n", "toend", "ab|\n"),
    EditorScript("ab|\r\ncd", "toend", "ab|cd"),
    EditorScript("a\nb|b\nc", "dline", "a\n|c"),
    EditorScript("a\nb|", "dline", "a\n|"),
    EditorScript("a\r\nb|\r\nc", "dline", "a\r\n|c"),
  ]

  @Test(arguments: cutting) func `cutting, copying and pasting`(_ script: EditorScript) {
    script.check()
  }

  static let cutting = [
    EditorScript("a{b|}c", "cut end paste", "acb|"),
    EditorScript("|a\nb\nc\n", "cut cut paste", "a\nb\n|c\n"),
    EditorScript("|a\nb\nc\n", "cut right cut paste", "b\n|c\n"),
    EditorScript("a|\nb", "copy down paste", "a\nba\n|"),
    EditorScript("a\nb|", "cut paste", "a\nb|"),
    EditorScript("|a\r\nb", "cut cut paste", "a\r\nb|"),
    EditorScript("a{b|}c", "copy right paste", "abb|c"),
    EditorScript("a\n|", "cut", "a\n|"),
  ]

  @Test(arguments: history) func `steps of the history`(_ script: EditorScript) {
    script.check()
  }

  static let history = [
    EditorScript("|", "'one␣two undo", "one |"),
    EditorScript("|", "'one␣two undo undo", "|"),
    EditorScript("|", "'one␣␣two undo redo", "one  two|"),
    EditorScript("|", "'ab left 'x undo", "a|b"),
    EditorScript("|", "'ab \"cd undo", "ab|"),
    EditorScript("|", "'ab \"cd 'e undo", "abcd|"),
    EditorScript("abc|", "bs bs undo", "abc|"),
    EditorScript("abc|", "bs bs 'x undo", "a|"),
    EditorScript("abc|", "bs left bs undo", "a|b"),
    EditorScript("|abc", "del del undo", "|abc"),
    EditorScript("ab|cd", "bs del undo", "a|cd"),
    EditorScript("a|", "'b enter 'c undo", "ab\n|"),
    EditorScript("a|", "'b enter 'c undo undo", "ab|"),
    EditorScript("a{bc|}d", "'x undo", "a{bc|}d"),
    EditorScript("a{|bc}d", "bs undo", "a{|bc}d"),
    EditorScript("a{bc|}d", "'xy undo redo", "axy|d"),
    EditorScript("{a\nb|}", "in undo", "{a\nb|}"),
    EditorScript("{a\nb|}", "in undo redo", "{  a\n  b|}"),
    EditorScript("a|b", "lineup undo redo", "a|b"),
    EditorScript("|", "undo redo", "|"),
  ]

  @Test(arguments: taking) func `another text is taken over`(_ script: EditorScript) {
    script.check()
  }

  static let taking = [
    EditorScript("abc de|f", "~xbc␣def", "xbc de|f"),
    EditorScript("abc de|f", "~abc␣xde␣f", "abc xde |f"),
    EditorScript("a|bc", "~abc␣def", "a|bc def"),
    EditorScript("abc|def", "~af", "a|f"),
    EditorScript("a{bc|}d", "~xabcd", "xa{bc|}d"),
    EditorScript("한|국", "~한글국", "한|글국"),
    EditorScript("abc|", "~", "|"),
    EditorScript("abc|", "~x undo", "abc|"),
  ]
}
