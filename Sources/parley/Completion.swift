import ArgumentParser
import ParleyApp
import ParleyModel
import TerminalKit

/// What the shell offers for a value: see `.ci/install`, which puts the scripts where shells look.
extension CompletionKind {
  /// The scenarios of the workspace.
  static let scenario = custom { words, _, _ in CompletedWords(words).scenarios }
  /// Scenarios of the workspace with commas between them.
  static let scenarios = custom { words, _, prefix in
    CompletedWords.list(CompletedWords(words).scenarios, after: prefix)
  }
  /// The rounds of the workspace.
  static let round = custom { words, _, _ in CompletedWords(words).rounds }
  /// `auto` and the themes, those of the user's own too.
  static let theme = custom { _, _, _ in CompletedWords.themes }
  /// The languages, and `auto`.
  static let language = list(["auto", "en", "ko"])
  /// How many colours.
  static let colors = list(ColorChoice.allCases.map(\.rawValue))
  /// The measures.
  static let measure = list(Measure.allCases.map(\.name))
  /// Measures with commas between them.
  static let measures = custom { _, _, prefix in
    CompletedWords.list(Measure.allCases.map(\.name), after: prefix)
  }
}
