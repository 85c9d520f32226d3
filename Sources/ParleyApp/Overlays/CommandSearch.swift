import ParleyModel
import TerminalKit

/// Commands that fit a query, by their sentence and their name; the folded texts are kept.
enum CommandSearch {
  /// A command, how well it fits and the letters of its sentence it was found by.
  struct Find {
    let command: Command
    let score: Int
    let places: Set<Int>
    /// By which reading of the text it was found, 0 for the first.
    var readingRank = 0
  }

  private static let english = texts(in: .english)
  private static let korean = texts(in: .korean)

  /// Whatever the screen speaks, a command is found by its English words too.
  private static func texts(in language: Language) -> [FindText] {
    let catalogue = language.catalogue
    return CommandTable.all.map { command in
      func said(_ phrase: Phrase) -> String { catalogue?.text(of: phrase) ?? phrase.english }
      let own = [command.id, said(command.scope.name)]
      let english = catalogue == nil ? [] : [command.title.english, command.scope.name.english]
      return FindText(name: display(said(command.title)), aliases: own + english)
    }
  }

  /// The commands that fit a text in any of its readings, those of the first before others.
  static func finds(_ text: String) -> [Find] {
    var taken: Set<String> = []
    return QueryReading.all(of: text).enumerated().flatMap { rank, reading in
      finds(FindQuery(reading, takesKinds: false)).compactMap { find in
        guard taken.insert(find.command.id).inserted else { return nil }
        return Find(
          command: find.command, score: find.score, places: find.places, readingRank: rank)
      }
    }
  }

  /// The commands that fit, in the order of the table.
  static func finds(_ query: FindQuery) -> [Find] {
    let texts = Catalogue.current?.language == .korean ? korean : english
    return zip(CommandTable.all, texts).compactMap { command, text in
      guard let match = FindMatch.match(of: query, in: text) else { return nil }
      let places = query.words.isEmpty ? [] : FindMatch.places(of: query, in: text)
      return Find(command: command, score: match.score, places: places)
    }
  }
}
