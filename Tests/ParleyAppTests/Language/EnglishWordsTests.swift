import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// No English word stands on a Korean screen but names of keys, files and settings.
struct EnglishWordsTests {
  private let folder: TemporaryFolder
  private let root: String

  init() throws {
    folder = try TemporaryFolder()
    root = try HangulWorkspace.make(in: folder)
  }

  /// Words that are the same in Korean: names of keys, of programs, and of what files call a thing.
  private static let same: Set<String> = [
    "parley", "Enter", "Esc", "Tab", "Space", "Home", "End", "PgUp", "PgDn", "Del", "Backspace",
    "hjkl", "csv", "toml", "md", "sma", "id", "Markdown",
    // Scenarios and their settings, and the file that others are taken from.
    "freeze", "thirteenth", "cpi", "krw", "workspace",
    // Themes by their names and ids.
    "Catppuccin", "Latte", "Macchiato", "Mocha", "Gruvbox", "Nord", "Solarized", "ansi", "auto",
    "dark", "light", "mono",
  ]

  @Test(
    arguments: ["80x24", "120x36", "160x50"],
    [
      "", "2", "2 l", "2 l l", "2 l l l", "2 l l l l", "2 Enter", "3", "3 h h h", "3 B", "3 r",
      "3 m", "3 M", "3 m m m m m", "i", "?", "!", "/", ":", "t", "5", "C-w", "@", "e", "e 1 Esc",
      "e C-f", "[", "[ [ !", "S", "L", "y", "Y", "x", "R", "`", "q", "o", "+", "m a", "M-m",
      "T", "T l", "T l l", "T l l l", "T l l l l", "T l l l l l", "T l l l l l l", "T Tab",
      "T Tab Tab", "T Tab Tab Tab", "T Tab Tab Tab Tab", "T Tab Tab Tab Tab Tab", "T i", "T o",
      "s", "s Escape", "s Escape d", "s Escape m", "s Escape t", "s Escape g l", "s Escape g l w",
      "s Escape g l q", "s Escape W", "s Escape f", "s Escape c", "s Escape Enter", "s Escape b",
      "I", "I m", "I m h", "I ?", "I i", "e M-t M-t x M-p",
    ])
  func `no screen says an English word`(size: String, keys: String) throws {
    var screen = ScriptedScreen(root: root, size: size, language: .korean)
    screen.press(keys)
    let words = Self.words(of: screen.text)
    #expect(words.isEmpty, "\(keys): \(words.sorted())\n\(screen.text)")
  }

  @Test func `an English word is found where there is one`() {
    #expect(
      Self.words(of: "분담금 agreed 2026 USD as-signed (start) https://a.org/index") == ["agreed"])
  }

  /// Words of two letters and more that are no abbreviation in capitals, no part of a name or an
  /// address, and no cell or line of a file that is quoted.
  private static func words(of text: String) -> Set<String> {
    var words: Set<String> = []
    for line in text.split(separator: "\n") {
      // A line of a file as a diagnostic shows it, and what it quotes.
      let isExcerpt = line.contains(#/ \d+ \| |,[a-z가]/#)
      // The id of a line of a note is the same in every language, as other ids are.
      let own = line.replacing(#/https?:[^ ]*/#, with: "").replacing(#/'[^']*'/#, with: "")
        .replacing(#/note:[^ ;]+#L\d+/#, with: "")
      if !isExcerpt { words.formUnion(self.words(ofLine: String(own))) }
    }
    return words
  }

  private static func words(ofLine line: String) -> Set<String> {
    var words: Set<String> = []
    for match in line.matches(of: #/[A-Za-z]{2,}/#) {
      let word = String(match.output)
      let before = line[..<match.range.lowerBound].last ?? " "
      let after = line[match.range.upperBound...].first ?? " "
      let isPart = [before, after].contains { "-_./~{}…│".contains($0) || $0.isNumber || $0 == "é" }
      let isName = before == "(" && after == ")"
      if !isPart, !isName, word != word.uppercased(), !same.contains(word) { words.insert(word) }
    }
    return words
  }
}
