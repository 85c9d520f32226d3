import ParleyModel

extension Surroundings {
  /// Does a command's work with all it says in the language in force: the one asked for, else that of
  /// the user's file, else that of the locale.
  ///
  /// - Parameter choice: The language asked for on the command line; nil where none was.
  public func speaking<Result>(
    _ choice: LanguageChoice?, _ work: () throws -> Result
  ) rethrows -> Result {
    let language = (choice ?? configuration.language).language(environment: environment)
    return try language.speaking(work)
  }
}

extension Language {
  /// Does a piece of work with all it says in this language.
  func speaking<Result>(_ work: () throws -> Result) rethrows -> Result {
    try Catalogue.$current.withValue(catalogue, operation: work)
  }
}
