import TerminalKit
import Testing

@Suite struct ColorTests {
  @Test(arguments: ["#000000", "#3366cc", "#ffffff", "#0a0b0c"])
  func `a colour reads what it prints`(hex: String) {
    #expect(RGB(hex: hex)?.hex == hex)
  }

  @Test func `upper case digits count`() {
    #expect(RGB(hex: "#FF8000") == RGB(red: 255, green: 128, blue: 0))
  }

  @Test(arguments: [
    "", "#", "ff8000", "#ff800", "#ff80000", "#gg0000", "#+f0000", "#ff 000", "#é000",
  ])
  func `anything else is no colour`(hex: String) {
    #expect(RGB(hex: hex) == nil)
  }

  @Test func `a style keeps what is not changed`() {
    let style = Style(foreground: .ansi(3), attributes: .bold)
    #expect(
      style.adding(.underline)
        == Style(foreground: .ansi(3), attributes: [.bold, .underline]))
    #expect(
      style.on(.ansi(4)) == Style(foreground: .ansi(3), background: .ansi(4), attributes: .bold))
  }
}
