import ParleyModel
import ParleyStore
import Testing

@testable import ParleyApp

/// Every fault of a TOML file and its remedy in Korean.
struct KoreanTOMLTests {
  /// Files with one fault each, of every kind.
  private static let broken: [String] = [
    // The text itself.
    "a = \"\u{1}\"", "a = \"\u{1F}\"", "a = 1\rb = 2", "\u{FEFF}\u{FEFF}a = 1",
    "a = \(String(repeating: "[", count: 2000))",
    // Keys and headers.
    "= 1", "a.\n", "한국 = 1", "\"\"\"a\"\"\" = 1", "a b = 1", "a\n", "[]", "[a", "[[a]", "[a b]",
    "[a] b = 1",
    // Values.
    "a =\n", "a = ]", "a = True", "a = yes", "a = INF", "a = null", "a = “text”", "a = text",
    "a = 1 b", "a = 1, 2", "a = \"x", "a = \"\"\"x", "a = \"\\q\"", "a = \"\\u12\"",
    "a = \"\\uD800\"", "a = [1", "a = [1 2]", "a = [,]", "a = {b = 1\n", "a = {b = 1 c = 2}",
    "a = {b = 1,}",
    // Numbers.
    "a = 12x", "a = 012", "a = 1__2", "a = .5", "a = 1e", "a = 0X1F", "a = 9223372036854775808",
    "a = 1e999",
    // Dates and times.
    "a = 2026-1-2", "a = 9:30:00", "a = 09:30", "a = 2026-01-01T00:00:00+9", "a = 2026-13-01",
    "a = 2026-02-30", "a = 25:00:00", "a = 2026-01-01T00:00:00+99:00",
    // What was defined before.
    "a = 1\na = 2", "[a]\n[a]", "a = 1\n[a.b]", "[[a]]\n[a]", "[a]\n[[a]]", "a = {}\n[a.b]",
    "a = []\n[[a]]", "[a.b]\nc = 1\n[a]\nb.d = 1", "a.b = 1\n[a]",
  ]

  private static let files: [[UInt8]] =
    broken.map { Array($0.utf8) } + [
      [0xFF, 0xFE, 0x61, 0x00], Array("a = 'x".utf8) + [0xC3] + Array("'".utf8),
    ]

  @Test(arguments: files)
  func `a fault and its remedy have a translation`(_ file: [UInt8]) {
    let faults = TOMLDocument(parsing: file).faults
    #expect(!faults.isEmpty)
    for fault in faults {
      #expect(Translation(of: fault.message).missing == [])
      #expect(Translation(of: fault.help).missing == [])
    }
  }

  @Test func `every translation is one of a fault that can be`() {
    let faults = Self.files.flatMap { TOMLDocument(parsing: $0).faults }
    let said = faults.reduce(into: Set<String>()) { all, fault in
      all.formUnion(Translation(of: fault.message).templates)
      all.formUnion(Translation(of: fault.help).templates)
    }
    let kinds = Self.values.compactMap { document($0).root["a"]?.kindName.template }
    #expect(Set(KoreanWords.toml.keys).subtracting(said).subtracting(kinds) == [])
    #expect(Set(KoreanWords.tomlHelp.keys).subtracting(said) == [])
  }

  private static let values = [
    "\"x\"", "1", "1.5", "true", "2026-11-22T09:30:00Z", "2026-11-22", "09:30:00", "[1]", "{b = 1}",
  ]

  @Test(arguments: values)
  func `what a value is has a translation`(_ value: String) throws {
    let kind = try #require(document(value).root["a"]?.kindName)
    #expect(Translation(of: kind).missing == [])
  }

  private func document(_ value: String) -> TOMLDocument {
    TOMLDocument(parsing: Array("a = \(value)".utf8))
  }

  @Test func `a fault reads as Korean with the particle that fits`() throws {
    let fault = try #require(TOMLDocument(parsing: Array("title = “한미”".utf8)).faults.first)
    let catalogue = KoreanWords.catalogue
    #expect(catalogue.text(of: fault.message) == "알 수 없는 값 '“한미”'")
    #expect(catalogue.text(of: fault.help) == "곧은따옴표(\" 또는 ')를 쓰십시오.")
    let double = try #require(TOMLDocument(parsing: Array("cap = 1\ncap = 2".utf8)).faults.first)
    #expect(catalogue.text(of: double.message) == "1번째 줄에 이미 있는 키입니다: 'cap'")
  }
}
