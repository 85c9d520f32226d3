/// How well one colour can be read on the other, 1...21; the order does not matter.
///
/// Source: WCAG 2.2, "contrast ratio".
public func contrastRatio(_ a: RGB, _ b: RGB) -> Double {
  let first = a.relativeLuminance
  let second = b.relativeLuminance
  return (max(first, second) + 0.05) / (min(first, second) + 0.05)
}

extension RGB {
  /// How bright the colour is, from 0 (black) to 1 (white).
  ///
  /// Source: WCAG 2.2, "relative luminance".
  public var relativeLuminance: Double {
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// Whether white reads better on it than black, as on the background of a dark terminal.
  public var isDark: Bool {
    contrastRatio(self, RGB(red: 255, green: 255, blue: 255))
      > contrastRatio(self, RGB(red: 0, green: 0, blue: 0))
  }
}
