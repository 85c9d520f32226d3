extension CursesTerminal {
  /// What makes the links of a frame links, behind the rows curses sends; empty where nothing changes.
  ///
  /// - Parameters:
  ///   - before: The frame the terminal shows; nil where nobody knows.
  ///   - drawn: The rows that are sent.
  func linkBytes(of frame: Frame, over before: Frame?, drawn: Set<Int>) -> [UInt8] {
    let old = before?.links ?? []
    guard showsLinks, !(frame.links.isEmpty && old.isEmpty) else { return [] }
    var painter = LinkPainter(isASCII: isASCII)
    let kept = Set(frame.links)
    // Cells that curses leaves as they are would stay links.
    for link in old where !kept.contains(link) && link.y < size.height {
      painter.write(link.columns, ofRow: link.y, of: frame, to: nil) {
        pens.selectSequence($0, in: frame.store)
      }
    }
    let known = Set(old)
    let changed = Set(old.filter { !kept.contains($0) }.map(\.y))
    for link in frame.links
    where link.y < size.height
      && (before == nil || drawn.contains(link.y) || changed.contains(link.y)
        || !known.contains(link))
    {
      painter.write(link.columns, ofRow: link.y, of: frame, to: link.address) {
        pens.selectSequence($0, in: frame.store)
      }
    }
    return painter.finished()
  }
}
