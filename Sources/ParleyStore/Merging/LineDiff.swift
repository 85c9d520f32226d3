/// The differences between two texts by lines.
///
/// A line's end belongs to it: `a` without a line feed and `a` with one are two lines. Where texts
/// are so long and so different that the shortest answer would take too long, what could not be
/// compared is one hunk.
public struct LineDiff: Hashable, Sendable {
  /// Lines of one text that stand in the place of lines of the other.
  public struct Hunk: Hashable, Sendable {
    /// Lines of the old text, from 0; empty where lines were added.
    public let oldLines: Range<Int>
    /// Lines of the new text, from 0; empty where lines were removed.
    public let newLines: Range<Int>
    /// The bytes of ``oldLines``.
    public let oldBytes: Range<Int>
    /// The bytes of ``newLines``.
    public let newBytes: Range<Int>
  }

  /// What differs, in order; between two hunks stands at least one line that is in both texts.
  public let hunks: [Hunk]

  /// Compares two texts.
  public init(from old: [UInt8], to new: [UInt8]) {
    self.init(from: old, to: new, effort: Self.standardEffort, lineLimit: Self.standardLineLimit)
  }

  /// Steps of a comparison beyond those that grow with the texts: a tenth of a second or two.
  static let standardEffort = 20_000_000
  /// Lines of one text that are compared one by one: they take 40 bytes each.
  static let standardLineLimit = 4_000_000

  init(from old: [UInt8], to new: [UInt8], effort: Int, lineLimit: Int) {
    let common = CommonEnds(old, new)
    let oldPart = common.prefix..<old.count - common.suffix
    let newPart = common.prefix..<new.count - common.suffix
    guard !oldPart.isEmpty || !newPart.isEmpty else {
      hunks = []
      return
    }
    let before = LineSpans.count(in: old, 0..<common.prefix)
    let oldCount = LineSpans.count(in: old, oldPart)
    let newCount = LineSpans.count(in: new, newPart)
    guard oldCount > 0, newCount > 0, oldCount <= lineLimit, newCount <= lineLimit else {
      hunks = [
        Hunk(
          oldLines: before..<before + oldCount, newLines: before..<before + newCount,
          oldBytes: oldPart, newBytes: newPart)
      ]
      return
    }
    let oldSpans = LineSpans(of: old, in: oldPart)
    let newSpans = LineSpans(of: new, in: newPart)
    let matching = LineMatching(
      LineNumbering(old, oldSpans, new, newSpans), effort: effort + 8 * (oldCount + newCount))
    hunks = matching.changes.map { box in
      Hunk(
        oldLines: before + box.old.lowerBound..<before + box.old.upperBound,
        newLines: before + box.new.lowerBound..<before + box.new.upperBound,
        oldBytes: oldSpans[box.old], newBytes: newSpans[box.new])
    }
  }
}
