public import ParleyModel

/// What differs between two states of a scenario, by TOML key, as a file states it.
///
/// A change of the opening's kind, and of the number or spans of the terms, concerns `opening` or
/// `terms` as a whole. What a scenario is called, which base it rests on and from when it is known do
/// not count.
public struct ScenarioChanges: Hashable, Sendable {
  /// One key, or group of keys, with its two values.
  struct Change: Hashable, Sendable {
    let key: String
    /// Nil where it was not stated.
    let old: TOMLSetting?
    /// Nil where it is stated no longer.
    let new: TOMLSetting?
  }

  /// What the file and what its bases say, as read.
  let saved: ScenarioSettings
  /// What they are to say.
  let live: ScenarioSettings
  /// The scenario that is saved; nil for one without a base.
  let base: String?
  /// Whether what they are to say was found with the help of private papers.
  let restsOnPrivate: Bool
  /// Single keys outside opening and terms, in order.
  let changes: [Change]

  /// Compares a scenario as it was read with what became of it.
  public init(from saved: Scenario, to live: Scenario) {
    self.saved = ScenarioSettings(saved)
    self.live = ScenarioSettings(live)
    base = saved.base
    restsOnPrivate = live.isPrivate
    changes =
      Self.differences(self.saved.root, self.live.root)
      + Self.differences(self.saved.assumptions, self.live.assumptions, prefix: "assumptions.")
  }

  /// Whether both states say the same.
  public var isEmpty: Bool {
    changes.isEmpty && saved.opening == live.opening && saved.terms == live.terms
  }

  /// The keys that differ, as `terms.0.cap`, in the order of a file; for messages.
  public var keys: [String] {
    let (root, assumptions) = (changes.filter { !$0.isAssumption }, changes.filter(\.isAssumption))
    return (root + openingChanges + termChanges + assumptions).map(\.key)
  }

  /// Keys outside opening and terms that are to be stated no longer.
  var removedKeys: [String] { changes.filter { $0.new == nil }.map(\.key) }

  /// The keys of `[opening]` that differ.
  var openingChanges: [Change] {
    Self.differences(saved.opening, live.opening, prefix: "opening.")
  }

  /// The keys of terms that differ; the one key `terms` where their number or spans do.
  var termChanges: [Change] {
    guard Self.haveSameSpans(saved.terms, live.terms) else {
      return [Change(key: "terms", old: nil, new: nil)]
    }
    return zip(saved.terms, live.terms).enumerated().flatMap { index, term in
      Self.differences(term.0, term.1, prefix: "terms.\(index).")
    }
  }

  /// Whether there are as many terms, each of the same years.
  static func haveSameSpans(
    _ left: [ScenarioSettings.Table], _ right: [ScenarioSettings.Table]
  ) -> Bool {
    left.map { [$0["from"], $0["to"]] } == right.map { [$0["from"], $0["to"]] }
  }

  /// The keys of a table that differ: those of the new one in order, then those that are gone.
  static func differences(
    _ old: ScenarioSettings.Table, _ new: ScenarioSettings.Table, prefix: String = ""
  ) -> [Change] {
    let set = new.compactMap { setting in
      old[setting.key] == setting.value
        ? nil : Change(key: prefix + setting.key, old: old[setting.key], new: setting.value)
    }
    let removed = old.filter { new[$0.key] == nil }
    return set + removed.map { Change(key: prefix + $0.key, old: $0.value, new: nil) }
  }
}

extension ScenarioChanges.Change {
  var isAssumption: Bool { key.hasPrefix("assumptions.") }
}
