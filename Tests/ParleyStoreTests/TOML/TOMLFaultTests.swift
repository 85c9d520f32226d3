import ParleyModel
import ParleyStore
import Testing

/// One file and what is said about it, as `line:column: message (help)` without the help.
struct TOMLFaultCase: Sendable, CustomTestStringConvertible {
  let text: String
  let faults: [String]

  init(_ text: String, _ faults: String...) {
    self.text = text
    self.faults = faults
  }

  var testDescription: String { text.debugDescription }
}

func tomlFaultLines(_ text: String) -> [String] {
  let document = TOMLDocument(parsing: Array(text.utf8))
  return document.faults.map { fault in
    let (line, column) = document.position(of: fault.span.start)
    return "\(line):\(column): \(fault.message.english)"
  }
}

struct TOMLFaultTests {
  @Test(arguments: [
    TOMLFaultCase("= 1", "1:1: expected a key, found '='"),
    TOMLFaultCase("a. = 1", "1:4: expected a key, found '='"),
    TOMLFaultCase("a.\n", "1:2: expected a key after '.'"),
    TOMLFaultCase("한국 = 1", "1:1: key '한국' needs quotes"),
    TOMLFaultCase("\"\"\"a\"\"\" = 1", "1:1: a key cannot be a multi-line string"),
    TOMLFaultCase("key", "1:1: expected '=' after key 'key'"),
    TOMLFaultCase("a b = 1", "1:3: expected '=' after key 'a', found 'b'"),
    TOMLFaultCase("[]", "1:1: expected a table name in the header"),
    TOMLFaultCase("[a", "1:1: header '[a' is not closed"),
    TOMLFaultCase("[[a] ]", "1:1: header '[[a]' is not closed"),
    TOMLFaultCase("[a b]", "1:4: expected ']' or '.' after 'a', found 'b'"),
    TOMLFaultCase(
      "[a] b = 1", "1:5: expected the end of the line after the header, found 'b'"),
  ])
  func `a key or header at fault is named`(_ test: TOMLFaultCase) {
    #expect(tomlFaultLines(test.text) == test.faults)
  }

