/// Keys of rows that are written together with a row, so that it may refer to them already.
public struct AddedKeys: Hashable, Sendable {
  /// Ids for `sources.csv`.
  public var sources: Set<String>
  /// Numbers for `agreements.csv`.
  public var agreements: Set<Int>
  /// Ids for `rounds.csv`.
  public var rounds: Set<String>

  /// Makes a set of keys; without arguments none.
  public init(
    sources: Set<String> = [], agreements: Set<Int> = [], rounds: Set<String> = []
  ) {
    self.sources = sources
    self.agreements = agreements
    self.rounds = rounds
  }
}

extension References {
  /// With further rows; what is not known stays so.
  func adding(_ added: AddedKeys) -> References {
    var all = self
    all.sources?.formUnion(added.sources)
    all.agreements?.formUnion(added.agreements)
    all.rounds?.formUnion(added.rounds)
    return all
  }
}
