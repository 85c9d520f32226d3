/// A number as it is typed or pasted: with commas between thousands, as every screen shows it, or in
/// the full-width digits of a Korean input method.
enum TypedNumber {
  /// The number as the files write it, `1551.1` for `1,551.1`; what is no such number as it stands.
  static func plain(_ text: String) -> String {
    let narrow = String(String.UnicodeScalarView(text.trimmed.unicodeScalars.map(narrowed)))
    let parts = narrow.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, whole.contains(",") else { return narrow }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    let first = groups[0].hasPrefix("-") ? groups[0].dropFirst() : groups[0]
    let isGrouped =
      (1...3).contains(first.count) && isDigits(first)
      && groups.dropFirst().allSatisfy { $0.count == 3 && isDigits($0) }
      && parts.dropFirst().allSatisfy { isDigits($0) }
    return isGrouped ? narrow.filter { $0 != "," } : narrow
  }

  private static func isDigits(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }

  /// The ASCII letter of a full-width one.
  private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard 0xFF01...0xFF5E ~= scalar.value else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }
}
