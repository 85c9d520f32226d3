/// The difference between two texts as lines to show to a person: what changed, with some of what
/// stands around it.
public struct DifferenceLines: Hashable, Sendable {
  /// What is shown in one row.
  public enum Row: Hashable, Sendable {
    /// A line of one or both texts.
    case line(Line)
    /// So many lines, the same in both texts, that are not shown; at least two.
    case gap(Int)
  }

  /// A line of one or both texts.
  public struct Line: Hashable, Sendable {
    /// In which of the texts it is.
    public let presence: Presence
    /// Its number in the old text, from 1; nil where it is only in the new one.
    public let oldNumber: Int?
    /// Its number in the new text, from 1; nil where it is only in the old one.
    public let newNumber: Int?
    /// Its bytes without its end; maybe no UTF-8, and to be made safe before it is shown.
    public let text: [UInt8]
    /// How it ends: two lines may differ in nothing else.
    public let end: End
  }

  /// In which of two texts a line is.
  public enum Presence: Hashable, Sendable {
    /// In both.
    case same
    /// In the old text alone: it was removed.
    case onlyOld
    /// In the new text alone: it was added.
    case onlyNew
  }

  /// How a line ends.
  public enum End: Hashable, Sendable {
    /// With a line feed.
    case lf
    /// With a carriage return and a line feed.
    case crlf
    /// With the text.
    case missing
  }

  /// The rows in order; none where the texts are the same.
  public let rows: [Row]

  /// Compares two texts.
  ///
  /// - Parameter context: How many lines that are the same are shown before and after a change.
  public init(from old: [UInt8], to new: [UInt8], context: Int = 3) {
    let hunks = LineDiff(from: old, to: new).hunks
    guard !hunks.isEmpty else {
      rows = []
      return
    }
    var writer = DifferenceWriter(old: old, new: new, context: context)
    for (index, hunk) in hunks.enumerated() {
      writer.same(upTo: hunk.oldLines.lowerBound, isFirst: index == 0, isLast: false)
      for line in hunk.oldLines { writer.append(.onlyOld, old: line, new: nil) }
      for line in hunk.newLines { writer.append(.onlyNew, old: nil, new: line) }
      writer.skip(hunk)
    }
    writer.same(upTo: writer.oldCount, isFirst: false, isLast: true)
    rows = writer.rows
  }
}

/// Writes the rows of a difference.
private struct DifferenceWriter {
  private(set) var rows: [DifferenceLines.Row] = []

  private let old: [UInt8]
  private let new: [UInt8]
  private let oldSpans: LineSpans
  private let newSpans: LineSpans
  private let context: Int
  private var oldDone = 0
  private var newDone = 0

  init(old: [UInt8], new: [UInt8], context: Int) {
    self.old = old
    self.new = new
    self.context = context
    oldSpans = LineSpans(of: old)
    newSpans = LineSpans(of: new)
  }

  var oldCount: Int { oldSpans.count }

  /// Lines that are in both texts; those far from any change become a gap.
  mutating func same(upTo end: Int, isFirst: Bool, isLast: Bool) {
    let shift = newDone - oldDone
    let head = isFirst ? oldDone : min(oldDone + context, end)
    let tail = isLast ? end : max(end - context, head)
    // A gap of one line would take the row that the line takes.
    let hidden = tail - head > 1 ? head..<tail : head..<head
    for line in oldDone..<hidden.lowerBound { append(.same, old: line, new: line + shift) }
    if !hidden.isEmpty { rows.append(.gap(hidden.count)) }
    for line in hidden.upperBound..<end { append(.same, old: line, new: line + shift) }
  }

  mutating func skip(_ hunk: LineDiff.Hunk) {
    oldDone = hunk.oldLines.upperBound
    newDone = hunk.newLines.upperBound
  }

  mutating func append(_ presence: DifferenceLines.Presence, old oldLine: Int?, new newLine: Int?) {
    var bytes: ArraySlice<UInt8> = []
    if let newLine { bytes = new[newSpans[newLine]] }
    if let oldLine { bytes = old[oldSpans[oldLine]] }
    var end = DifferenceLines.End.missing
    if bytes.last == 0x0A {
      end = .lf
      bytes.removeLast()
      if bytes.last == 0x0D {
        end = .crlf
        bytes.removeLast()
      }
    }
    rows.append(
      .line(
        DifferenceLines.Line(
          presence: presence, oldNumber: oldLine.map { $0 + 1 }, newNumber: newLine.map { $0 + 1 },
          text: Array(bytes), end: end)))
  }
}
