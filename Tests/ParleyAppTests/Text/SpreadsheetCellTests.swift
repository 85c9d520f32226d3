import ParleyTestSupport
import Testing

@testable import ParleyApp

struct SpreadsheetCellTests {
  @Test(arguments: [
    "-12.3", "+8.3", "0", "-0", "1.5e-05", "-2E+9", "1519.2", "2024-10-02", "12-04", "KT24;JAD24",
    "", "이태우", "3.5 %", "a=b", "10-US2;11-J1", "say -5", "x@y.org", "ends in =", "'=1+1",
    "Talks; no deal",
  ])
  func `numbers and plain texts stay as they are`(text: String) {
    #expect(SpreadsheetCell.safe(text) == text)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), ("+1+1", "'+1+1"),
    ("-2+3", "'-2+3"), ("-", "'-"), ("- no deal", "'- no deal"), ("-12.3 %", "'-12.3 %"),
    ("-1,000", "'-1,000"), ("-1.", "'-1."), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "\t'=1"),
    ("\r=1", "\r'=1"), ("\n=1", "\n'=1"), ("a\r\n=1", "a\r\n'=1"), ("-1\t=", "-1\t'="),
    (" \t\"=1", " \t'\"=1"), ("'\t+가", "'\t'+가"), (" =1", "' =1"), ("\u{A0}=1", "'\u{A0}=1"),
    ("\u{FEFF}=1", "'\u{FEFF}=1"), ("\u{200B}=1", "'\u{200B}=1"), ("\"=1", "'\"=1"),
    ("\u{201C}=1", "'\u{201C}=1"), ("\"'=1", "'\"'=1"), ("＝1", "'＝1"), ("＋1", "'＋1"),
    ("－1", "'－1"), ("＠A", "'＠A"), ("\u{2212}1", "'\u{2212}1"), ("﹦1", "'﹦1"),
    ("KT24;=1", "KT24;'=1"), ("a\t=1", "a\t'=1"), ("a; =1", "a;' =1"), ("a;-5", "a;-5"),
  ])
  func `what a spreadsheet would compute gets an apostrophe`(text: String, safe: String) {
    #expect(SpreadsheetCell.safe(text) == safe)
  }

  @Test func `tables of both forms hold no formula, and negative numbers are numbers`() {
    let rows = [["-12.3", "=1+1"], ["+8.3", "@x,y"]]
    #expect(
      CSVText.text(header: ["n", "=h"], rows: rows) == "n,'=h\n-12.3,'=1+1\n+8.3,\"'@x,y\"\n")
    #expect(
      TSVText.text(header: ["n", "=h"], rows: rows + [["1", "\t=1"]])
        == "n\t'=h\n-12.3\t'=1+1\n+8.3\t'@x,y\n1\t' =1\n")
  }

  private static let alphabet: [String] =
    [
      "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "\u{2212}", "\"", "'", ";", ",",
      " ",
    ]
    + ["1", "2", ".", "e", "a", "가", "\u{A0}", "\u{FEFF}", "\u{301}", "😀"]

  /// Parted wherever a program might: an apostrophe or a number begins every part, or no sign does.
  private func holdsNoFormula(_ text: String) -> Bool {
    let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\u{2212}"]
    return text.unicodeScalars.split { ";\t\r\n".unicodeScalars.contains($0) }.allSatisfy { part in
      let isNumber = (try? /[-+]?\d+(\.\d+)?([eE][-+]?\d+)?/.wholeMatch(in: String(part))) != nil
      let stripped = part.drop { $0.properties.isWhitespace || $0 == "\"" || $0 == "\u{FEFF}" }
      return isNumber || stripped.first.map { !signs.contains($0) } ?? true
    }
  }

  @Test(arguments: 0..<20)
  func `no part of an exported cell that is no number begins with a sign of a formula`(
    seed: Int
  ) {
    var chance = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...8, using: &chance))
        .map { _ in Self.alphabet.randomElement(using: &chance)! }.joined()
      let safe = SpreadsheetCell.safe(text)
      let line = TSVText.text(header: [text], rows: [])
      #expect(holdsNoFormula(safe), "\(text.debugDescription) gave \(safe.debugDescription)")
      #expect(holdsNoFormula(line), "\(text.debugDescription) gave \(line.debugDescription)")
      // What was put in is all there, in order, and a second time adds nothing.
      #expect(safe.replacing("'", with: "").utf8.elementsEqual(text.replacing("'", with: "").utf8))
      #expect(SpreadsheetCell.safe(safe) == safe)
    }
  }
}
