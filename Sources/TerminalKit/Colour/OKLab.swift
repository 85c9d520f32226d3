import Glibc

/// A colour in OKLab, where the distance of two colours is about how different they look.
///
/// Source: Björn Ottosson, "A perceptual color space for image processing", 2020.
struct OKLab: Hashable, Sendable {
  var lightness: Double
  var a: Double
  var b: Double

  init(_ color: RGB) {
    self.init(red: linear(color.red), green: linear(color.green), blue: linear(color.blue))
  }

  /// The place of linear light, each part 0...1.
  init(red: Double, green: Double, blue: Double) {
    let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let medium = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
  }

  /// The square of the distance: enough to compare, and no root to take.
  func squaredDistance(to other: OKLab) -> Double {
    let dl = lightness - other.lightness
    let da = a - other.a
    let db = b - other.b
    return dl * dl + da * da + db * db
  }
}

/// One sRGB part as linear light, 0...1.
///
/// Source: IEC 61966-2-1; WCAG 2.2 rounds its threshold to 0.03928, which no 8-bit value can tell.
func linear(_ part: UInt8) -> Double {
  let value = Double(part) / 255
  return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
}
