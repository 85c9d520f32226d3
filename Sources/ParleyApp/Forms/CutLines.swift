import TerminalKit

/// As many lines as there is room for; an ellipsis ends the last where there are more.
struct CutLines {
  let lines: [StyledLine]

  init(_ lines: [StyledLine], height: Int, width: Int) {
    guard lines.count > height, height > 0 else {
      self.lines = Array(lines.prefix(max(0, height)))
      return
    }
    var shown = Array(lines.prefix(height))
    var last = shown[height - 1]
    last = last.width + 2 > width ? last.fitted(to: max(0, width - 2)) : last
    last.append(last.plain.hasSuffix("…") ? "" : " …", .dim)
    shown[height - 1] = last
    self.lines = shown
  }
}
