import Testing

@testable import TerminalKit

@Suite struct ColorVisionTests {
  private static let black = RGB(red: 0, green: 0, blue: 0)
  private static let white = RGB(red: 255, green: 255, blue: 255)

  @Test(arguments: ColorVision.allCases)
  func `black and white are 1 apart to all eyes, and greys stay grey`(vision: ColorVision) {
    #expect(abs(colorDistance(Self.black, Self.white, to: vision) - 1) < 0.001)
    for part in stride(from: 0, through: 255, by: 15) {
      let grey = RGB(red: UInt8(part), green: UInt8(part), blue: UInt8(part))
      let look = vision.look(grey)
      #expect(abs(look.a) < 0.002 && abs(look.b) < 0.002)
      #expect(abs(look.lightness - OKLab(grey).lightness) < 0.002)
    }
  }

  // Computed apart from this program from the same two sources, in the order of the kinds.
  @Test(arguments: [
    ("#a8123e", "#0b6b62", [0.2600, 0.1253, 0.0694, 0.2821]),
    ("#e5c07b", "#7db8f0", [0.2063, 0.1822, 0.2114, 0.1970]),
  ])
  func `distances are those of the published matrices`(
    first: String, second: String, expected: [Double]
  ) throws {
    let first = try #require(RGB(hex: first))
    let second = try #require(RGB(hex: second))
    for (vision, distance) in zip(ColorVision.allCases, expected) {
      #expect(abs(colorDistance(first, second, to: vision) - distance) < 0.0002)
      #expect(colorDistance(second, first, to: vision) == colorDistance(first, second, to: vision))
    }
  }

  @Test(arguments: [
    ("#000000", true), ("#18181b", true), ("#002b36", true), ("#757575", true), ("#fafaf7", false),
    ("#777777", false), ("#fdf6e3", false),
  ])
  func `a background is dark where white reads better on it`(hex: String, isDark: Bool) throws {
    #expect(try #require(RGB(hex: hex)).isDark == isDark)
  }

  @Test func `the usual palettes have sixteen colours and can be read`() {
    for palette in TerminalPalette.usual {
      #expect(palette.colors.count == 16)
      #expect(contrastRatio(palette.background, palette.foreground) > 7)
    }
  }
}
