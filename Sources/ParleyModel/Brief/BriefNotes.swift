/// A source below the page of a brief, with the number the text names it by.
public struct BriefNote: Hashable, Sendable {
  /// From 1, in the order in which the sources are listed.
  public let number: Int
  /// The id the tables cite.
  public let id: String
  /// The row of `sources.csv`; nil where none has the id.
  public let source: Source?
}

/// The sources a brief rests on, by kind: official ones first, each numbered once.
public struct BriefNotes: Hashable, Sendable {
  /// The notes in the order of their numbers.
  public let all: [BriefNote]
  private let numbers: [String: Int]

  /// Numbers sources, by the strength of their kind, then as they were cited first.
  init(_ ids: [String], in workspace: Workspace) {
    let found = ids.enumerated().map { place, id in
      (place: place, id: id, source: workspace.source(id))
    }
    let sorted = found.sorted {
      (SourceKind.rank($0.source?.kind), $0.place) < (SourceKind.rank($1.source?.kind), $1.place)
    }
    all = sorted.enumerated().map {
      BriefNote(number: $0.offset + 1, id: $0.element.id, source: $0.element.source)
    }
    numbers = Dictionary(all.map { ($0.id, $0.number) }) { first, _ in first }
  }

  /// The numbers of the sources something rests on, ascending.
  public func numbers<Value>(of cited: Cited<Value>) -> [Int] {
    cited.sources.compactMap { numbers[$0] }.sorted()
  }

  /// The notes kind by kind, in order; nil is the kind of sources that no row describes.
  public var byKind: [(kind: SourceKind?, notes: [BriefNote])] {
    var groups: [(kind: SourceKind?, notes: [BriefNote])] = []
    for note in all {
      if let last = groups.last, last.kind == note.source?.kind {
        groups[groups.count - 1].notes.append(note)
      } else {
        groups.append((note.source?.kind, [note]))
      }
    }
    return groups
  }
}

extension SourceKind {
  /// How much a kind of source counts for a brief: 0 for the most; one that no row describes counts
  /// the least.
  static func rank(_ kind: SourceKind?) -> Int {
    switch kind {
    case .official: 0
    case .agency: 1
    case .press: 2
    case .derived: 3
    case .mirror: 4
    case .memory: 5
    case nil: 6
    }
  }

  /// Whether a brief does without what rests on this kind alone, unless it is asked for: nobody opened
  /// the publication itself.
  public var isSecondHand: Bool { self == .mirror || self == .memory }
}
