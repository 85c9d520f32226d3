import ParleyModel

extension TableReader {
  /// The years from one column to another; nil, reported, unless both are there and in order.
  mutating func yearSpan(from: Column, to: Column) -> (from: Int, to: Int)? {
    let first = year(from, .needed)
    let last = year(to, .needed)
    guard let first, let last else { return nil }
    guard first <= last else {
      reportReversed(from: from, to: to, .needed)
      return nil
    }
    return (first, last)
  }

  /// The last day or year of a span, or nil, reported, when it lies before the first.
  ///
  /// Partial dates are out of order only if no reading of them is in order.
  mutating func end(
    _ end: PartialDate?, _ column: Column, after start: PartialDate?, _ from: Column
  )
    -> PartialDate?
  {
    guard let end, let start, end.lastDay < start.firstDay else { return end }
    reportReversed(from: from, to: column, .optional)
    return nil
  }

  /// Reports a span that ends before it begins.
  mutating func reportReversed(from: Column, to: Column, _ need: Need) {
    report(
      .error, to,
      "it ends in \(quoted(text(to))), before it begins in \(quoted(text(from)))",
      help: withConsequence(
        "Check \(quoted(from.name)) and \(quoted(to.name)) against the source; "
          + "they may be swapped.", need))
  }
}
