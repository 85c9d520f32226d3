/// Three texts made one by lines: what two people made of the same text, each without the other.
///
/// What one side changed is taken; what both changed alike is taken once; what both changed
/// otherwise, or at places that touch, is a conflict, which only a person can settle. Nothing is ever
/// left out: every line of either side is in a piece, unless the other side alone removed it.
public struct LineMerge: Hashable, Sendable {
  /// A part of the merged text.
  public enum Piece: Hashable, Sendable {
    /// Unchanged, changed by one side only, or by both alike; what the merged text holds.
    case agreed([UInt8])
    /// Changed by both sides otherwise.
    case conflict(Conflict)
  }

  /// What stands at one place in each of the three texts.
  public struct Conflict: Hashable, Sendable {
    /// What both sides started from; empty where both added.
    public let base: [UInt8]
    /// What this side has; empty where it removed.
    public let mine: [UInt8]
    /// What the other side has; empty where it removed.
    public let theirs: [UInt8]
  }

  /// How a conflict is settled.
  public enum Choice: Hashable, Sendable, CaseIterable {
    /// What this side has.
    case mine
    /// What the other side has.
    case theirs
    /// What this side has, and after it what the other has.
    case both
  }

  /// The parts in order; no two agreed ones follow each other, and none is empty.
  public let pieces: [Piece]
  /// What ends a line, where one must be supplied.
  private let lineEnd: [UInt8]

  /// Merges two texts that were made from one.
  ///
  /// Where one side has changed the ends of all lines, from LF to CR LF or back, and no text mixes
  /// them, lines are compared without their ends, and all pieces have the changed ones.
  public init(base: [UInt8], mine: [UInt8], theirs: [UInt8]) {
    if let ends = LineEnds.settled(base: base, mine: mine, theirs: theirs) {
      let merging = LineMerging(
        base: LineEnds.unified(base), mine: LineEnds.unified(mine), theirs: LineEnds.unified(theirs)
      )
      pieces = merging.pieces.map { $0.mapped(ends.applied) }
      lineEnd = ends.applied(to: [0x0A])
    } else {
      pieces = LineMerging(base: base, mine: mine, theirs: theirs).pieces
      let isReturned = LineEnds.habit(of: mine) == .uniform(.crlf)
      lineEnd = (isReturned ? LineEnds.crlf : .lf).applied(to: [0x0A])
    }
  }

  /// What only a person can settle, in order.
  public var conflicts: [Conflict] {
    pieces.compactMap { piece in
      if case .conflict(let conflict) = piece { conflict } else { nil }
    }
  }

  /// Whether there are no conflicts.
  public var isClean: Bool { conflicts.isEmpty }

  /// The merged text; nil when there are conflicts.
  public var merged: [UInt8]? { isClean ? resolved([]) : nil }

  /// The merged text with the conflicts settled.
  ///
  /// - Parameter choices: One for each of ``conflicts``, in order.
  public func resolved(_ choices: [Choice]) -> [UInt8] {
    precondition(choices.count == conflicts.count, "one choice for each conflict")
    var text: [UInt8] = []
    var next = choices.makeIterator()
    for piece in pieces {
      switch piece {
      case .agreed(let bytes): text += bytes
      case .conflict(let conflict):
        switch next.next() ?? .both {
        case .mine: text += conflict.mine
        case .theirs: text += conflict.theirs
        case .both:
          text += conflict.mine
          // Only at the end of a text can a line be without an end, and then the lines would join.
          if let last = conflict.mine.last, last != 0x0A, !conflict.theirs.isEmpty {
            text += lineEnd
          }
          text += conflict.theirs
        }
      }
    }
    return text
  }
}

extension LineMerge.Piece {
  fileprivate func mapped(_ change: ([UInt8]) -> [UInt8]) -> Self {
    switch self {
    case .agreed(let bytes): .agreed(change(bytes))
    case .conflict(let conflict):
      .conflict(
        LineMerge.Conflict(
          base: change(conflict.base), mine: change(conflict.mine), theirs: change(conflict.theirs))
      )
    }
  }
}
