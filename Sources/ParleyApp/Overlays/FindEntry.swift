import TerminalKit

/// Something that can be found: the line shown for it and the words it is found by.
struct FindEntry: Sendable {
  let line: Overlay.Line
  /// Lines that go with it, below.
  let below: [Overlay.Line]
  /// The words of the line and of what else it goes by, folded.
  private let words: [String]
  private let text: String
  /// What is said of it and is not its name, folded.
  private let remarks: String

  /// - Parameters:
  ///   - aliases: What it goes by that the line does not say, as `R4` or `2024-06-25`.
  ///   - remark: What is said of it: it is found by that too, behind those whose name it is.
  init(
    _ line: Overlay.Line, aliases: [String] = [], remark: String = "", below: [Overlay.Line] = []
  ) {
    remarks = SearchText.folded(remark)
    self.line = line
    self.below = below
    let folded = SearchText.folded(([line.text.plain] + aliases).joined(separator: " "))
    // Names are found with and without their hyphens.
    text = folded.contains("-") ? folded + " " + folded.replacing("-", with: "") : folded
    words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
  }

  /// How well the entry fits all of some folded words; nil when one of them does not occur.
  ///
  /// A whole word counts three, the beginning of one two, anything else one; a remark nothing.
  func score(_ wanted: [String]) -> Int? {
    var sum = 0
    for word in wanted {
      guard text.contains(word) else {
        guard remarks.contains(word) else { return nil }
        continue
      }
      if words.contains(word) {
        sum += 3
      } else {
        sum += words.contains { $0.hasPrefix(word) } ? 2 : 1
      }
    }
    return sum
  }
}

extension FindEntry {
  /// The lines of entries that hold every word of a query, the best first; all of them for an empty
  /// query. Those found by the Latin keys behind it come last.
  static func lines(of entries: [FindEntry], matching query: String) -> [Overlay.Line] {
    guard !SearchText.words(query).isEmpty else { return entries.flatMap { [$0.line] + $0.below } }
    var taken: Set<Int> = []
    return QueryReading.all(of: query).flatMap { reading in
      let words = SearchText.words(reading)
      let found = entries.enumerated().compactMap { index, entry in
        taken.contains(index)
          ? nil
          : entry.score(words).map { (index: index, score: $0, lines: [entry.line] + entry.below) }
      }
      taken.formUnion(found.map(\.index))
      return found.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.flatMap(\.lines)
    }
  }

  /// The entries that fit a query in any of its readings, in their order.
  static func fitting(_ query: String, of entries: [FindEntry]) -> [FindEntry] {
    let readings = QueryReading.all(of: query).map { SearchText.words($0) }
    return entries.filter { entry in readings.contains { entry.score($0) != nil } }
  }
}

/// Texts made comparable for finding.
enum SearchText {
  /// Lower case, composed the way the screen shows it.
  static func folded(_ text: String) -> String { display(text).string.lowercased() }

  /// The words of a query, folded.
  static func words(_ query: String) -> [String] {
    query.split(separator: " ").map { folded(String($0)) }
  }
}
