import ParleyModel
import Testing

@testable import ParleyStore

@Suite struct DiagnosticTests {
  @Test func `a diagnostic reads as place, message, line and help`() {
    let bytes = Array(String(repeating: "\n", count: 13).utf8) + Array("index = \"cpl\"\n".utf8)
    let fault = Fault(
      .error, at: ByteSpan(start: 21, end: 26), "unknown index 'cpl'",
      help: "Known indexes: cpi, gdp. Did you mean 'cpi'?")
    let diagnostics = SourceText.diagnostics(of: [fault], in: "scenarios/high.toml", bytes: bytes)
    #expect(
      diagnostics.map(\.text) == [
        """
        scenarios/high.toml:14:9: error: unknown index 'cpl'
           14 | index = "cpl"
              |         ^~~~~
        Known indexes: cpi, gdp. Did you mean 'cpi'?
        """
      ])
  }

  @Test func `a report counts errors and warnings`() {
    let diagnostics = [
      Diagnostic(file: "a", severity: .error, message: "m", help: "h"),
      Diagnostic(file: "b", severity: .warning, message: "n", help: ""),
    ]
    #expect(
      Diagnostic.text(diagnostics)
        == "a:0:0: error: m\nh\n\nb:0:0: warning: n\n\n1 error, 1 warning\n")
  }

  @Test func `JSON has file, line, column, severity and message`() {
    let diagnostic = Diagnostic(
      file: "a \"b\".csv", line: 3, column: 7, severity: .warning, message: "tab\t, \\, \u{1B}, 한",
      excerpt: nil, help: "not in JSON")
    #expect(
      Diagnostic.json([diagnostic]) == """
        [
          {"file": "a \\"b\\".csv", "line": 3, "column": 7, "severity": "warning", \
        "message": "tab\\t, \\\\, \\u001b, 한"}
        ]

        """)
    #expect(Diagnostic.json([]) == "[]\n")
  }

  @Test(arguments: [
    ("\u{7F}", "\\u007f"), ("\u{85}", "\\u0085"), ("\u{9B}31m", "\\u009b31m"), ("\r", "\\u000d"),
    ("\u{AD}", "\\u00ad"), ("\u{200E}", "\\u200e"), ("\u{202E}", "\\u202e"),
    ("\u{2028}\u{2029}", "\\u2028\\u2029"), ("\u{2066}a\u{2069}", "\\u2066a\\u2069"),
    ("\u{FEFF}", "\\ufeff"), ("\u{E0001}", "\\udb40\\udc01"), ("한 👍 é", "한 👍 é"),
  ])
  func `JSON escapes what would steer a terminal or hide in one`(text: String, literal: String) {
    let diagnostic = Diagnostic(file: text, severity: .error, message: "", help: "")
    #expect(Diagnostic.json([diagnostic]).contains("\"file\": \"\(literal)\","))
  }

  @Test func `diagnostics are sorted by file, line and column`() {
    func at(_ file: String, _ line: Int, _ column: Int) -> Diagnostic {
      Diagnostic(
        file: file, line: line, column: column, severity: .error, message: "", excerpt: nil,
        help: "")
    }
    let sorted = [at("a", 1, 2), at("a", 2, 1), at("a", 10, 1), at("b", 0, 0)]
    #expect(sorted.reversed().sorted() == sorted)
  }
}
