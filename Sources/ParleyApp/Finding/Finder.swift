import ParleyModel
import TerminalKit

/// What the finder has found so far: the best finds first, counted by kind.
struct Finder: Sendable {
  /// A find and how well it fits.
  struct Find: Sendable {
    let place: FindIndex.Place
    let score: Int
  }

  /// The kind chosen; nil for all.
  private(set) var kind: FindKind?
  /// Finds of the kind chosen, the best first.
  private(set) var shown: [Find] = []
  /// How many there are of every kind.
  private(set) var counts: [FindKind: Int] = [:]
  /// Finds of every kind.
  private var all: [Find] = []
  private var query = FindQuery("")
  private var text = ""
  /// Items that have every letter of the query: only these are searched when it grows.
  private var candidates: [[Int]?] = []
  private var versions: [Int] = []
  private var number = -1

  /// How many finds of all kinds there are.
  var count: Int { all.count }
  /// The words searched for.
  var words: FindQuery { query }

  /// Shows finds of another kind: so many kinds further among those that have any, all of them once
  /// round.
  mutating func step(by steps: Int) {
    let kinds: [FindKind?] = [nil] + FindKind.allCases.filter { counts[$0] ?? 0 > 0 || $0 == kind }
    let here = kinds.firstIndex(of: kind) ?? 0
    kind = kinds[((here + steps) % kinds.count + kinds.count) % kinds.count]
    showKind()
  }

  /// Finds what fits a text, as far as that is not known yet.
  ///
  /// - Parameter visited: What comes first where nothing is searched for.
  mutating func follow(_ index: FindIndex, text: String, visited: [FindID], in workspace: Workspace)
  {
    let isNew = text != self.text || number != index.number
    if isNew {
      let query = FindQuery(text)
      // A kind that is typed takes a word back.
      let isGrown =
        number == index.number && text.hasPrefix(self.text) && query.kind == self.query.kind
      if query.kind != nil || self.query.kind != nil { kind = query.kind }
      self.query = query
      self.text = text
      number = index.number
      if !isGrown || candidates.count != index.groupCount {
        candidates = Array(repeating: nil, count: index.groupCount)
      }
      versions = Array(repeating: -1, count: index.groupCount)
      all = []
    }
    let changed = (0..<index.groupCount).filter { versions[$0] != index.version(ofGroup: $0) }
    guard isNew || !changed.isEmpty else { return }
    if !isNew {
      let gone = Set(changed)
      all.removeAll { gone.contains($0.place.group) }
      for group in changed { candidates[group] = nil }
    }
    var found: [Find] = []
    for group in changed {
      versions[group] = index.version(ofGroup: group)
      search(group, of: index, into: &found)
    }
    merge(found)
    if query.words.isEmpty { putFirst(visited, index, workspace) }
    kinds = all.map { index.kind(at: $0.place) }
    var tally = Array(repeating: 0, count: FindKind.allCases.count)
    for kind in kinds {
      if let kind { tally[kind.rawValue] += 1 }
    }
    counts = [:]
    for kind in FindKind.allCases where tally[kind.rawValue] > 0 {
      counts[kind] = tally[kind.rawValue]
    }
    showKind()
  }

  private var kinds: [FindKind?] = []

  /// Takes finds in where they belong: what was found by words before stands in order already.
  private mutating func merge(_ found: [Find]) {
    func isBefore(_ left: Find, _ right: Find) -> Bool {
      (right.score, left.place) < (left.score, right.place)
    }
    if all.isEmpty {
      all = Self.ranked(found)
      return
    }
    guard !query.words.isEmpty else {
      all = (all + found).sorted(by: isBefore)
      return
    }
    var found = Self.ranked(found)[...]
    var merged: [Find] = []
    merged.reserveCapacity(all.count + found.count)
    for find in all {
      while let next = found.first, isBefore(next, find) { merged.append(found.removeFirst()) }
      merged.append(find)
    }
    all = merged + found
  }

  /// Finds in the order of the list: there are few scores and many finds, so those of a score are put
  /// together, in the order of their places, in which they come.
  private static func ranked(_ found: [Find]) -> [Find] {
    var buckets: [[Find]] = []
    var bucketOf: [Int: Int] = [:]
    var (score, bucket) = (-1, -1)
    for find in found {
      if find.score != score {
        score = find.score
        bucket = bucketOf[score] ?? buckets.count
        if bucket == buckets.count {
          bucketOf[score] = bucket
          buckets.append([])
        }
      }
      buckets[bucket].append(find)
    }
    guard buckets.count > 1 else { return found }
    var ranked: [Find] = []
    ranked.reserveCapacity(found.count)
    for (_, bucket) in bucketOf.sorted(by: { $0.key > $1.key }) { ranked += buckets[bucket] }
    return ranked
  }

  private mutating func showKind() {
    guard let kind else {
      shown = all
      return
    }
    shown = all.indices.filter { kinds[$0] == kind }.map { all[$0] }
  }

  private mutating func search(_ group: Int, of index: FindIndex, into found: inout [Find]) {
    let searched = index.group(group)
    guard !query.words.isEmpty else {
      // Of a note its first line stands for it.
      let first = group == 0 ? searched.items.count : min(1, searched.items.count)
      found += (0..<first).map { Find(place: .init(group: group, item: $0), score: 0) }
      return
    }
    var kept: [Int] = []
    func look(_ item: Int) {
      guard searched.masks[item].holds(query.mask) else { return }
      kept.append(item)
      guard let match = FindMatch.match(of: query, in: searched.items[item].text),
        match.isShown || searched.items[item].isNamed
      else { return }
      found.append(Find(place: .init(group: group, item: item), score: match.score))
    }
    if let narrowed = candidates[group] {
      for item in narrowed { look(item) }
    } else {
      for item in searched.items.indices { look(item) }
    }
    candidates[group] = kept
  }

  /// What was visited last comes first.
  private mutating func putFirst(_ visited: [FindID], _ index: FindIndex, _ workspace: Workspace) {
    guard !visited.isEmpty else { return }
    let ranks = Dictionary(
      visited.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let kindsVisited = Set(visited.map(\.kind))
    var first: [(rank: Int, find: Find)] = []
    var rest: [Find] = []
    for find in all {
      if let item = index[find.place], kindsVisited.contains(item.kind),
        let rank = item.id(in: workspace).flatMap({ ranks[$0] })
      {
        first.append((rank, find))
      } else {
        rest.append(find)
      }
    }
    all = first.sorted { $0.rank < $1.rank }.map(\.find) + rest
  }
}
