import Testing

@testable import ParleyApp

struct RoffTests {
  @Test(arguments: [
    ("--as-of", "\\-\\-as\\-of"), ("a\\b", "a\\(rsb"), ("\"j 'k'\"", "\\(dqj \\(aqk\\(aq\\(dq"),
    ("^F ~ `", "\\(haF \\(ti \\(ga"), ("이…", "\\[uC774]\\[u2026]"), ("a\nb", "a b"),
    ("\u{E9}", "\\[u00E9]"),
  ])
  func `marks stay what they are`(text: String, escaped: String) {
    #expect(Roff.escaped(text) == escaped)
  }

  @Test(arguments: [
    (".ci holds it", "\\&.ci holds it"), ("'tis", "\\&\\(aqtis"), ("a.b", "a.b"), ("", ""),
  ])
  func `no line of text is taken for a request`(text: String, line: String) {
    #expect(Roff.line(text) == line)
  }

  @Test func `a page is headings, paragraphs and terms`() {
    var page = Roff(title: "X", chapter: 1, day: "2026-11-25", version: "x 1")
    page.section("NAME")
    page.paragraph(["One.", "Two."])
    page.paragraph(["Three."])
    page.item(call: "check [DIR] [--format text|json]", ["Checks."])
    page.item("\\", ["A backslash."])
    #expect(
      page.text == #"""
        .TH "X" 1 "2026-11-25" "x 1"
        .SH "NAME"
        One.
        Two.
        .PP
        Three.
        .TP
        \fBcheck\fR [\fIDIR\fR] [\fB\-\-format\fR \fBtext|json\fR]
        Checks.
        .TP
        \fB\(rs\fR
        A backslash.

        """#)
  }
}
