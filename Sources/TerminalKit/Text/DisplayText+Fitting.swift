/// Making text fit a number of columns.
extension DisplayText {
  /// The longest beginning of whole clusters that takes at most `width` columns.
  public func prefix(width limit: Int) -> DisplayText {
    if width <= limit { return self }
    if limit <= 0 { return .empty }
    if isASCII {
      let end = string.utf8.index(string.startIndex, offsetBy: limit)
      return DisplayText(passed: String(string[..<end]), width: limit)
    }
    var used = 0
    var end = string.startIndex
    while end < string.endIndex {
      let next = used + shownWidth(of: string[end])
      if next > limit { break }
      used = next
      string.formIndex(after: &end)
    }
    return DisplayText(passed: String(string[..<end]), width: used)
  }

  /// The longest end of whole clusters that takes at most `width` columns.
  public func suffix(width limit: Int) -> DisplayText {
    if width <= limit { return self }
    var used = 0
    var start = string.endIndex
    while start > string.startIndex {
      let before = string.index(before: start)
      let next = used + shownWidth(of: string[before])
      if next > limit { break }
      used = next
      start = before
    }
    return DisplayText(passed: String(string[start...]), width: used)
  }

  /// The text, cut to at most `width` columns with an ellipsis at its end when it is longer.
  public func truncated(to limit: Int) -> DisplayText {
    if width <= limit { return self }
    if limit <= 0 { return .empty }
    return prefix(width: limit - 1) + .ellipsis
  }

  /// The text with spaces behind it up to `width` columns; longer text stays as it is.
  public func padded(to wanted: Int) -> DisplayText {
    if width >= wanted { return self }
    return self + .blanks(wanted - width)
  }

  /// The text with spaces before it up to `width` columns; longer text stays as it is.
  public func paddedLeft(to wanted: Int) -> DisplayText {
    if width >= wanted { return self }
    return .blanks(wanted - width) + self
  }

  static let ellipsis = DisplayText(passed: "…", width: 1)
}
