import ParleyStore

/// What a shell may put in the place of a word that is half written.
///
/// Asked at every press of Tab: nothing is made on disk and nothing read but names.
public struct CompletedWords: Sendable {
  /// The words of the command line as they stand in it, quotes and all.
  let words: [String]
  let surroundings: Surroundings

  /// Words for a command line of this process's user.
  public init(_ words: [String]) {
    self.init(words, .ofProcess())
  }

  init(_ words: [String], _ surroundings: Surroundings) {
    self.words = words
    self.surroundings = surroundings
  }

  /// `auto` and the names of all themes.
  public static var themes: [String] {
    ["auto"] + ThemeCatalog.of(.ofProcess()).entries.map(\.name)
  }

  /// The scenarios of the workspace that the command line names.
  public var scenarios: [String] { names?.scenarios ?? [] }

  /// The rounds of the workspace that the command line names.
  public var rounds: [String] { names?.rounds ?? [] }

  /// A list with commas between its words, gone on with: what stands before the last comma stays.
  ///
  /// - Parameter prefix: The list as far as it is written.
  public static func list(_ names: [String], after prefix: String) -> [String] {
    let parts = prefix.split(separator: ",", omittingEmptySubsequences: false)
    let before = parts.dropLast().map(String.init)
    return names.filter { !before.contains($0) }
      .map { (before + [$0]).joined(separator: ",") }
  }

  private var names: WorkspaceNames? {
    let location = try? WorkspaceLocation.resolve(
      argument: workspace, environment: surroundings.environment,
      currentDirectory: surroundings.currentDirectory)
    return location.map { WorkspaceNames($0) }
  }

  /// The folder behind `-w` or `--workspace`; nil where none is named.
  var workspace: String? {
    for (word, next) in zip(words, words.dropFirst()) where ["-w", "--workspace"].contains(word) {
      return unquoted(next)
    }
    let long = words.first { $0.hasPrefix("--workspace=") }
    return long.map { unquoted(String($0.dropFirst("--workspace=".count))) }
  }

  /// A word as the shell would pass it on: without quotes and backslashes, with the home for a `~`.
  private func unquoted(_ word: String) -> String {
    var text = ""
    var quote: Character?
    var isEscaped = false
    for character in word {
      if isEscaped {
        text.append(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      } else {
        text.append(character)
      }
    }
    guard text == "~" || text.hasPrefix("~/"), word.hasPrefix("~"),
      let home = surroundings.environment["HOME"]
    else { return text }
    return home + text.dropFirst()
  }
}
