import TerminalKit

/// Commands that fit a query, by their sentence and their name; the folded texts are kept.
enum CommandSearch {
  /// A command, how well it fits and the letters of its sentence it was found by.
  struct Find {
    let command: Command
    let score: Int
    let places: Set<Int>
  }

  private static let texts: [FindText] = CommandTable.all.map {
    FindText(name: display($0.title), aliases: [$0.id, $0.scope.name])
  }

  /// The commands that fit, in the order of the table.
  static func finds(_ query: FindQuery) -> [Find] {
    zip(CommandTable.all, texts).compactMap { command, text in
      guard let match = FindMatch(of: query, in: text) else { return nil }
      let places = query.words.isEmpty ? [] : FindMatch.places(of: query, in: text)
      return Find(command: command, score: match.score, places: places)
    }
  }
}