  @Test(arguments: [
    TOMLFaultCase("a =  # nothing", "1:3: expected a value after '='"),
    TOMLFaultCase("a = ]", "1:5: expected a value, found ']'"),
    TOMLFaultCase("index = cpl", "1:9: unknown value 'cpl'"),
    TOMLFaultCase("a = True", "1:5: unknown value 'True'"),
    TOMLFaultCase(
      "a = 1,519.2", "1:6: expected the end of the line after the value, found ','"),
    TOMLFaultCase("a = \"대한", "1:5: string '\"대한' is not closed"),
    TOMLFaultCase("a = '''\nb", "1:5: string opened by ''' is not closed"),
    TOMLFaultCase(#"a = "\q""#, #"1:6: unknown escape '\q'"#),
    TOMLFaultCase(#"a = "\u12""#, #"1:6: escape '\u12' needs 4 hexadecimal digits"#),
    TOMLFaultCase(#"a = "\uD800""#, #"1:6: escape '\uD800' is no Unicode character"#),
    TOMLFaultCase("a = [1 2]", "1:8: expected ',' or ']' after the item, found '2'"),
    TOMLFaultCase("a = [1,,2]", "1:8: expected an item before ','"),
    TOMLFaultCase("a = [1,\n2", "1:5: array opened by '[' is not closed"),
    TOMLFaultCase("a = {b = 1", "1:5: table opened by '{' is not closed on its line"),
    TOMLFaultCase("a = {b = 1 c = 2}", "1:12: expected ',' or '}' after the value, found 'c'"),
    TOMLFaultCase("a = {b = 1, }", "1:11: unexpected ',' before '}'"),
  ])
  func `a value at fault is quoted`(_ test: TOMLFaultCase) {
    #expect(tomlFaultLines(test.text) == test.faults)
  }

  @Test(arguments: [
    TOMLFaultCase("a = 5%", "1:5: '5%' is neither a number nor a date"),
    TOMLFaultCase("a = 12-04", "1:5: '12-04' is neither a number nor a date"),
    TOMLFaultCase("a = 007", "1:5: number '007' begins with a zero"),
    TOMLFaultCase("a = 1__0", "1:5: number '1__0' has a misplaced '_'"),
    TOMLFaultCase("a = .5", "1:5: number '.5' lacks digits beside the point"),
    TOMLFaultCase("a = 1e", "1:5: number '1e' lacks digits after the 'e'"),
    TOMLFaultCase("a = -0x1", "1:5: number '-0x1' has a wrong prefix"),
    TOMLFaultCase(
      "a = 9223372036854775808", "1:5: integer '9223372036854775808' is out of range"),
    TOMLFaultCase("a = 1e400", "1:5: number '1e400' is out of range"),
    TOMLFaultCase("a = 2026-1-2", "1:5: '2026-1-2' is no date"),
    TOMLFaultCase("a = 2100-02-29", "1:5: date '2100-02-29' does not exist"),
    TOMLFaultCase("a = 9:30:00", "1:5: '9:30:00' is no time"),
    TOMLFaultCase("a = 2026-11-22 09:30", "1:16: time '09:30' lacks its seconds"),
    TOMLFaultCase("a = 24:00:00", "1:5: time '24:00:00' does not exist"),
    TOMLFaultCase("a = 2026-11-22T09:30:00+9", "1:24: offset '+9' is incomplete"),
    TOMLFaultCase("a = 2026-11-22T09:30:00+24:00", "1:24: offset '+24:00' does not exist"),
  ])
  func `a number or date at fault is quoted`(_ test: TOMLFaultCase) {
    #expect(tomlFaultLines(test.text) == test.faults)
  }

  @Test(arguments: [
    TOMLFaultCase("a = 1\na = 2", "2:1: key 'a' is already set on line 1"),
    TOMLFaultCase("a = {b.c = 1, b.c = 2}", "1:17: key 'b.c' is already set on line 1"),
    TOMLFaultCase("[a]\n[b]\n[a]", "3:1: table 'a' is already defined on line 1"),
    TOMLFaultCase(
      "a.b = 1\n[a]", "2:1: table 'a' is already defined by a dotted key on line 1"),
    TOMLFaultCase(
      "[a.b.c]\n[a]\nb.x = 1\n[a.b]",
      "4:1: table 'a.b' is already defined by a dotted key on line 1"),
    TOMLFaultCase("a = 1\n[a.b]", "2:2: 'a', set on line 1, is not a table"),
    TOMLFaultCase("[a]\n[[a]]", "2:1: 'a', defined on line 1, is a table, not an array of tables"),
    TOMLFaultCase("[[a]]\n[a]", "2:1: 'a' is an array of tables since line 1, not one table"),
    TOMLFaultCase(
      "a = {}\na.b = 1", "2:1: table 'a', written in braces on line 1, cannot be extended"),
    TOMLFaultCase(
      "a = []\n[[a]]", "2:1: array 'a', written in brackets on line 1, cannot be extended"),
    TOMLFaultCase(
      "[a.b]\n[a]\nb.c = 1",
      "3:1: dotted keys cannot extend table 'b', which has a header on line 1"),
  ])
  func `a second definition names the line of the first`(_ test: TOMLFaultCase) {
    #expect(tomlFaultLines(test.text) == test.faults)
  }

  @Test(arguments: [
    TOMLFaultCase("a = 1 # \u{1B}[31m", "1:9: unexpected control character U+001B"),
    TOMLFaultCase("a = 1\rb = 2", "1:6: carriage return without a line feed"),
    TOMLFaultCase("a =\u{A0}1", "1:4: unexpected invisible character U+00A0"),
    TOMLFaultCase("a = 1519\u{3000}", "1:9: unexpected invisible character U+3000"),
    TOMLFaultCase("\u{FEFF}\u{FEFF}a = 1", "1:1: unexpected invisible character U+FEFF"),
  ])
  func `a character that cannot be seen is named by its code`(_ test: TOMLFaultCase) {
    #expect(tomlFaultLines(test.text) == test.faults)
  }

  @Test func `bytes that are no UTF-8 are a fault at their place`() {
    let document = TOMLDocument(parsing: Array("a = 'x".utf8) + [0xC3] + Array("'\nb = 1".utf8))
    #expect(document.faults.map(\.message.english) == ["byte 0xC3 is not UTF-8 text"])
    #expect(document.faults.first?.span == ByteSpan(start: 6, end: 7))
    #expect(document.root["b"]?.integer == 1)
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func `a UTF-16 file has one fault`(_ bytes: [UInt8]) {
    let document = TOMLDocument(parsing: bytes)
    #expect(document.faults.map(\.message.english) == ["the file is UTF-16 text, not UTF-8"])
    #expect(document.faults.map(\.help.english) == ["Save it as UTF-8."])
  }

  @Test(arguments: [
    ("a = True", "Booleans are true and false, in lower case."),
    ("a = “text”", "Use straight quotes, \" or '."),
    ("a = text", "Text needs quotes, as in \"text\"."),
    ("a = 1,519.2", "One value a line, and no thousands separators in numbers."),
    ("a = 2100-02-29", "The days of 2100-02 go from 01 to 28."),
    ("[[a]", "Close it with ']]' on the same line."),
    ("a = 1\na = 2", "Keep one of the two."),
  ])
  func `the help says what to do`(_ text: String, help: String) {
    #expect(TOMLDocument(parsing: Array(text.utf8)).faults.map(\.help.english) == [help])
  }

  @Test func `a message shows nothing a terminal would obey and stays short`() {
    let long = String(repeating: "x", count: 100)
    #expect(
      tomlFaultLines("a = \"\u{1B}\u{9B}") == ["1:6: unexpected control character U+001B"])
    #expect(tomlFaultLines("a = \"\u{202E}") == ["1:5: string '\"U+202E' is not closed"])
    #expect(tomlFaultLines("a = \(long)") == ["1:5: unknown value '\(long.prefix(40))…'"])
  }
}
