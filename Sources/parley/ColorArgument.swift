import ArgumentParser
import TerminalKit

/// How many colours, as `--color` of the dashboard says it.
enum ColorArgument {
  static let names = ColorChoice.allCases.map(\.rawValue).joined(separator: ", ")

  static func choice(_ text: String) throws -> ColorChoice {
    guard let choice = ColorChoice(rawValue: text) else {
      throw ValidationError("there is no '\(text)' for --color; write one of \(names)")
    }
    return choice
  }
}
