extension String {
  /// Without blanks at either end.
  var trimmed: String {
    let isBlank: (Character) -> Bool = { $0 == " " }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[first...last])
  }
}
