/// Columns one cluster takes as it is shown: 1 or 2, more when the gate writes it out.
///
/// Hangul, Han and emoji take two; what Unicode calls ambiguous (─ ● … ×) takes one.
public func displayWidth(of cluster: Character) -> Int {
  // "\r\n" is one cluster of two.
  if cluster.isASCII && cluster.utf8.count == 1 { return 1 }
  return display(String(cluster)).width
}

/// The width of a cluster that has passed the gate.
func shownWidth(of cluster: Character) -> Int {
  cluster.unicodeScalars.reduce(0) { $0 + $1.displayWidth }
}

/// Part of a text that has passed the gate.
func shownText(_ part: Substring) -> DisplayText {
  let width = part.unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  return DisplayText(passed: String(part), width: width)
}

extension Unicode.Scalar {
  /// Columns of a printable scalar: 0 for what joins the scalar before it, else 1 or 2.
  var displayWidth: Int {
    let value = self.value
    if value < 0x0300 { return 1 }
    if value >= 0xAC00 && value <= 0xD7A3 { return 2 }  // Hangul syllables
    if value >= 0x2010 && value <= 0x2319 { return value >= 0x20D0 && value <= 0x20F0 ? 0 : 1 }
    if value >= 0x2500 && value <= 0x25FC { return 1 }  // box drawing, blocks, shapes
    if WidthTables.contains(WidthTables.zero, value) { return 0 }
    return WidthTables.contains(WidthTables.wide, value) ? 2 : 1
  }
}
