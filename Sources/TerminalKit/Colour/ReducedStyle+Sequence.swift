extension ReducedStyle {
  /// The escape sequence that selects this style whatever was selected before.
  ///
  /// Source: ECMA-48, 8.3.117 (SGR); 38 and 48 from ISO 8613-6 in xterm's spelling with semicolons.
  var selectSequence: String {
    var codes = ["0"]
    let named: [(Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    for (attribute, code) in named where attributes.contains(attribute) { codes.append(code) }
    codes += foreground.codes(isBackground: false)
    codes += background.codes(isBackground: true)
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }
}

extension ReducedColor {
  fileprivate func codes(isBackground: Bool) -> [String] {
    let base = isBackground ? 40 : 30
    switch self {
    case .terminal: return []
    case .indexed(let number) where number < 8: return ["\(base + Int(number))"]
    case .indexed(let number) where number < 16: return ["\(base + 52 + Int(number))"]
    case .indexed(let number): return ["\(base + 8)", "5", "\(number)"]
    case .exact(let rgb): return ["\(base + 8)", "2", "\(rgb.red)", "\(rgb.green)", "\(rgb.blue)"]
    }
  }
}
