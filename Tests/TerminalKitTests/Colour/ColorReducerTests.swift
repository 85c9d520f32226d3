import Testing

@testable import TerminalKit

@Suite struct ColorReducerTests {
  // Source: the published reference values of OKLab for the primaries of sRGB.
  @Test(arguments: [
    (RGB(red: 255, green: 255, blue: 255), 1.0, 0.0, 0.0),
    (RGB(red: 255, green: 0, blue: 0), 0.62796, 0.22486, 0.12585),
    (RGB(red: 0, green: 255, blue: 0), 0.86644, -0.23389, 0.17950),
    (RGB(red: 0, green: 0, blue: 255), 0.45201, -0.03246, -0.31153),
  ])
  func `OKLab is as published`(color: RGB, lightness: Double, a: Double, b: Double) {
    let lab = OKLab(color)
    #expect(abs(lab.lightness - lightness) < 0.0001)
    #expect(abs(lab.a - a) < 0.0001)
    #expect(abs(lab.b - b) < 0.0001)
  }

  @Test func `a colour of the palette is itself`() {
    var reducer = ColorReducer(depth: .indexed256)
    for number in 16...255 {
      let index = reducer.index(of: XtermPalette.colors[number])
      #expect(index >= 16)
      #expect(XtermPalette.colors[Int(index)] == XtermPalette.colors[number])
    }
  }

  @Test(arguments: [("#5f87af", 67), ("#ff0000", 196), ("#080808", 232), ("#eeeeee", 255)])
  func `known numbers`(hex: String, number: UInt8) throws {
    var reducer = ColorReducer(depth: .indexed256)
    #expect(reducer.index(of: try #require(RGB(hex: hex))) == number)
  }

  @Test func `sixteen colours are reached at that depth only`() {
    var reducer = ColorReducer(depth: .ansi16)
    #expect(reducer.index(of: RGB(red: 250, green: 10, blue: 10)) == 9)
    #expect(reducer.index(of: RGB(red: 1, green: 1, blue: 1)) == 0)
    #expect(reducer.index(of: RGB(red: 254, green: 254, blue: 254)) == 15)
  }

  @Test func `remembering changes no answer`() {
    var warm = ColorReducer(depth: .indexed256)
    let color = RGB(red: 17, green: 130, blue: 99)
    let first = warm.index(of: color)
    _ = warm.index(of: RGB(red: 200, green: 1, blue: 2))
    #expect(warm.index(of: color) == first)
  }

  @Test func `two colours never fall into one`() {
    var reducer = ColorReducer(depth: .indexed256)
    let dark = Style(
      foreground: .rgb(RGB(red: 20, green: 20, blue: 22)),
      background: .rgb(RGB(red: 19, green: 19, blue: 19)))
    let reduced = reducer.reduce(dark)
    #expect(reduced.foreground == .indexed(231))
    #expect(reduced.background == .indexed(233))
    var sixteen = ColorReducer(depth: .ansi16)
    let light = Style(
      foreground: .rgb(RGB(red: 255, green: 255, blue: 250)),
      background: .rgb(RGB(red: 250, green: 250, blue: 255)))
    #expect(sixteen.reduce(light).foreground == .indexed(0))
  }

  @Test func `one colour on itself stays as it was asked for`() {
    var reducer = ColorReducer(depth: .indexed256)
    let hidden = Style(foreground: .ansi(4), background: .ansi(4))
    #expect(reducer.reduce(hidden).foreground == .indexed(4))
  }

  @Test func `without colours attributes are left and a background becomes reverse`() {
    var reducer = ColorReducer(depth: .mono)
    let style = Style(foreground: .ansi(1), attributes: .bold)
    #expect(
      reducer.reduce(style)
        == ReducedStyle(foreground: .terminal, background: .terminal, attributes: .bold))
    #expect(
      reducer.reduce(style.on(.rgb(RGB(red: 1, green: 2, blue: 3)))).attributes
        == [.bold, .reverse])
  }

  @Test(arguments: [
    (ColorDepth.mono, "\u{1B}[0;1;7m"), (.ansi16, "\u{1B}[0;1;91;44m"),
    (.indexed256, "\u{1B}[0;1;38;5;196;44m"), (.truecolor, "\u{1B}[0;1;38;2;255;0;0;44m"),
  ])
  func `a sequence selects the whole style`(depth: ColorDepth, sequence: String) {
    var reducer = ColorReducer(depth: depth)
    let style = Style(
      foreground: .rgb(RGB(red: 255, green: 0, blue: 0)), background: .ansi(4), attributes: .bold)
    #expect(reducer.reduce(style).selectSequence == sequence)
  }
}
