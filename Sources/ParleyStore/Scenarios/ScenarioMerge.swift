/// Changes of a scenario put together, key by key, with what its file says by now.
struct ScenarioMerge {
  /// What is to be done to the file.
  enum Step: Hashable {
    /// A value is set; the path as ``TOMLEditing`` takes it.
    case set([String], TOMLSetting)
    case remove([String])
    /// The terms become these.
    case terms([ScenarioSettings.Table])
  }

  /// In the order they are to be done: a table gets its new keys before it loses the old ones.
  private(set) var steps: [Step] = []
  /// What was changed on both sides; nothing may be written where there is any, unless they are to be
  /// overruled.
  private(set) var conflicts: [KeyConflict] = []

  private let changes: ScenarioChanges
  private let ancestor, theirs: StatedSettings

  /// - Parameters:
  ///   - ancestor: The file as it was loaded.
  ///   - theirs: The file as it is now.
  init(_ changes: ScenarioChanges, ancestor: StatedSettings, theirs: StatedSettings) {
    self.changes = changes
    self.ancestor = ancestor
    self.theirs = theirs
    for change in changes.changes where !change.isAssumption { merge(change) }
    mergeOpening()
    mergeTerms()
    for change in changes.changes where change.isAssumption { merge(change) }
    steps.sort { !$0.isRemoval && $1.isRemoval }
  }

  private mutating func merge(_ change: ScenarioChanges.Change) {
    let (key, own) = (change.key, ancestor[change.key])
    // A note that says nothing is written only where it hides that of no note.
    let isNoNote = key == "note" && change.new == .text("") && changes.base == nil
    merge(
      key.split(separator: ".").map { String($0) }, base: own ?? change.old,
      theirs: theirs[key] ?? (own == nil ? change.old : nil), mine: isNoNote ? nil : change.new)
  }

  /// Three values of one key.
  private mutating func merge(
    _ path: [String], base: TOMLSetting?, theirs: TOMLSetting?, mine: TOMLSetting?
  ) {
    if theirs == mine { return }
    if theirs != base {
      let key = path.joined(separator: ".")
      func text(_ value: TOMLSetting?) -> String {
        value?.literal(isWhole: ScenarioSettings.isWhole(key)) ?? ""
      }
      conflicts.append(
        KeyConflict(key: key, theirs: text(theirs), mine: text(mine), base: text(base)))
    }
    if let mine { steps.append(.set(path, mine)) } else { steps.append(.remove(path)) }
  }
}

extension ScenarioMerge {
  private mutating func mergeOpening() {
    let (saved, live) = (changes.saved.opening, changes.live.opening)
    guard saved != live else { return }
    let base = ancestor.opening ?? saved
    let now = theirs.opening ?? (ancestor.opening == nil ? saved : nil)
    if let now, now.amountKey == base.amountKey, base.amountKey == live.amountKey,
      theirs.opening != nil
    {
      for change in ScenarioChanges.differences(saved, live) {
        merge(
          ["opening", change.key], base: base[change.key], theirs: now[change.key],
          mine: change.new)
      }
      return
    }
    if let now, now.isSame(as: live) { return }
    if now?.isSame(as: base) != true {
      conflicts.append(
        KeyConflict(
          key: "opening", theirs: now?.text ?? "", mine: live.text, base: base.text))
    }
    steps += live.filter { theirs.opening?[$0.key] != $0.value }
      .map { .set(["opening", $0.key], $0.value) }
    steps += (theirs.opening ?? []).filter { live[$0.key] == nil }
      .map { .remove(["opening", $0.key]) }
  }

  private mutating func mergeTerms() {
    let (saved, live) = (changes.saved.terms, changes.live.terms)
    guard saved != live else { return }
    let base = ancestor.terms ?? saved
    let now = theirs.terms ?? (ancestor.terms == nil ? saved : nil)
    if let now, theirs.terms != nil, ScenarioChanges.haveSameSpans(saved, live),
      ScenarioChanges.haveSameSpans(base, now), ScenarioChanges.haveSameSpans(now, live)
    {
      for place in live.indices {
        for change in ScenarioChanges.differences(saved[place], live[place]) {
          merge(
            ["terms", String(place), change.key], base: base[place][change.key],
            theirs: now[place][change.key], mine: change.new)
        }
      }
      return
    }
    func isSame(_ left: [ScenarioSettings.Table]?, _ right: [ScenarioSettings.Table]) -> Bool {
      left?.count == right.count && zip(left ?? [], right).allSatisfy { $0.isSame(as: $1) }
    }
    if isSame(now, live) { return }
    if !isSame(now, base) {
      func text(_ terms: [ScenarioSettings.Table]) -> String {
        terms.map { "{ \($0.text) }" }.joined(separator: ", ")
      }
      conflicts.append(
        KeyConflict(key: "terms", theirs: now.map(text) ?? "", mine: text(live), base: text(base)))
    }
    steps.append(.terms(live))
  }
}

extension ScenarioMerge.Step {
  var isRemoval: Bool { if case .remove = self { true } else { false } }
}

extension ScenarioSettings.Table {
  /// The key of an opening's amount.
  fileprivate var amountKey: String? { first { $0.key != "on" }?.key }

  /// Whether two tables say the same in whatever order.
  func isSame(as other: ScenarioSettings.Table) -> Bool {
    count == other.count && allSatisfy { other[$0.key] == $0.value }
  }

  /// The keys as TOML, on one line.
  var text: String {
    map {
      "\(TOMLLiteral.key($0.key)) = \($0.value.literal(isWhole: ScenarioSettings.isWhole($0.key)))"
    }
    .joined(separator: ", ")
  }
}
