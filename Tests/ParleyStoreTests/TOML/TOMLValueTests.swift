import Foundation
import ParleyModel
import ParleyStore
import Testing

struct TOMLValueTests {
  @Test(arguments: [
    ("\"tab\\t\"", "tab\t"), ("'C:\\new'", "C:\\new"), ("\"\\uD55C\\U0001F600\"", "한😀"),
    ("\"\"\"\none \\\n   two\"\"\"", "one two"), ("\"\"\"\r\na\r\nb\"\"\"", "a\nb"),
    ("'''\nit''s'''''", "it''s''"), ("\"\"\"\"\"\"\"\"", "\"\""),
    ("\"\\b\\f\\r\\n\\\"\\\\\"", "\u{8}\u{C}\r\n\"\\"),
    ("\"\"\"a\\  \r\n\r\n\t b\"\"\"", "ab"), ("\"a # b\" # c", "a # b"),
  ])
  func `a string holds its text`(_ text: String, expected: String) {
    #expect(value(text)?.string.map { Array($0.utf8) } == Array(expected.utf8))
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("+99", 99), ("1_000", 1000), ("0xDEAD_beef", 0xDEAD_BEEF),
      ("0o755", 0o755), ("0b1101", 13), ("0x00ff", 255), ("-9223372036854775808", .min),
      ("9223372036854775807", .max), ("0x7fffffffffffffff", .max),
    ] as [(String, Int64)])
  func `an integer is read exactly`(_ text: String, expected: Int64) {
    #expect(value(text)?.integer == expected)
  }

  @Test(
    arguments: [
      ("0.1", 0.1), ("-1.5e-3", -0.0015), ("1e06", 1e6), ("6.02_2E23", 6.022e23),
      ("1_519.2", 1519.2), ("inf", .infinity), ("-inf", -.infinity),
      ("5e-324", .leastNonzeroMagnitude),
      ("1.7976931348623157e308", .greatestFiniteMagnitude),
    ] as [(String, Double)])
  func `a float is the nearest binary64 number`(_ text: String, expected: Double) {
    #expect(value(text)?.number == expected)
    #expect(value(text)?.integer == nil)
  }

  @Test func `zero keeps its sign and nan is nan`() {
    #expect(value("-0.0")?.number?.sign == .minus)
    #expect(value("-nan")?.number?.isNaN == true)
    #expect(value("3")?.number == 3)
  }

  @Test(arguments: [
    ("2026-11-22T09:30:00+09:00", "datetime", "2026-11-22T09:30:00+09:00"),
    ("2026-11-22 09:30:00z", "datetime", "2026-11-22T09:30:00Z"),
    ("2026-11-22t09:30:00.6", "datetime-local", "2026-11-22T09:30:00.600"),
    ("2024-02-29", "date-local", "2024-02-29"), ("2000-02-29", "date-local", "2000-02-29"),
    ("23:59:60.123456", "time-local", "23:59:60.123456"),
    ("2026-11-22 # 09:30:00", "date-local", "2026-11-22"), ("1e3", "float", "1000.0"),
    ("-nan", "float", "nan"), ("-inf", "float", "-inf"), ("true", "bool", "true"),
    ("42", "integer", "42"), ("'\"\\\u{9}한'", "string", "\"\\\t한"),
  ])
  func `the tagged JSON names kind and value`(
    _ text: String, kind: String, expected: String
  ) throws {
    let document = TOMLDocument(parsing: Array("k = \(text)".utf8))
    #expect(document.faults.isEmpty)
    let json = try JSONSerialization.jsonObject(with: Data(taggedJSON(document).utf8))
    #expect(json as? [String: [String: String]] == ["k": ["type": kind, "value": expected]])
  }

  @Test func `the tagged JSON keeps tables and arrays`() {
    let document = TOMLDocument(parsing: Array("a.b = [1, {}]\n[[c]]\n[[c]]\nd = ''".utf8))
    #expect(
      taggedJSON(document) == """
        {"a": {"b": [{"type": "integer", "value": "1"}, {}]}, \
        "c": [{}, {"d": {"type": "string", "value": ""}}]}
        """)
  }

  @Test(arguments: [
    ("'x'", "a string"), ("1", "an integer"), ("1.0", "a float"), ("true", "a boolean"),
    ("2026-11-22", "a date"), ("09:30:00", "a time"), ("2026-11-22T09:30:00Z", "a date and time"),
    ("[]", "an array"), ("{}", "a table"),
  ])
  func `a value can be named in a message`(_ text: String, name: String) throws {
    let value = try #require(self.value(text))
    #expect(value.kindName.english == name)
    let answers: [Bool] = [
      value.string != nil, value.number != nil, value.boolean != nil, value.array != nil,
      value.table != nil,
    ]
    #expect(answers.count { $0 } == (name.contains("date") || name.contains("time") ? 0 : 1))
  }

  private func value(_ text: String) -> TOMLValue? {
    let document = TOMLDocument(parsing: Array("k = \(text)".utf8))
    return document.faults.isEmpty ? document.root["k"] : nil
  }
}
