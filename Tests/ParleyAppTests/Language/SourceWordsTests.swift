import Foundation
import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// The sources themselves: what they say has a Korean translation, and what they draw is a phrase.
struct SourceWordsTests {
  private static let sources = Checkout.root + "/Sources"

  /// Words that are the same in both languages, and sums.
  private static let alike: Set = [
    "A", "B", "KT24",
    "{} = {} x (1 + {})", "{} = {} x (1 + {} %)", "{} = {} x (1 + {} %), {}", "{} + {} x ({} - {})",
    "parley: {}", "parley: {}\n{}", "parley: {}; {}",
    // The noun is a word of the template.
    "{} {}s",
  ]

  private static func files(of module: String) -> [String] {
    let folder = sources + "/" + module
    let all = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
    return all.filter { file in
      file.hasSuffix(".swift")
    }.sorted().map { "\(module)/\($0)" }
  }

  private static func words(of file: String) throws -> SourceWords {
    let bytes = try #require(FileManager.default.contents(atPath: "\(sources)/\(file)"))
    return SourceWords(SourceScanner.tokens(of: Array(bytes)))
  }

  private static func hasLetters(_ template: String) -> Bool {
    template.contains { $0.isASCII && $0.isLetter }
  }

  @Test(arguments: ["ParleyModel", "ParleyStore", "ParleyApp"])
  func `every phrase of the sources has a translation`(module: String) throws {
    var count = 0
    for file in Self.files(of: module) {
      for phrase in try Self.words(of: file).phrases where Self.hasLetters(phrase.template) {
        count += 1
        let template = phrase.template.trimmed
        #expect(
          KoreanWords.catalogue.holds(template) || KoreanWords.catalogue.holds(phrase.template)
            || Self.alike.contains(template), "\(file):\(phrase.line): \(template)")
      }
    }
    #expect(count > 100)
  }

  @Test func `no view draws words that are no phrase`() throws {
    for file in Self.files(of: "ParleyApp") {
      for words in try Self.words(of: file).drawn where Self.hasLetters(words.template) {
        let template = words.template.trimmed
        #expect(
          Self.alike.contains(template) || Self.keys.contains(template),
          "\(file):\(words.line): \(words.template)")
      }
    }
  }

  /// Keys are called alike in both languages.
  private static let keys: Set = ["Tab", "Esc", "Enter"]

  @Test func `the reading finds phrases where they stand and leaves the rest`() {
    let source = """
      // say("a comment")
      var title: Phrase {
        switch kind {
        case .one: "one of \\(count("x"))"
        case .two(let a): a ? "two" : "three"
        default: "four " + "\\(say("five"))"
        }
      }
      func id() -> String { "six" }
      func name() -> Phrase? {
        guard a == "seven" else { return nil }
        let b = a ? "eight" : "nine"
        return b.map { "ten \\($0)" } ?? "eleven"
      }
      let reason: Phrase =
        isLong
        ? "twelve" : "thirteen"
      state.message = Message("fourteen", isWarning: true)
      list.append(Phrase(english: "fifteen", korean: "x"))
      say(.count(n, one: "{} sixteen", many: "{} sixteens"))
      line.append("seventeen", .dim)
      line.append(say("eighteen"), .dim)
      painter.hear(2, "nineteen")
      throw SettingRefusal("twenty", help: isShort ? "twenty-one" : "twenty-two", of: "x")
      title = isShort ? "twenty-three" : "twenty-four"
      name = "twenty-five"
      """
    let words = SourceWords(SourceScanner.tokens(of: Array(source.utf8)))
    #expect(
      words.phrases.map(\.template) == [
        "one of {}", "two", "three", "four {}", "five", "eleven", "twelve", "thirteen",
        "fourteen", "{} sixteen", "{} sixteens", "eighteen", "twenty", "twenty-one", "twenty-two",
        "twenty-three", "twenty-four",
      ])
    #expect(words.drawn.map(\.template) == ["seventeen", "nineteen"])
  }

  @Test func `a text of several lines is one line where it goes on`() {
    let source = "say(\"\"\"\n    a \\\n    b \\(c)\n      d\n    \"\"\")"
    let words = SourceWords(SourceScanner.tokens(of: Array(source.utf8)))
    #expect(words.phrases.map(\.template) == ["a b {}\n  d"])
  }
}
