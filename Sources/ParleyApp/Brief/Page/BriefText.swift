import ParleyModel
import TerminalKit

/// A stretch of a brief's text: words with what they are set in, and the numbers of sources.
struct BriefText: Hashable, Sendable {
  /// What words are set in.
  enum Emphasis: Hashable, Sendable {
    case plain, strong
    /// What is said beside the matter, as a date or a unit.
    case aside
  }

  /// A part of the text.
  enum Run: Hashable, Sendable {
    case words(String, Emphasis)
    /// The mark of what is derived or recalled.
    case mark(Confidence)
    /// The numbers of the sources behind the words before, ascending.
    case notes([Int])
  }

  private(set) var runs: [Run] = []

  init() {}

  /// A text of words alone.
  ///
  /// - Parameter words: Any text: it passes the gate, so that nothing in it can hide or reorder its
  ///   neighbours, whatever it is written into.
  init(_ words: String, _ emphasis: Emphasis = .plain) { append(words, emphasis) }

  /// Whether there is nothing to read.
  var isEmpty: Bool { runs.isEmpty }

  /// The words without emphasis and numbers.
  var plain: String {
    runs.reduce(into: "") { text, run in
      if case .words(let words, _) = run { text += words }
    }
  }

  mutating func append(_ words: String, _ emphasis: Emphasis = .plain) {
    let safe = display(Self.flat(words)).string
    if !safe.isEmpty { runs.append(.words(safe, emphasis)) }
  }

  /// Marks what stands before where it is weak.
  mutating func append(mark confidence: Confidence?) {
    if let confidence, confidence.isWeak { runs.append(.mark(confidence)) }
  }

  mutating func append(_ text: BriefText) { runs += text.runs }

  /// Names the sources of what stands before.
  mutating func append(notes: [Int]) {
    if !notes.isEmpty { runs.append(.notes(notes)) }
  }

  /// A cell on one line: its line ends are blanks.
  private static func flat(_ words: String) -> String {
    guard words.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) else {
      return words
    }
    return words.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }

  /// Texts one behind the other.
  static func joined(_ texts: [BriefText], separator: String) -> BriefText {
    var all = BriefText()
    for (index, text) in texts.enumerated() {
      if index > 0 { all.append(separator) }
      all.append(text)
    }
    return all
  }
}

extension String {
  /// A user's text with an ellipsis where it is longer than a page has room for.
  ///
  /// - Parameter cells: As a terminal counts them; Hangul takes two.
  func clamped(to cells: Int) -> String { display(self).truncated(to: cells).string }
}
