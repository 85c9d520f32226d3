import TerminalKit

@testable import ParleyApp

/// A note is drawn whatever is in it: nothing escapes to the terminal, nothing is lost.
enum MarkdownFuzz {
  static func check(_ bytes: [UInt8]) throws(BrokenProperty) {
    let text = String(decoding: bytes, as: UTF8.self)
    for (width, symbols) in [(1, Symbols.unicode), (9, .ascii), (80, .unicode)] {
      let lines = MarkdownView(width: width, symbols: symbols).lines(of: text)
      for line in lines {
        for run in line.runs { try ShownText.check(run.text) }
        // A list's mark and its indentation take up to 24 columns and are never cut.
        try require(width < 40 || line.width <= width, "a line of a note fits its width")
      }
      guard width == 80, bytes.allSatisfy({ $0 < 0x80 }) else { continue }
      try require(
        letters(of: lines.map(\.plain).joined(separator: "\n")) == letters(ofNote: text),
        "every letter and digit of a note is drawn once and in order")
    }
    try require(
      MarkdownBlock.blocks(of: text) == MarkdownBlock.blocks(of: text),
      "the same text is the same blocks")
  }

  /// The letters and digits, without the words behind the mark that begins or ends code.
  private static func letters(ofNote text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return letters(of: lines.filter { !$0.hasPrefix("```") }.joined(separator: "\n"))
  }

  private static func letters(of text: String) -> String {
    String(text.filter { $0.isLetter || $0.isNumber })
  }
}
