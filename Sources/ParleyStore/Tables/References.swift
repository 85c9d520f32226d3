/// What the rows of a table may refer to; nil where that is not known, so that nothing is checked.
struct References {
  /// The codes of `workspace.toml`.
  var parties: [String]?
  /// The numbers of `agreements.csv`.
  var agreements: Set<Int>?
  /// The ids of `sources.csv`.
  var sources: Set<String>?
  /// The ids of `rounds.csv`.
  var rounds: Set<String>?
}
